/** Characters as sorted ranges that do not touch; both ends belong to a range. */
export type CharSet = readonly (readonly [from: number, to: number])[];

/** A regex in Go's syntax (RE2), with flags and letter case worked into the characters. */
export type Re2 =
  | { readonly kind: "chars"; readonly set: CharSet }
  | { readonly kind: "assert"; readonly what: Assertion }
  | { readonly kind: "concat"; readonly parts: readonly Re2[] }
  | { readonly kind: "either"; readonly branches: readonly Re2[] }
  | {
      readonly kind: "repeat";
      readonly of: Re2;
      readonly least: number;
      /** Infinite for no limit. */
      readonly most: number;
      readonly lazy: boolean;
    }
  /** A capturing group; numbers count from 1. */
  | { readonly kind: "group"; readonly number: number; readonly of: Re2 };

/** What must hold at a place without taking a character. */
export type Assertion = "text-start" | "text-end" | "line-start" | "line-end" | "word-edge" | "no-word-edge";

export const LAST = 0x10ffff;

/** Sorts and joins ranges. */
export function setOf(ranges: CharSet): CharSet {
  const joined: [number, number][] = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last !== undefined && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

/** All other characters. */
export function negated(set: CharSet): CharSet {
  const rest: [number, number][] = [];
  let next = 0;
  for (const [from, to] of set) {
    if (from > next) rest.push([next, from - 1]);
    next = to + 1;
  }
  if (next <= LAST) rest.push([next, LAST]);
  return rest;
}

const CASE_DISTANCE = 32;

/** With the other case of each ASCII letter in it. */
export function folded(set: CharSet): CharSet {
  const more: [number, number][] = [];
  for (const [from, to] of set) {
    const upper = [Math.max(from, 0x41), Math.min(to, 0x5a)] as const;
    const lower = [Math.max(from, 0x61), Math.min(to, 0x7a)] as const;
    if (upper[0] <= upper[1]) more.push([upper[0] + CASE_DISTANCE, upper[1] + CASE_DISTANCE]);
    if (lower[0] <= lower[1]) more.push([lower[0] - CASE_DISTANCE, lower[1] - CASE_DISTANCE]);
  }
  return setOf([...set, ...more]);
}

export function has(set: CharSet, code: number): boolean {
  return set.some(([from, to]) => from <= code && code <= to);
}

export function sizeOf(set: CharSet): number {
  return set.reduce((sum, [from, to]) => sum + to - from + 1, 0);
}

/** Whether a group stands in a part of a regex. */
export function holdsGroup(node: Re2, number: number): boolean {
  switch (node.kind) {
    case "concat":
      return node.parts.some((part) => holdsGroup(part, number));
    case "either":
      return node.branches.some((branch) => holdsGroup(branch, number));
    case "repeat":
      return holdsGroup(node.of, number);
    case "group":
      return node.number === number || holdsGroup(node.of, number);
    default:
      return false;
  }
}
