import { NO_RUNS, type CopyRuns } from "../../core/copy-runs.ts";
import { kindOf } from "../change-list.ts";
import { IntColumn } from "../column.ts";
import { ENTRY_ROW, type GraphVisitor, type GraphRows, type OwnObjects } from "./graph-job.ts";
import { IdNumbers } from "./id-numbers.ts";
import { NameTable } from "./name-table.ts";
import type { StoredIds } from "./stored-ids.ts";
import { EMPTY_TREE, type SplitTree, TreeSplitter } from "./tree-split.ts";

const SPACE = 32;

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
    this.#tell(before, bytes);
    this.#trees.push(this.#objects.number[object]!);
    this.#trees.push(base);
    this.#trees.push((this.#entries.length - first) / ENTRY_ROW);
  }

  /** Rows for what a tree has and its base has not, and the other way round. */
  #tell(before: SplitTree, bytes: Uint8Array): void {
    const first = this.#entries.length;
    const { added, isKept } = this.#splitter;
    for (let i = 0; i < added.length; i++) this.#addRow(bytes, added.at(i), first, false);
    for (let entry = 0; entry < before.count; entry++) {
      if (isKept[entry] === 0) this.#addRow(before.bytes, before.starts[entry]!, first, true);
    }
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
    const kind = kindOf(mode);
    this.#entries.set(row, this.#entries.at(row) | (isBefore ? kind << 3 : kind));
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
