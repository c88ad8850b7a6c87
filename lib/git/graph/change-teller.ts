import type { PathTable } from "../change-list.ts";
import { IntColumn } from "../column.ts";
import { eachInTurns } from "../turn.ts";
import type { OidNumbers } from "./oid-numbers.ts";
import { TOLD_ROW, type ToldRows } from "./told-rows.ts";

/** Turns rows of answers into rows with numbers of paths and ids. */
export class ChangeTeller {
  readonly #paths: PathTable;
  readonly #numbers: OidNumbers;
  #rows: Int32Array = new Int32Array(0);
  #pathNumbers: Int32Array = new Int32Array(0);
  #next = 0;
  readonly #column = new IntColumn();

  constructor(paths: PathTable, numbers: OidNumbers) {
    this.#paths = paths;
    this.#numbers = numbers;
  }

  /**
   * Begins with an answer.
   * @throws the signal's reason where it came
   */
  async open({ rows, paths }: ToldRows, signal: AbortSignal | undefined): Promise<void> {
    this.#rows = rows;
    this.#next = 0;
    this.#pathNumbers = new Int32Array(paths.length);
    const number = (at: number): void => void (this.#pathNumbers[at] = this.#paths.intern(paths[at]!));
    await eachInTurns(0, paths.length, number, signal);
  }

  /** The next so many rows: path, ids and kinds of each. Valid until the next call. */
  take(count: number): IntColumn {
    const column = this.#column;
    const rows = this.#rows;
    const end = this.#next + count * TOLD_ROW;
    column.clear();
    for (let at = this.#next; at < end; at += TOLD_ROW) {
      column.push(this.#pathNumbers[rows[at]!]!);
      column.push(this.#numbers.of(rows[at + 1]!));
      column.push(this.#numbers.of(rows[at + 2]!));
      column.push(rows[at + 3]!);
    }
    this.#next = end;
    return column;
  }
}
