import type { Slot } from "../file-format.ts";

/** A value of a structured file with the keys that lead to it; offsets into the file's text. */
export interface Leaf {
  readonly keys: readonly string[];
  /** Where the value stands as written, quotes left out. */
  readonly start: number;
  readonly end: number;
  /** The value after undoing the file's escapes. */
  readonly value: string;
  /** For a value with escapes: where each of its characters stands, and one more for its end. */
  readonly offsets?: readonly number[];
}

/** The last key of a leaf. */
export function lastKey(leaf: Leaf): string {
  return leaf.keys.at(-1) ?? "";
}

/** A leaf as the slot of a pattern. */
export function slotOf(pattern: string, leaf: Leaf, name: string = lastKey(leaf)): Slot {
  const { start, end, value } = leaf;
  const asWritten = leaf.offsets === undefined && value.length === end - start;
  return asWritten ? { pattern, name, start, end } : { pattern, name, start, end, value };
}

/** A part `[from, to)` of a leaf's value as a leaf of its own. */
export function partOf(leaf: Leaf, from: number, to: number): Leaf {
  const at = (index: number): number => leaf.offsets?.[index] ?? leaf.start + index;
  const part = { keys: leaf.keys, start: at(from), end: at(to), value: leaf.value.slice(from, to) };
  const offsets = leaf.offsets?.slice(from, to + 1);
  return offsets === undefined ? part : { ...part, offsets };
}
