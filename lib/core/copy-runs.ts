/** Parts of a text that stand unchanged in an earlier version of it; all between them is new. */
export interface CopyRuns {
  /** How many runs there are; the arrays may be longer. */
  readonly count: number;
  /** Offsets in the new text, in bytes, ascending, not overlapping. */
  readonly at: Int32Array;
  /** Offsets in the base, in bytes. */
  readonly from: Int32Array;
  /** Lengths in bytes, each over 0. */
  readonly length: Int32Array;
}

/** Nothing in common with any earlier version. */
export const NO_RUNS: CopyRuns = { count: 0, at: new Int32Array(), from: new Int32Array(), length: new Int32Array() };

const FIRST_CAPACITY = 256;

/** Runs that can be filled again and again without new memory. */
export class CopyRunList implements CopyRuns {
  count = 0;
  at: Int32Array = new Int32Array(FIRST_CAPACITY);
  from: Int32Array = new Int32Array(FIRST_CAPACITY);
  length: Int32Array = new Int32Array(FIRST_CAPACITY);

  clear(): void {
    this.count = 0;
  }

  /** Adds a run behind the others; one that continues the last run in both texts is joined to it. */
  push(at: number, from: number, length: number): void {
    const last = this.count - 1;
    if (last >= 0) {
      const end = this.length[last]!;
      if (this.at[last]! + end === at && this.from[last]! + end === from) {
        this.length[last] = end + length;
        return;
      }
    }
    if (this.count === this.at.length) this.#grow();
    this.at[this.count] = at;
    this.from[this.count] = from;
    this.length[this.count] = length;
    this.count++;
  }

  #grow(): void {
    const capacity = this.count * 2;
    this.at = grown(this.at, capacity);
    this.from = grown(this.from, capacity);
    this.length = grown(this.length, capacity);
  }
}

function grown(array: Int32Array, capacity: number): Int32Array {
  const larger = new Int32Array(capacity);
  larger.set(array);
  return larger;
}
