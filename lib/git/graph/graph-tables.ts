import { IntColumn } from "../column.ts";
import { type CommitRows, ENTRY_ROW, type GraphRows, type TreeRows } from "./graph-job.ts";
import type { StoredIds } from "./stored-ids.ts";

const OID = 20;
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

/** Commits by the number of their id. */
export interface CommitTable {
  /** Numbers of all commits, in the order in which they were read. */
  readonly list: Int32Array;
  /** Row of each commit in the other columns; -1 for what is no commit. */
  readonly rowOf: Int32Array;
  readonly tree: Int32Array;
  readonly date: Float64Array;
  /** Parents of row `r` are `parents[parentStart[r]]` to before `parents[parentStart[r + 1]]`. */
  readonly parentStart: Int32Array;
  readonly parents: Int32Array;
}

/** Everything that was read of commits and trees. */
export interface GraphTables {
  readonly commits: CommitTable;
  readonly trees: TreeTable;
  /** Names of entries by number; byte strings. */
  readonly names: readonly string[];
  /** Ids that are named and not stored, 20 bytes each; their numbers follow those of the stored ones. */
  readonly foreign: Uint8Array;
}

/** Trees of one batch, with the numbers that its names and foreign ids have among all. */
interface NumberedTrees {
  readonly rows: TreeRows;
  readonly nameOf: Int32Array;
  readonly foreignOf: Int32Array;
}

/** Puts rows together as they come, in any order. */
export class GraphGatherer {
  readonly #ids: StoredIds;
  readonly #trees: NumberedTrees[] = [];
  readonly #names = new Map<string, number>();
  readonly #foreign = new Map<string, number>();
  readonly #list = new IntColumn();
  readonly #rowOf: Int32Array;
  readonly #tree = new IntColumn();
  readonly #date: number[] = [];
  readonly #parentStart = new IntColumn();
  readonly #parents = new IntColumn();

  constructor(ids: StoredIds) {
    this.#ids = ids;
    this.#rowOf = new Int32Array(ids.count).fill(-1);
  }

  /** False for rows of a batch that could not be read. */
  add(rows: GraphRows): boolean {
    if (rows.kind === "trees") {
      const nameOf = Int32Array.from(rows.names, (name) => numberIn(this.#names, name));
      this.#trees.push({ rows, nameOf, foreignOf: this.#foreignNumbers(rows.foreign) });
    } else if (rows.kind === "commits") this.#addCommits(rows);
    return rows.kind !== "broken";
  }

  /** Everything that was added; this can be asked once. */
  finish(): GraphTables {
    this.#parentStart.push(this.#parents.length);
    return {
      commits: {
        list: this.#list.values(),
        rowOf: this.#rowOf,
        tree: this.#tree.values(),
        date: Float64Array.from(this.#date),
        parentStart: this.#parentStart.values(),
        parents: this.#parents.values(),
      },
      trees: treeTable(this.#trees, this.#ids.count, this.#names.size),
      names: [...this.#names.keys()],
      foreign: Buffer.from([...this.#foreign.keys()].join(""), "latin1"),
    };
  }

  #addCommits({ rows, dates, foreign }: CommitRows): void {
    const foreignOf = this.#foreignNumbers(foreign);
    let row = 0;
    for (let at = 0; at < rows.length;) {
      const commit = rows[at]!;
      this.#rowOf[commit] = this.#list.length;
      this.#list.push(commit);
      this.#tree.push(numberOf(rows[at + 1]!, foreignOf));
      this.#date.push(dates[row++]!);
      this.#parentStart.push(this.#parents.length);
      const end = at + 3 + rows[at + 2]!;
      for (at += 3; at < end; at++) this.#parents.push(numberOf(rows[at]!, foreignOf));
    }
  }

  #foreignNumbers(foreign: Uint8Array): Int32Array {
    const text = Buffer.from(foreign.buffer, foreign.byteOffset, foreign.length).toString("latin1");
    return Int32Array.from(
      { length: foreign.length / OID },
      (_, place) => this.#ids.count + numberIn(this.#foreign, text.slice(place * OID, (place + 1) * OID)),
    );
  }
}

/** Puts batches together; what is put together is dropped, so that it is not held twice. */
function treeTable(batches: NumberedTrees[], count: number, nameCount: number): TreeTable {
  const base = sharedInts(count).fill(NO_TREE);
  const from = sharedInts(count);
  const to = sharedInts(count);
  const entries = sharedInts(batches.reduce((sum, { rows }) => sum + rows.entries.length, 0));
  let end = 0;
  for (let batch = batches.pop(); batch !== undefined; batch = batches.pop()) {
    const { rows, nameOf, foreignOf } = batch;
    let at = end;
    for (let row = 0; row < rows.trees.length; row += 3) {
      const tree = rows.trees[row]!;
      base[tree] = rows.trees[row + 1]!;
      from[tree] = at;
      at += ENTRY_ROW * rows.trees[row + 2]!;
      to[tree] = at;
    }
    for (let entry = 0; entry < rows.entries.length; entry += ENTRY_ROW) {
      const head = rows.entries[entry]!;
      entries[end++] = (nameOf[head >> 6]! << 6) | (head & 63);
      entries[end++] = numberOf(rows.entries[entry + 1]!, foreignOf);
      entries[end++] = numberOf(rows.entries[entry + 2]!, foreignOf);
    }
  }
  return { base, depth: depthsOf(base), from, to, entries, nameCount };
}

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

/** Number of an id as `IdNumbers` gives it, or -1 for none. */
function numberOf(number: number, foreignOf: Int32Array): number {
  return number >= -1 ? number : foreignOf[-2 - number]!;
}

function numberIn(numbers: Map<string, number>, text: string): number {
  const known = numbers.get(text);
  if (known !== undefined) return known;
  numbers.set(text, numbers.size);
  return numbers.size - 1;
}
