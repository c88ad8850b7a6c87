import type { CopyRuns } from "../../core/copy-runs.ts";
import { IntColumn } from "../column.ts";

const OID = 20;
const SPACE = 32;

/** A tree's bytes, cut into entries (`gitformat-pack(5)`, tree objects). */
export interface SplitTree {
  readonly bytes: Uint8Array;
  readonly count: number;
  /** Where each entry begins, and at `count` where the last one ends; may be longer. */
  readonly starts: Int32Array;
}

/** The tree without entries. */
export const EMPTY_TREE: SplitTree = { bytes: new Uint8Array(0), starts: new Int32Array(1), count: 0 };

/** Cuts trees into entries; entries that a tree has of its base are found there and not parsed. */
export class TreeSplitter {
  /** Places of those entries of the last tree that were not copied whole from its base. */
  readonly added: IntColumn = new IntColumn();
  /** Marks entries of its base that it has copied. */
  isKept: Uint8Array = new Uint8Array(256);
  readonly #free: Int32Array[] = [];
  #starts: Int32Array = new Int32Array(0);
  #count = 0;

  /** @returns null for bytes that are no tree */
  split(base: SplitTree, bytes: Uint8Array, runs: CopyRuns): SplitTree | null {
    this.added.clear();
    if (this.isKept.length < base.count) this.isKept = new Uint8Array(2 * base.count);
    this.isKept.fill(0, 0, base.count);
    this.#starts = this.#free.pop() ?? new Int32Array(256);
    this.#count = 0;
    let at = 0;
    for (let run = 0; run < runs.count && at >= 0; run++) {
      const begin = runs.at[run]!;
      at = this.#parse(bytes, at, begin);
      if (at >= 0) at = this.#copy(base, bytes, at, begin + runs.length[run]!, begin - runs.from[run]!);
    }
    if (at >= 0) at = this.#parse(bytes, at, bytes.length);
    if (at !== bytes.length) return null;
    this.#reserve(1);
    this.#starts[this.#count] = at;
    return { bytes, count: this.#count, starts: this.#starts };
  }

  /** Takes back what a tree held that is not needed any more. */
  release({ starts }: SplitTree): void {
    this.#free.push(starts);
  }

  /** Parses entries until one begins at `end` or behind it; says where, or -1 where there is no entry. */
  #parse(bytes: Uint8Array, from: number, end: number): number {
    let at = from;
    while (at < end && at >= 0) {
      this.#reserve(1);
      this.added.push(this.#count);
      this.#starts[this.#count++] = at;
      at = entryEnd(bytes, at);
    }
    return at;
  }

  /** Takes over entries of a copied part that ends at `end`, and stood `shift` bytes before in the base. */
  #copy(base: SplitTree, bytes: Uint8Array, from: number, end: number, shift: number): number {
    let at = from;
    while (at < end && at >= 0) {
      const first = entryAt(base, at - shift);
      let last = first;
      if (first >= 0) while (last < base.count && base.starts[last + 1]! + shift <= end) last++;
      // A part may begin within an entry, or copy bytes that are none.
      if (last === first) {
        at = this.#parse(bytes, at, at + 1);
        continue;
      }
      this.#reserve(last - first);
      for (let entry = first; entry < last; entry++) this.#starts[this.#count++] = base.starts[entry]! + shift;
      this.isKept.fill(1, first, last);
      at = base.starts[last]! + shift;
    }
    return at;
  }

  /** Makes room for so many begins and the end. */
  #reserve(more: number): void {
    if (this.#count + more < this.#starts.length) return;
    const larger = new Int32Array(2 * (this.#count + more + 1));
    larger.set(this.#starts);
    this.#starts = larger;
  }
}

/** Where the entry that begins at `at` ends; -1 where there is none. */
function entryEnd(bytes: Uint8Array, at: number): number {
  let end = at;
  while (bytes[end]! >= 0x30 && bytes[end]! <= 0x37) end++;
  if (end === at || bytes[end] !== SPACE) return -1;
  while (end < bytes.length && bytes[end] !== 0) end++;
  return end + 1 + OID <= bytes.length ? end + 1 + OID : -1;
}

/** The entry that begins at an offset; -1 if none does. */
function entryAt({ starts, count }: SplitTree, offset: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low < count && starts[low] === offset ? low : -1;
}
