import { type ForeignIds, numberAmong } from "./foreign-ids.ts";
import { ENTRY_ROW, type TreeRows } from "./graph-job.ts";
import { byteRoom, intRoom } from "../room.ts";

/** Row of the empty tree, and of what is no tree that was read. */
export const NO_ROW = -1;

/**
 * Trees in the order in which they were read, each by what it has otherwise than its base. The arrays stand on shared
 * memory: posting them to a worker copies nothing.
 */
export interface TreeTable {
  /** Row of each tree in the other columns, by the number of its id; {@link NO_ROW} for other objects. */
  readonly rowOf: Int32Array;
  /** Row of the base; {@link NO_ROW} for the empty tree. */
  readonly base: Int32Array;
  /** How many trees lie between each and the empty one, itself included. */
  readonly depth: Int32Array;
  /** Place of each tree's batch in `entries`. */
  readonly batch: Int32Array;
  /** The entries of row `r` are those of its batch's elements `from[r]` to before `to[r]`; see `TreeRows`. */
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
  readonly #rowOf: Int32Array;
  /** Numbers of the bases' ids, until all trees have a row. */
  readonly #base: Int32Array;
  readonly #batch: Int32Array;
  readonly #from: Int32Array;
  readonly #to: Int32Array;
  readonly #entries: Int32Array[] = [];
  readonly #names = new Map<string, number>();
  #count = 0;

  /**
   * @param ids how many ids are stored
   * @param trees how many of them are trees'
   */
  constructor(ids: number, trees: number, foreign: ForeignIds) {
    this.#foreign = foreign;
    this.#rowOf = intRoom(ids).fill(NO_ROW);
    this.#base = intRoom(trees);
    this.#batch = intRoom(trees);
    this.#from = intRoom(trees);
    this.#to = intRoom(trees);
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
    for (let at = 0; at < trees.length; at += TREE_ROW) {
      const row = this.#count++;
      this.#rowOf[trees[at]!] = row;
      this.#base[row] = trees[at + 1]!;
      this.#batch[row] = this.#entries.length;
      this.#from[row] = end;
      end += ENTRY_ROW * trees[at + 2]!;
      this.#to[row] = end;
    }
    this.#entries.push(entries);
  }

  /** Everything that was added; null where a tree is absent. This can be asked once. */
  finish(): TreeTable | null {
    const base = this.#base;
    if (this.#count !== base.length) return null;
    for (let row = 0; row < base.length; row++) {
      if (base[row]! < 0) continue;
      base[row] = this.#rowOf[base[row]!]!;
      if (base[row] === NO_ROW) return null;
    }
    return {
      rowOf: this.#rowOf,
      base,
      depth: depthsOf(base),
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
  for (let row = 0; row < base.length; row++) {
    let at = row;
    while (at >= 0 && depth[at] === 0) {
      path.push(at);
      at = base[at]!;
    }
    let above = at < 0 ? 0 : depth[at]!;
    for (let member = path.pop(); member !== undefined; member = path.pop()) depth[member] = ++above;
  }
  return depth;
}
