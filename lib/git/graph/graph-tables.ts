import { IntColumn } from "../column.ts";
import { type CommitRows, ENTRY_ROW, type GraphRows, type TreeRows } from "./graph-job.ts";
import type { StoredIds } from "./stored-ids.ts";

const OID = 20;
/** `base` of what is no tree that was read. */
export const NO_TREE = -2;

/** Trees by the number of their id, each by what it has otherwise than its base. */
export interface TreeTable {
  /** Number of the base; -1 for the empty tree, {@link NO_TREE} for what is no tree. */
  readonly base: Int32Array;
  /** The entries of tree `t` are `entries[from[t]]` to before `entries[to[t]]`; see `TreeRows`. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly entries: Int32Array;
  /** Byte strings by number. */
  readonly names: readonly string[];
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
  /** Ids that are named and not stored, 20 bytes each; their numbers follow those of the stored ones. */
  readonly foreign: Uint8Array;
}

/** Puts rows together as they come, in any order. */
export class GraphGatherer {
  readonly #ids: StoredIds;
  readonly #base: Int32Array;
  readonly #from: Int32Array;
  readonly #to: Int32Array;
  readonly #entries = new IntColumn();
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
    this.#base = new Int32Array(ids.count).fill(NO_TREE);
    this.#from = new Int32Array(ids.count);
    this.#to = new Int32Array(ids.count);
    this.#rowOf = new Int32Array(ids.count).fill(-1);
  }

  /** False for rows of a batch that could not be read. */
  add(rows: GraphRows): boolean {
    if (rows.kind === "trees") this.#addTrees(rows);
    else if (rows.kind === "commits") this.#addCommits(rows);
    return rows.kind !== "broken";
  }

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
      trees: {
        base: this.#base,
        from: this.#from,
        to: this.#to,
        entries: this.#entries.values(),
        names: [...this.#names.keys()],
      },
      foreign: Buffer.from([...this.#foreign.keys()].join(""), "latin1"),
    };
  }

  #addTrees({ trees, entries, names, foreign }: TreeRows): void {
    const nameOf = Int32Array.from(names, (name) => numberIn(this.#names, name));
    const foreignOf = this.#foreignNumbers(foreign);
    let at = 0;
    for (let row = 0; row < trees.length; row += 3) {
      const tree = trees[row]!;
      this.#base[tree] = trees[row + 1]!;
      this.#from[tree] = this.#entries.length;
      for (const end = at + ENTRY_ROW * trees[row + 2]!; at < end; at += ENTRY_ROW) {
        const head = entries[at]!;
        this.#entries.push((nameOf[head >> 6]! << 6) | (head & 63));
        this.#entries.push(known(entries[at + 1]!, foreignOf));
        this.#entries.push(known(entries[at + 2]!, foreignOf));
      }
      this.#to[tree] = this.#entries.length;
    }
  }

  #addCommits({ rows, dates, foreign }: CommitRows): void {
    const foreignOf = this.#foreignNumbers(foreign);
    let row = 0;
    for (let at = 0; at < rows.length;) {
      const commit = rows[at]!;
      this.#rowOf[commit] = this.#list.length;
      this.#list.push(commit);
      this.#tree.push(known(rows[at + 1]!, foreignOf));
      this.#date.push(dates[row++]!);
      this.#parentStart.push(this.#parents.length);
      const end = at + 3 + rows[at + 2]!;
      for (at += 3; at < end; at++) this.#parents.push(known(rows[at]!, foreignOf));
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

/** Number of an id as `IdNumbers` gives it, or -1 for none. */
function known(number: number, foreignOf: Int32Array): number {
  return number >= -1 ? number : foreignOf[-2 - number]!;
}

function numberIn(numbers: Map<string, number>, text: string): number {
  const known = numbers.get(text);
  if (known !== undefined) return known;
  numbers.set(text, numbers.size);
  return numbers.size - 1;
}
