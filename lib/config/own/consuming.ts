import { choicesAtTop } from "./choices.ts";

/** What may not stand before or behind is a set of characters: a class in brackets or one behind a backslash. */
const LEADING = /^\(\?<!(\[(?:[^\]\\]|\\[^])+\]|\\[wWdDsS])\)/;
const TRAILING = /^\(\?!(\[(?:[^\]\\]|\\[^])+\]|\\[wWdDsS])\)$/;

/**
 * A regex in which looking at one character before and behind a match has become taking it. A backtracking engine takes
 * the same steps for both but for one at either end, and recheck's automaton, which knows no looking around, can prove
 * the time of the result where it could only try out the original.
 */
export function consuming(source: string): string {
  if (choicesAtTop(source).length > 1) return source;
  const led = source.replace(LEADING, (_, set: string) => `(?:^|${others(set)})`);
  const last = Math.max(led.lastIndexOf("(?!"), 0);
  return led.slice(0, last) + led.slice(last).replace(TRAILING, (_, set: string) => `(?:$|${others(set)})`);
}

/** All characters that are not in the set. */
function others(set: string): string {
  if (set.startsWith("[^")) return `[${set.slice(2)}`;
  if (set.startsWith("[")) return `[^${set.slice(1)}`;
  const letter = set[1]!;
  return `\\${letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase()}`;
}
