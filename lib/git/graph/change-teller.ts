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
    const rows = this.#rows;
    const end = this.#next + count * CHANGE_ROW;
    const order: { readonly at: number; readonly path: number }[] = [];
    for (let at = this.#next; at < end; at += CHANGE_ROW) {
      order.push({ at, path: this.#pathOf(rows[at]!, rows[at + 1]!) });
    }
    this.#next = end;
    const paths = this.#paths.list;
    if (order.length > 1) order.sort((a, b) => (paths[a.path]! < paths[b.path]! ? -1 : 1));
    this.#column.clear();
    for (const { at, path } of order) {
      this.#column.push(path);
      this.#column.push(this.#numbers.of(rows[at + 2]!));
      this.#column.push(this.#numbers.of(rows[at + 3]!));
      this.#column.push(rows[at + 4]!);
    }
    return this.#column;
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
