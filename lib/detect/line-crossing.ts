/** What in a regex's source may match a line feed, as written: character types, escapes and negated classes. */
const SUSPECTS = /\\[sWDnxucpP0]|\[\^((?:[^\]\\]|\\[^])*)\]/g;

/**
 * Whether a regex may match a line feed. A quick and cautious look at its source: what it cannot tell may.
 * Flag `s` lets dots match one too.
 */
export function mayCrossLines({ source, flags }: RegExp): boolean {
  if (flags.includes("s")) return true;
  return [...source.matchAll(SUSPECTS)].some(([, negated]) => negated === undefined || !/\\[ns]/.test(negated));
}
