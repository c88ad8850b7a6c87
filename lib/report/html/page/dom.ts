type Child = Node | string;
type Attributes = Readonly<Record<string, string | number>>;

/** An element; texts become text nodes, never markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  return filled(document.createElement(name), attributes, children);
}

/** An element of a picture. */
export function drawn<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[Name] {
  return filled(document.createElementNS("http://www.w3.org/2000/svg", name), attributes, children);
}

function filled<T extends Element>(node: T, attributes: Attributes, children: readonly Child[]): T {
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, String(value));
  node.append(...children);
  return node;
}

/** `1,234`. */
export function countText(count: number): string {
  return count.toLocaleString("en");
}

/** The day of an ISO 8601 date. */
export function day(date: string): string {
  return date.slice(0, 10);
}

/** `2024-03-01 10:00 UTC` of an ISO 8601 date in UTC. */
export function minute(date: string): string {
  return `${day(date)} ${date.slice(11, 16)} UTC`;
}

const SHORT = 8;

/** A commit id as short as git shows it in most repositories. */
export function shortCommit(commit: string): string {
  return commit.slice(0, SHORT);
}
