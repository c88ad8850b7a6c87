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
  /** Places of those entries of its base that it has not copied. */
  readonly gone: IntColumn = new IntColumn();
  /** Entries that were copied, in stretches: place of the first and behind the last. */
  readonly #kept = new IntColumn();
  readonly #free: Int32Array[] = [];
  #starts: Int32Array = new Int32Array(0);
  #count = 0;

  /** @returns null for bytes that are no tree */
  split(base: SplitTree, bytes: Uint8Array, runs: CopyRuns): SplitTree | null {
    this.added.clear();
    this.#kept.clear();
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
    listBetween(inOrder(this.#kept), base.count, this.gone);
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
      const last = first < 0 ? first : lastBegin(base, first, end - shift);
      // A part may begin within an entry, or copy bytes that are none.
      if (last === first) {
        at = this.#parse(bytes, at, at + 1);
        continue;
      }
      this.#reserve(last - first);
      copyShifted(base.starts, first, last, this.#starts, this.#count, shift);
      this.#count += last - first;
      this.#kept.push(first);
      this.#kept.push(last);
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

/** The last begin, or the end of all entries, from that of `first` on that is at most `offset`. */
function lastBegin({ starts, count }: SplitTree, first: number, offset: number): number {
  let low = first;
  let high = count;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Fewer numbers are copied one by one sooner. */
const WORTH_SET = 48;

function copyShifted(
  ...[starts, first, last, to, at, shift]: readonly [Int32Array, number, number, Int32Array, number, number]
): void {
  if (shift === 0 && last - first >= WORTH_SET) to.set(starts.subarray(first, last), at);
  else for (let entry = first; entry < last; entry++) to[at + entry - first] = starts[entry]! + shift;
}

/** Stretches by their begins. */
function inOrder(stretches: IntColumn): IntColumn {
  let isOrdered = true;
  for (let at = 2; at < stretches.length && isOrdered; at += 2) isOrdered = stretches.at(at) >= stretches.at(at - 2);
  if (isOrdered) return stretches;
  const pairs = Array.from({ length: stretches.length / 2 }, (_, pair) => [
    stretches.at(2 * pair),
    stretches.at(2 * pair + 1),
  ]);
  return IntColumn.of(pairs.sort(([a], [b]) => a! - b!).flat());
}

/** Puts all numbers below `count` that stand in none of the stretches into `list`. */
function listBetween(stretches: IntColumn, count: number, list: IntColumn): void {
  list.clear();
  let next = 0;
  for (let at = 0; at < stretches.length; at += 2) {
    for (const first = stretches.at(at); next < first; next++) list.push(next);
    next = Math.max(next, stretches.at(at + 1));
  }
  for (; next < count; next++) list.push(next);
}
