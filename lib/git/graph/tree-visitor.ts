import { NO_RUNS, type CopyRuns } from "../../core/copy-runs.ts";
import { kindOf } from "../change-list.ts";
import { IntColumn } from "../column.ts";
import { ENTRY_ROW, type GraphVisitor, type GraphRows, type OwnObjects } from "./graph-job.ts";
import { IdNumbers } from "./id-numbers.ts";
import { NameTable } from "./name-table.ts";
import type { StoredIds } from "./stored-ids.ts";
import { EMPTY_TREE, type SplitTree, TreeSplitter } from "./tree-split.ts";

const SPACE = 32;
/** Bits of a row's head for the kind now and before. */
const IS = 7;
const WAS = 56;

/** Reads trees of a pack into rows. */
export class TreeVisitor implements GraphVisitor {
  readonly #objects: OwnObjects;
  readonly #ids: IdNumbers;
  readonly #splitter = new TreeSplitter();
  readonly #open = new Map<number, SplitTree>();
  readonly #trees = new IntColumn();
  readonly #entries = new IntColumn();
  readonly #names = new NameTable();
  /** Row of the entry of that name that was told last. */
  #rowOf = new Int32Array(1024);
  #isBroken = false;

  constructor(objects: OwnObjects, ids: StoredIds) {
    this.#objects = objects;
    this.#ids = new IdNumbers(ids);
  }

  root(object: number, bytes: Uint8Array): void {
    this.#read(object, -1, EMPTY_TREE, bytes, NO_RUNS);
  }

  version(object: number, base: number, bytes: Uint8Array, runs: CopyRuns): void {
    const before = this.#open.get(base);
    if (before === undefined) this.#isBroken = true;
    else this.#read(object, this.#objects.number[base]!, before, bytes, runs);
  }

  leave(object: number): void {
    const tree = this.#open.get(object);
    if (tree !== undefined) this.#splitter.release(tree);
    this.#open.delete(object);
  }

  failed(): void {
    this.#isBroken = true;
  }

  take(): GraphRows {
    if (this.#isBroken) return { kind: "broken" };
    const names = this.#names.list();
    this.#names.clear();
    return {
      kind: "trees",
      trees: this.#trees.take(),
      entries: this.#entries.takeShared(),
      names,
      foreign: this.#ids.takeForeign(),
    };
  }

  #read(object: number, base: number, before: SplitTree, bytes: Uint8Array, runs: CopyRuns): void {
    const tree = this.#splitter.split(before, bytes, runs);
    if (tree === null) {
      this.#isBroken = true;
      return;
    }
    this.#open.set(object, tree);
    if (this.#objects.isOwn[object] !== 1) return;
    const first = this.#entries.length;
    this.#tell(before, tree);
    this.#trees.push(this.#objects.number[object]!);
    this.#trees.push(base);
    this.#trees.push((this.#entries.length - first) / ENTRY_ROW);
  }

  /** Rows for what a tree has and its base has not, and the other way round. */
  #tell(before: SplitTree, { bytes, starts, count }: SplitTree): void {
    const first = this.#entries.length;
    const { added, gone } = this.#splitter;
    for (let i = 0; i < added.length; i++) {
      const entry = added.at(i);
      const isTwice =
        (entry > 0 && isSameName(bytes, starts[entry - 1]!, starts[entry]!)) ||
        (entry + 1 < count && isSameName(bytes, starts[entry]!, starts[entry + 1]!));
      if (isTwice) this.#isBroken = true;
      this.#addRow(bytes, starts[entry]!, first, false);
    }
    for (let i = 0; i < gone.length; i++) this.#addRow(before.bytes, before.starts[gone.at(i)]!, first, true);
  }

  /** An entry that comes or goes; what was there before joins the row of what stands there now. */
  #addRow(bytes: Uint8Array, at: number, first: number, isBefore: boolean): void {
    let nameAt = at;
    let mode = 0;
    for (; bytes[nameAt] !== SPACE; nameAt++) mode = mode * 8 + (bytes[nameAt]! & 7);
    nameAt++;
    let end = nameAt;
    while (bytes[end] !== 0) end++;
    const name = this.#names.intern(bytes, nameAt, end);
    const row = this.#rowFor(name, first);
    const kind = isBefore ? kindOf(mode) << 3 : kindOf(mode);
    // A name that stands in a tree twice has one row: such a tree is left to git.
    if ((this.#entries.at(row) & (isBefore ? WAS : IS)) !== 0) this.#isBroken = true;
    this.#entries.set(row, this.#entries.at(row) | kind);
    this.#entries.set(row + (isBefore ? 1 : 2), this.#ids.at(bytes, end + 1));
  }

  #rowFor(name: number, first: number): number {
    if (name >= this.#rowOf.length) {
      const larger = new Int32Array(2 * name);
      larger.set(this.#rowOf);
      this.#rowOf = larger;
    }
    const entries = this.#entries;
    const known = this.#rowOf[name]!;
    if (known >= first && known < entries.length && entries.at(known) >> 6 === name) return known;
    const row = entries.length;
    this.#rowOf[name] = row;
    entries.push(name << 6);
    entries.push(-1);
    entries.push(-1);
    return row;
  }
}

/** Whether two entries of a tree, of which the second begins where the first one ends, have one name. */
function isSameName(bytes: Uint8Array, first: number, second: number): boolean {
  let [a, b] = [first, second];
  while (bytes[a] !== SPACE) a++;
  while (bytes[b] !== SPACE) b++;
  while (bytes[a] === bytes[b] && bytes[a] !== 0) {
    a++;
    b++;
  }
  return bytes[a] === bytes[b];
}
