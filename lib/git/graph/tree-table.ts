import { type ForeignIds, numberAmong } from "./foreign-ids.ts";
import { ENTRY_ROW, type TreeRows } from "./graph-job.ts";
import { byteRoom, intRoom } from "../room.ts";

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
  /** Place of each tree's batch in `entries`. */
  readonly batch: Int32Array;
  /** The entries of tree `t` are those of its batch's elements `from[t]` to before `to[t]`; see `TreeRows`. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly entries: readonly Int32Array[];
  readonly nameCount: number;
  readonly names: Names;
}

/** Names of all entries by number; on shared memory too. */
export interface Names {
  readonly bytes: Uint8Array;
  /** Where each name begins, and at the end where the last one ends. */
  readonly starts: Int32Array;
}

/** Puts rows of trees together as they come, in any order. */
export class TreeGatherer {
  readonly #foreign: ForeignIds;
  readonly #base: Int32Array;
  readonly #batch: Int32Array;
  readonly #from: Int32Array;
  readonly #to: Int32Array;
  readonly #entries: Int32Array[] = [];
  readonly #names = new Map<string, number>();

  /** @param count how many ids are stored */
  constructor(count: number, foreign: ForeignIds) {
    this.#foreign = foreign;
    this.#base = intRoom(count).fill(NO_TREE);
    this.#batch = intRoom(count);
    this.#from = intRoom(count);
    this.#to = intRoom(count);
  }

  /** Takes the rows over: numbers of the batch in them are replaced by numbers among all. */
  add({ trees, entries, names, foreign }: TreeRows): void {
    const nameOf = Int32Array.from(names, (name) => this.#nameNumber(name));
    const foreignOf = this.#foreign.numbersOf(foreign);
    for (let entry = 0; entry < entries.length; entry += ENTRY_ROW) {
      const head = entries[entry]!;
      entries[entry] = (nameOf[head >> 6]! << 6) | (head & 63);
      entries[entry + 1] = numberAmong(entries[entry + 1]!, foreignOf);
      entries[entry + 2] = numberAmong(entries[entry + 2]!, foreignOf);
    }
    let end = 0;
    for (let row = 0; row < trees.length; row += TREE_ROW) {
      const tree = trees[row]!;
      this.#base[tree] = trees[row + 1]!;
      this.#batch[tree] = this.#entries.length;
      this.#from[tree] = end;
      end += ENTRY_ROW * trees[row + 2]!;
      this.#to[tree] = end;
    }
    this.#entries.push(entries);
  }

  /** Everything that was added. */
  finish(): TreeTable {
    return {
      base: this.#base,
      depth: depthsOf(this.#base),
      batch: this.#batch,
      from: this.#from,
      to: this.#to,
      entries: this.#entries,
      nameCount: this.#names.size,
      names: sharedNames([...this.#names.keys()]),
    };
  }

  #nameNumber(name: string): number {
    const known = this.#names.get(name);
    if (known !== undefined) return known;
    this.#names.set(name, this.#names.size);
    return this.#names.size - 1;
  }
}

function sharedNames(names: readonly string[]): Names {
  const starts = intRoom(names.length + 1);
  for (let name = 0; name < names.length; name++) starts[name + 1] = starts[name]! + names[name]!.length;
  const bytes = byteRoom(starts[names.length]!);
  bytes.set(Buffer.from(names.join(""), "latin1"));
  return { bytes, starts };
}

/** How many integers a tree takes in `TreeRows.trees`. */
const TREE_ROW = 3;

function depthsOf(base: Int32Array): Int32Array {
  const depth = intRoom(base.length);
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
