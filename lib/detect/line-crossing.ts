/** What in a regex's source may match a line feed outside a negated class: character types and escapes. */
const SUSPECT = /\\[sWDnxucpP0]/;

/**
 * Whether a regex may match a line feed. A quick and cautious look at its source: what it cannot tell may.
 * Flag `s` lets dots match one too.
 */
export function mayCrossLines({ source, flags }: RegExp): boolean {
  const [before = "", ...negated] = source.split("[^");
  return flags.includes("s") || SUSPECT.test(before) || negated.some(crossesBehind);
}

/** Of what stands behind `[^`: whether that class takes a line feed, or what follows may. */
function crossesBehind(text: string): boolean {
  const inside = /^(?:[^\]\\]|\\[^])*/.exec(text)![0];
  return !/\\[ns]/.test(inside) || SUSPECT.test(text.slice(inside.length));
}
