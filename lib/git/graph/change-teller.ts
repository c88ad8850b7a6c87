import type { PathTable } from "../change-list.ts";
import { IntColumn } from "../column.ts";
import type { OidNumbers } from "./oid-numbers.ts";
import { CHANGE_ROW, type TreeChanges } from "./tree-diff.ts";

/** Turns changes into rows with whole paths, by path. */
export class ChangeTeller {
  readonly #names: readonly string[];
  readonly #paths: PathTable;
  readonly #numbers: OidNumbers;
  readonly #fileNumbers = new Map<number, number>();
  /** Folders by their path, which ends in a slash; and those of the open answer by its numbers. */
  readonly #folders = new Map<string, number>();
  #folderNumbers: number[] = [];
  #folderPaths: string[] = [];
  #rows: Int32Array = new Int32Array(0);
  #next = 0;
  readonly #column = new IntColumn();
  readonly #order: number[] = [];
  readonly #pathNumbers: number[] = [];

  constructor(names: readonly string[], paths: PathTable, numbers: OidNumbers) {
    this.#names = names;
    this.#paths = paths;
    this.#numbers = numbers;
  }

  /** Begins with an answer. */
  open({ rows, folders }: TreeChanges): void {
    this.#rows = rows;
    this.#next = 0;
    this.#folderPaths = [""];
    for (let at = 0; at < folders.length; at += 2) {
      this.#folderPaths.push(`${this.#folderPaths[folders[at]!]!}${this.#names[folders[at + 1]!]!}/`);
    }
    this.#folderNumbers = this.#folderPaths.map((path) => {
      const known = this.#folders.get(path) ?? this.#folders.size;
      this.#folders.set(path, known);
      return known;
    });
  }

  /** The next so many rows: path, ids and kinds of each. Valid until the next call. */
  take(count: number): IntColumn {
    const column = this.#column;
    column.clear();
    const rows = this.#rows;
    for (const index of this.#inOrder(count)) {
      const at = this.#next + index * CHANGE_ROW;
      column.push(this.#pathNumbers[index]!);
      column.push(this.#numbers.of(rows[at + 2]!));
      column.push(this.#numbers.of(rows[at + 3]!));
      column.push(rows[at + 4]!);
    }
    this.#next += count * CHANGE_ROW;
    return column;
  }

  /** Numbers of the next rows, 0 for the first, by path. */
  #inOrder(count: number): readonly number[] {
    const { list } = this.#paths;
    const order = this.#order;
    const numbers = this.#pathNumbers;
    order.length = count;
    numbers.length = count;
    let isSorted = true;
    for (let i = 0; i < count; i++) {
      const at = this.#next + i * CHANGE_ROW;
      order[i] = i;
      numbers[i] = this.#pathOf(this.#rows[at]!, this.#rows[at + 1]!);
      if (i > 0 && list[numbers[i - 1]!]! > list[numbers[i]!]!) isSorted = false;
    }
    return isSorted ? order : order.sort((a, b) => (list[numbers[a]!]! < list[numbers[b]!]! ? -1 : 1));
  }

  #pathOf(folder: number, name: number): number {
    const key = this.#folderNumbers[folder]! * this.#names.length + name;
    const known = this.#fileNumbers.get(key);
    if (known !== undefined) return known;
    const number = this.#paths.intern(this.#folderPaths[folder]! + this.#names[name]!);
    this.#fileNumbers.set(key, number);
    return number;
  }
}
