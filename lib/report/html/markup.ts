import { escapeForTerminal } from "../../core/terminal.ts";
import { jsonText } from "../json.ts";

/** Text that is markup already; only {@link markup} makes it, so that nothing else gets onto a page unescaped. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | number | Markup | readonly Markup[];

/** Markup with values in it: whatever is not markup itself is shown as text, attributes in double quotes included. */
export function markup(texts: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(texts.map((text, at) => text + (at < parts.length ? shown(parts[at]!) : "")).join(""));
}

export const NOTHING: Markup = new Markup("");

function shown(part: Part): string {
  if (part instanceof Markup) return part.text;
  if (typeof part === "object") return part.map(({ text }) => text).join("");
  return escapeForTerminal(String(part)).replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A value as JSON within a `script` element: no letter of it can end the element or open a comment. */
export function scriptJson(value: object): string {
  return jsonText(value).replaceAll(
    /[<>&]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
