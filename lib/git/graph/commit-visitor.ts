import type { CopyRuns } from "../../core/copy-runs.ts";
import { IntColumn } from "../column.ts";
import { type CommitHead, readCommitHead } from "./commit-head.ts";
import type { GraphRows, GraphVisitor, OwnObjects } from "./graph-job.ts";
import { IdNumbers } from "./id-numbers.ts";
import type { StoredIds } from "./stored-ids.ts";

/** Reads commits of a pack into rows. */
export class CommitVisitor implements GraphVisitor {
  readonly #objects: OwnObjects;
  readonly #ids: IdNumbers;
  readonly #head: CommitHead = { tree: -1, parents: [], parentCount: 0, date: 0 };
  readonly #rows = new IntColumn();
  readonly #dates: number[] = [];
  #isBroken = false;

  constructor(objects: OwnObjects, ids: StoredIds) {
    this.#objects = objects;
    this.#ids = new IdNumbers(ids);
  }

  root(object: number, bytes: Uint8Array): void {
    if (this.#objects.isOwn[object] !== 1) return;
    const head = this.#head;
    if (!readCommitHead(bytes, this.#ids, head)) {
      this.#isBroken = true;
      return;
    }
    this.#rows.push(this.#objects.number[object]!);
    this.#rows.push(head.tree);
    this.#rows.push(head.parentCount);
    for (let i = 0; i < head.parentCount; i++) this.#rows.push(head.parents[i]!);
    this.#dates.push(head.date);
  }

  version(object: number, _base: number, bytes: Uint8Array, _runs: CopyRuns): void {
    this.root(object, bytes);
  }

  leave(): void {
    // Nothing is kept of a commit for its versions.
  }

  failed(): void {
    this.#isBroken = true;
  }

  take(): GraphRows {
    if (this.#isBroken) return { kind: "broken" };
    const dates = Float64Array.from(this.#dates.splice(0));
    return { kind: "commits", rows: this.#rows.take(), dates, foreign: this.#ids.takeForeign() };
  }
}
