import { IntColumn } from "../column.ts";
import { type ForeignIds, numberAmong } from "./foreign-ids.ts";
import type { CommitRows } from "./graph-job.ts";
import { intRoom } from "../room.ts";

/** Commits by the number of their id. */
export interface CommitTable {
  /** Numbers of all commits, in the order in which they were read. */
  readonly list: Int32Array;
  /** Row of each commit in the other columns; -1 for what is no commit. */
  readonly rowOf: Int32Array;
  readonly tree: Int32Array;
  /** Committer dates in seconds since 1970. */
  readonly date: Float64Array;
  /** Parents of row `r` are `parents[parentStart[r]]` to before `parents[parentStart[r + 1]]`. */
  readonly parentStart: Int32Array;
  readonly parents: Int32Array;
}

/** Puts rows of commits together as they come, in any order. */
export class CommitGatherer {
  readonly #foreign: ForeignIds;
  readonly #list = new IntColumn();
  readonly #rowOf: Int32Array;
  readonly #tree = new IntColumn();
  readonly #date: number[] = [];
  readonly #parentStart = new IntColumn();
  readonly #parents = new IntColumn();

  /** @param count how many ids are stored */
  constructor(count: number, foreign: ForeignIds) {
    this.#foreign = foreign;
    this.#rowOf = intRoom(count).fill(-1);
  }

  add({ rows, dates, foreign }: CommitRows): void {
    const foreignOf = this.#foreign.numbersOf(foreign);
    let row = 0;
    for (let at = 0; at < rows.length;) {
      const commit = rows[at]!;
      this.#rowOf[commit] = this.#list.length;
      this.#list.push(commit);
      this.#tree.push(numberAmong(rows[at + 1]!, foreignOf));
      this.#date.push(dates[row++]!);
      this.#parentStart.push(this.#parents.length);
      const end = at + 3 + rows[at + 2]!;
      for (at += 3; at < end; at++) this.#parents.push(numberAmong(rows[at]!, foreignOf));
    }
  }

  /** Everything that was added. This can be asked once. */
  finish(): CommitTable {
    this.#parentStart.push(this.#parents.length);
    return {
      list: this.#list.values(),
      rowOf: this.#rowOf,
      tree: this.#tree.values(),
      date: Float64Array.from(this.#date),
      parentStart: this.#parentStart.values(),
      parents: this.#parents.values(),
    };
  }
}
