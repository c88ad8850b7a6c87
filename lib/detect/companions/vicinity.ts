import type { PartSpan } from "./companion.ts";

/** Characters before and after a value within which the other parts of a credential are looked for. */
export const REACH = 1600;
const LINES = 5;

/** A blank line, the head of a section, the edge of an object: what is behind it belongs to something else. */
const EDGE = /\n[ \t]*\r?\n|\n[ \t]*\[|[{}]/;

/** The text before a value that is near it: the last lines, or what the flat object around it holds. */
export function nearBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - REACH), start);
  const open = before.lastIndexOf("{");
  const object = open >= 0 && open > before.lastIndexOf("}") ? open : before.length;
  return before.slice(Math.min(object, lineBack(before)));
}

/** The same behind a value. */
export function nearAfter(text: string, end: number): string {
  const after = text.slice(end, end + REACH);
  const close = after.indexOf("}");
  const open = after.indexOf("{");
  const object = close >= 0 && (open < 0 || close < open) ? close : 0;
  return after.slice(0, Math.max(object, lineOn(after)));
}

function lineBack(text: string): number {
  let at = text.length;
  for (let lines = 0; lines <= LINES && at > 0; lines++) at = text.lastIndexOf("\n", at - 1);
  return at < 0 ? 0 : at;
}

function lineOn(text: string): number {
  let at = -1;
  for (let lines = 0; lines <= LINES; lines++) {
    at = text.indexOf("\n", at + 1);
    if (at < 0) return text.length;
  }
  return at;
}

/** A match near a value: what its first group holds, or all of it. */
export interface Near extends PartSpan {
  readonly text: string;
}

/**
 * The match nearest to a value: one of the same paragraph, section or object before one behind their edge.
 * @param regex global; offsets in the answer count from the start of the value, which is `length` long
 */
export function nearest(before: string, after: string, length: number, regex: RegExp): Near | undefined {
  const ahead = [...before.matchAll(regex)].map((match) => ranked(match, -before.length, before.slice(match.index)));
  const behind = [...after.matchAll(regex)].map((match) => ranked(match, length, after.slice(0, match.index)));
  const [first] = [...ahead, ...behind].sort((a, b) => a.edges - b.edges || a.distance - b.distance);
  return first?.near;
}

function ranked(
  match: RegExpMatchArray,
  offset: number,
  between: string,
): { readonly near: Near; readonly edges: number; readonly distance: number } {
  const text = match[1] ?? match[0];
  const from = offset + match.index! + match[0].lastIndexOf(text);
  return {
    near: { text, from, to: from + text.length },
    edges: EDGE.test(between) ? 1 : 0,
    distance: between.length,
  };
}
