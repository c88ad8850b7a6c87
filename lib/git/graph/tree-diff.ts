import { FEW_CHANGES, MOST_CHANGES } from "../change-list.ts";
import { KIND } from "../commit-log.ts";
import { IntColumn } from "../column.ts";
import { ENTRY_ROW } from "./graph-job.ts";
import { type Names, NO_ROW, type TreeTable } from "./tree-table.ts";

/** How many integers a change takes in {@link TreeChanges.rows}. */
export const CHANGE_ROW = 5;

/** Files in which trees differ. */
export interface TreeChanges {
  /** For each change: folder, name, id before, id now (-1 for none), `kind before | kind now << 4`. */
  readonly rows: Int32Array;
  /** For each folder but the root, which is 0: the folder it stands in, and its name. */
  readonly folders: Int32Array;
}

/** Folders in folders beyond this many are left to git: each is a call in a call here. */
const DEEPEST = 1000;

/** What {@link TreeDiffer.diff} takes for no tree. */
export const NOTHING = -1;

/** What {@link TreeDiffer.diff} answers where a tree is not among those that were read, or too deep. */
export const NOT_READ = -1;

/** What it answers where files and folders differ that are more than `MOST_CHANGES`. */
export const CROWDED = -2;

/** Room for comparing trees; one for all comparisons of a thread. */
export class DiffRoom {
  /** By name, in which comparison it was met on either side. */
  readonly metBefore: Int32Array;
  readonly metNow: Int32Array;
  /** By name, what stands there on either side: kind, id. */
  readonly before: Int32Array;
  readonly now: Int32Array;
  /** By name, what stands there in what both sides have in common, as either side tells: kind, id. */
  readonly baseOfBefore: Int32Array;
  readonly baseOfNow: Int32Array;
  comparison = 0;
  /** A name by its number; a byte string. */
  readonly nameOf: (name: number) => string;

  constructor({ nameCount, names }: TreeTable) {
    this.nameOf = nameReader(names);
    this.metBefore = new Int32Array(nameCount);
    this.metNow = new Int32Array(nameCount);
    this.before = new Int32Array(2 * nameCount);
    this.now = new Int32Array(2 * nameCount);
    this.baseOfBefore = new Int32Array(2 * nameCount);
    this.baseOfNow = new Int32Array(2 * nameCount);
  }
}

function nameReader({ bytes, starts }: Names): (name: number) => string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1");
  return (name) => text.slice(starts[name], starts[name + 1]);
}

/**
 * Tells in which files two trees differ. Two trees of one family of deltas differ only in what the deltas between
 * them say, so no tree is ever put together: its entries are those of its deltas down to the first tree.
 */
export class TreeDiffer {
  readonly #trees: TreeTable;
  readonly #room: DiffRoom;
  readonly #touched = new IntColumn();
  readonly #rows = new IntColumn();
  readonly #folders = new IntColumn();
  readonly #folderNumbers = new Map<number, number>();
  readonly #waiting = new IntColumn();
  /** Files and folders that were met in the pairs of trees compared so far, where each is to be compared once. */
  #known: Map<number, number> | null = null;
  /** Files and folders that were met, those of known pairs included; beyond so many the comparison ends. */
  #met = 0;
  #most = Infinity;

  constructor(trees: TreeTable, room: DiffRoom) {
    this.#trees = trees;
    this.#room = room;
  }

  /**
   * Adds rows for how `now` differs from `before`, in any order.
   * @returns how many; or, without rows, {@link NOT_READ} or {@link CROWDED}
   */
  diff(before: number, now: number): number {
    const [rows, folders] = [this.#rows.length, this.#folders.length];
    const compare = (most: number, known: Map<number, number> | null): number => {
      this.#forget(rows, folders);
      this.#met = 0;
      this.#most = most;
      this.#known = known;
      return this.#diff(before, now, 0, 0) ? (this.#rows.length - rows) / CHANGE_ROW : NOT_READ;
    };
    const few = compare(FEW_CHANGES, null);
    if (this.#met <= FEW_CHANGES) return few;
    if (compare(Infinity, new Map()) === NOT_READ) return NOT_READ;
    if (this.#met <= MOST_CHANGES) return compare(Infinity, null);
    this.#forget(rows, folders);
    return CROWDED;
  }

  /** All rows so far; after this it begins anew. */
  take(): TreeChanges {
    this.#folderNumbers.clear();
    return { rows: this.#rows.take(), folders: this.#folders.take() };
  }

  #diff(before: number, now: number, folder: number, depth: number): boolean {
    if (before === now) return true;
    if (depth > DEEPEST || !this.#isKnown(before) || !this.#isKnown(now)) return false;
    const first = this.#met++;
    const pair = this.#known === null ? -1 : (before + 1) * (this.#trees.rowOf.length + 1) + now + 1;
    const known = this.#known?.get(pair);
    if (known !== undefined) {
      this.#met += known;
      return true;
    }
    const waiting = this.#waiting;
    const start = waiting.length;
    this.#compare(before, now);
    let isWhole = true;
    while (waiting.length > start && this.#met <= this.#most) {
      const idNow = waiting.pop();
      const idBefore = waiting.pop();
      const head = waiting.pop();
      const kindBefore = (head >> 3) & 7;
      const kindNow = head & 7;
      const name = head >> 6;
      const wasTree = kindBefore === KIND.tree;
      const isTree = kindNow === KIND.tree;
      const leafBefore = wasTree ? KIND.none : kindBefore;
      const leafNow = isTree ? KIND.none : kindNow;
      if (leafBefore !== KIND.none || leafNow !== KIND.none) {
        this.#tell(folder, name, wasTree ? NOTHING : idBefore, isTree ? NOTHING : idNow, leafBefore | (leafNow << 4));
      }
      if (!wasTree && !isTree) continue;
      const inner = this.#folderIn(folder, name);
      isWhole = this.#diff(wasTree ? idBefore : NOTHING, isTree ? idNow : NOTHING, inner, depth + 1) && isWhole;
    }
    waiting.truncate(start);
    this.#known?.set(pair, this.#met - first - 1);
    return isWhole;
  }

  #tell(...row: readonly [folder: number, name: number, before: number, now: number, kinds: number]): void {
    this.#met++;
    for (let i = 0; i < CHANGE_ROW; i++) this.#rows.push(row[i]!);
  }

  /** Takes back what was told behind so many integers of rows and folders. */
  #forget(rows: number, folders: number): void {
    this.#rows.truncate(rows);
    for (let at = folders; at < this.#folders.length; at += 2) {
      this.#folderNumbers.delete(this.#folderKey(this.#folders.at(at), this.#folders.at(at + 1)));
    }
    this.#folders.truncate(folders);
  }

  #folderIn(folder: number, name: number): number {
    const key = this.#folderKey(folder, name);
    const known = this.#folderNumbers.get(key);
    if (known !== undefined) return known;
    this.#folders.push(folder);
    this.#folders.push(name);
    const number = this.#folders.length / 2;
    this.#folderNumbers.set(key, number);
    return number;
  }

  #folderKey(folder: number, name: number): number {
    return folder * this.#trees.nameCount + name;
  }

  #isKnown(tree: number): boolean {
    return tree === NOTHING || this.#rowOf(tree) !== NO_ROW;
  }

  #rowOf(tree: number): number {
    return this.#trees.rowOf[tree] ?? NO_ROW;
  }

  /** Puts the entries that differ onto the waiting list: head, id before, id now. */
  #compare(before: number, now: number): void {
    this.#room.comparison++;
    this.#touched.clear();
    const { base, depth } = this.#trees;
    let a = this.#rowOf(before);
    let b = this.#rowOf(now);
    while (a !== b) {
      if (b === NO_ROW || (a !== NO_ROW && depth[a]! >= depth[b]!)) {
        this.#meet(a, this.#room.metBefore, this.#room.before, this.#room.baseOfBefore);
        a = base[a]!;
      } else {
        this.#meet(b, this.#room.metNow, this.#room.now, this.#room.baseOfNow);
        b = base[b]!;
      }
    }
    // They are taken off from the end: what trees list first is to come first.
    for (let i = this.#touched.length - 1; i >= 0; i--) this.#weigh(this.#touched.at(i));
  }

  /** Notes the entries of a row on the way from either side to what both have in common. */
  #meet(row: number, met: Int32Array, own: Int32Array, base: Int32Array): void {
    const { batch, from, to } = this.#trees;
    const entries = this.#trees.entries[batch[row]!]!;
    const comparison = this.#room.comparison;
    for (let at = from[row]!; at < to[row]!; at += ENTRY_ROW) {
      const head = entries[at]!;
      const name = head >> 6;
      if (met[name] !== comparison) {
        met[name] = comparison;
        own[2 * name] = head & 7;
        own[2 * name + 1] = entries[at + 2]!;
        this.#touched.push(name);
      }
      base[2 * name] = (head >> 3) & 7;
      base[2 * name + 1] = entries[at + 1]!;
    }
  }

  /** Compares what stands under a name. What a side did not meet stands there as the other side's last base has it. */
  #weigh(name: number): void {
    const isBefore = this.#room.metBefore[name] === this.#room.comparison;
    const isNow = this.#room.metNow[name] === this.#room.comparison;
    // A name that both sides met is listed twice, and is to be told once.
    this.#room.metBefore[name] = 0;
    this.#room.metNow[name] = 0;
    if (!isBefore && !isNow) return;
    const before = isBefore ? this.#room.before : this.#room.baseOfNow;
    const now = isNow ? this.#room.now : this.#room.baseOfBefore;
    const kindBefore = before[2 * name]!;
    const kindNow = now[2 * name]!;
    if (kindBefore === kindNow && before[2 * name + 1] === now[2 * name + 1]) return;
    this.#waiting.push((name << 6) | (kindBefore << 3) | kindNow);
    this.#waiting.push(before[2 * name + 1]!);
    this.#waiting.push(now[2 * name + 1]!);
  }
}
