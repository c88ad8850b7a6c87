import { type ForeignIds, numberAmong } from "./foreign-ids.ts";
import { ENTRY_ROW, type TreeRows } from "./graph-job.ts";

/** `base` of what is no tree that was read. */
export const NO_TREE = -2;

/**
 * Trees by the number of their id, each by what it has otherwise than its base. The arrays stand on shared memory:
 * posting them to a worker copies nothing.
 */
export interface TreeTable {
  /** Number of the base; -1 for the empty tree, {@link NO_TREE} for what is no tree. */
  readonly base: Int32Array;
  /** How many trees lie between each and the empty one, itself included. */
  readonly depth: Int32Array;
  /** The entries of tree `t` are `entries[from[t]]` to before `entries[to[t]]`; see `TreeRows`. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly entries: Int32Array;
  readonly nameCount: number;
}

/** Puts rows of trees together as they come, in any order. */
export class TreeGatherer {
  readonly #count: number;
  readonly #foreign: ForeignIds;
  readonly #batches: TreeRows[] = [];
  readonly #names = new Map<string, number>();

  /** @param count how many ids are stored */
  constructor(count: number, foreign: ForeignIds) {
    this.#count = count;
    this.#foreign = foreign;
  }

  /** Names of all entries by number; byte strings. */
  get names(): readonly string[] {
    return [...this.#names.keys()];
  }

  /** Takes the rows over: what their numbers mean in the batch is replaced by what they mean among all. */
  add(batch: TreeRows): void {
    const { entries } = batch;
    const nameOf = Int32Array.from(batch.names, (name) => this.#nameNumber(name));
    const foreignOf = this.#foreign.numbersOf(batch.foreign);
    for (let entry = 0; entry < entries.length; entry += ENTRY_ROW) {
      const head = entries[entry]!;
      entries[entry] = (nameOf[head >> 6]! << 6) | (head & 63);
      entries[entry + 1] = numberAmong(entries[entry + 1]!, foreignOf);
      entries[entry + 2] = numberAmong(entries[entry + 2]!, foreignOf);
    }
    this.#batches.push(batch);
  }

  /** Everything that was added. Each batch is dropped once it is copied, so that none is held twice. */
  finish(): TreeTable {
    const base = sharedInts(this.#count).fill(NO_TREE);
    const from = sharedInts(this.#count);
    const to = sharedInts(this.#count);
    const entries = sharedInts(this.#batches.reduce((sum, batch) => sum + batch.entries.length, 0));
    let end = 0;
    for (let batch = this.#batches.pop(); batch !== undefined; batch = this.#batches.pop()) {
      entries.set(batch.entries, end);
      for (let row = 0; row < batch.trees.length; row += TREE_ROW) {
        const tree = batch.trees[row]!;
        base[tree] = batch.trees[row + 1]!;
        from[tree] = end;
        end += ENTRY_ROW * batch.trees[row + 2]!;
        to[tree] = end;
      }
    }
    return { base, depth: depthsOf(base), from, to, entries, nameCount: this.#names.size };
  }

  #nameNumber(name: string): number {
    const known = this.#names.get(name);
    if (known !== undefined) return known;
    this.#names.set(name, this.#names.size);
    return this.#names.size - 1;
  }
}

/** How many integers a tree takes in `TreeRows.trees`. */
const TREE_ROW = 3;

function depthsOf(base: Int32Array): Int32Array {
  const depth = sharedInts(base.length);
  const path: number[] = [];
  for (let tree = 0; tree < base.length; tree++) {
    let at = tree;
    while (at >= 0 && depth[at] === 0 && base[at] !== NO_TREE) {
      path.push(at);
      at = base[at]!;
    }
    let above = at < 0 ? 0 : depth[at]!;
    for (let member = path.pop(); member !== undefined; member = path.pop()) depth[member] = ++above;
  }
  return depth;
}

function sharedInts(length: number): Int32Array {
  return new Int32Array(new SharedArrayBuffer(4 * length));
}
