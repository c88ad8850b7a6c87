import { KIND } from "../commit-log.ts";
import { IntColumn } from "../column.ts";
import { ENTRY_ROW } from "./graph-job.ts";
import { NO_TREE, type TreeTable } from "./graph-tables.ts";

/** Takes one file that differs: its folder and name, ids (-1 for none) and `kind before | kind now << 4`. */
export type TellChange = (change: {
  readonly folder: number;
  readonly name: number;
  readonly before: number;
  readonly now: number;
  readonly kinds: number;
}) => void;

/** Numbers the folder of that name in another folder; the root is 0. */
export type FolderIn = (folder: number, name: number) => number;

/** What {@link TreeDiffer.diff} takes for no tree. */
export const NOTHING = -1;

/**
 * Tells in which files two trees differ. Two trees of one family of deltas differ only in what the deltas between
 * them say, so no tree is ever put together: its entries are those of its deltas down to the first tree.
 */
export class TreeDiffer {
  readonly #trees: TreeTable;
  readonly #depth: Int32Array;
  /** For each name, in which comparison it was met on either side, and the entry that decides there. */
  readonly #metBefore: Int32Array;
  readonly #metNow: Int32Array;
  readonly #firstBefore: Int32Array;
  readonly #firstNow: Int32Array;
  readonly #lastBefore: Int32Array;
  readonly #lastNow: Int32Array;
  readonly #touched = new IntColumn();
  readonly #waiting = new IntColumn();
  #comparison = 0;

  constructor(trees: TreeTable) {
    this.#trees = trees;
    this.#depth = depthsOf(trees);
    const names = trees.names.length;
    this.#metBefore = new Int32Array(names);
    this.#metNow = new Int32Array(names);
    this.#firstBefore = new Int32Array(names);
    this.#firstNow = new Int32Array(names);
    this.#lastBefore = new Int32Array(names);
    this.#lastNow = new Int32Array(names);
  }

  /**
   * Tells how `now` differs from `before`, in any order.
   * @returns false where a tree is not among those that were read; then not all was told
   */
  diff(before: number, now: number, folderIn: FolderIn, tell: TellChange): boolean {
    return this.#diff(before, now, 0, folderIn, tell);
  }

  #diff(before: number, now: number, folder: number, folderIn: FolderIn, tell: TellChange): boolean {
    if (before === now) return true;
    if (!this.#isKnown(before) || !this.#isKnown(now)) return false;
    const waiting = this.#waiting;
    const start = waiting.length;
    this.#compare(before, now);
    let isWhole = true;
    while (waiting.length > start) {
      const idNow = waiting.pop();
      const idBefore = waiting.pop();
      const head = waiting.pop();
      const kindBefore = (head >> 3) & 7;
      const kindNow = head & 7;
      const name = head >> 6;
      const wasTree = kindBefore === KIND.tree;
      const isTree = kindNow === KIND.tree;
      if (!wasTree && !isTree) {
        tell({ folder, name, before: idBefore, now: idNow, kinds: kindBefore | (kindNow << 4) });
        continue;
      }
      if (!wasTree && kindBefore !== KIND.none)
        tell({ folder, name, before: idBefore, now: NOTHING, kinds: kindBefore });
      if (!isTree && kindNow !== KIND.none) tell({ folder, name, before: NOTHING, now: idNow, kinds: kindNow << 4 });
      const inner = folderIn(folder, name);
      isWhole =
        this.#diff(wasTree ? idBefore : NOTHING, isTree ? idNow : NOTHING, inner, folderIn, tell) && isWhole;
    }
    return isWhole;
  }

  #isKnown(tree: number): boolean {
    return tree === NOTHING || (this.#trees.base[tree] ?? NO_TREE) !== NO_TREE;
  }

  /** Puts the entries that differ onto the waiting list: head, id before, id now. */
  #compare(before: number, now: number): void {
    this.#comparison++;
    this.#touched.clear();
    const depth = this.#depth;
    const { base } = this.#trees;
    let [a, b] = [before, now];
    while (a !== b) {
      if (b === NOTHING || (a !== NOTHING && depth[a]! >= depth[b]!)) {
        this.#meet(a, this.#metBefore, this.#firstBefore, this.#lastBefore);
        a = base[a]!;
      } else {
        this.#meet(b, this.#metNow, this.#firstNow, this.#lastNow);
        b = base[b]!;
      }
    }
    for (let i = 0; i < this.#touched.length; i++) this.#weigh(this.#touched.at(i));
  }

  /** Notes the entries of a tree on the way from either side to what both have in common. */
  #meet(tree: number, met: Int32Array, first: Int32Array, last: Int32Array): void {
    const { entries, from, to } = this.#trees;
    const comparison = this.#comparison;
    for (let at = from[tree]!; at < to[tree]!; at += ENTRY_ROW) {
      const name = entries[at]! >> 6;
      if (met[name] !== comparison) {
        met[name] = comparison;
        first[name] = at;
        this.#touched.push(name);
      }
      last[name] = at;
    }
  }

  /** Compares what stands under a name. What a side did not meet stands there as the other side's last base has it. */
  #weigh(name: number): void {
    const { entries } = this.#trees;
    const isBefore = this.#metBefore[name] === this.#comparison;
    const isNow = this.#metNow[name] === this.#comparison;
    const before = isBefore ? this.#firstBefore[name]! : this.#lastNow[name]!;
    const now = isNow ? this.#firstNow[name]! : this.#lastBefore[name]!;
    const kindBefore = isBefore ? entries[before]! & 7 : (entries[before]! >> 3) & 7;
    const kindNow = isNow ? entries[now]! & 7 : (entries[now]! >> 3) & 7;
    const idBefore = isBefore ? entries[before + 2]! : entries[before + 1]!;
    const idNow = isNow ? entries[now + 2]! : entries[now + 1]!;
    // A name that both sides met is listed twice, and is to be told once.
    this.#metBefore[name] = 0;
    this.#metNow[name] = 0;
    if ((!isBefore && !isNow) || (kindBefore === kindNow && idBefore === idNow)) return;
    this.#waiting.push((name << 6) | (kindBefore << 3) | kindNow);
    this.#waiting.push(idBefore);
    this.#waiting.push(idNow);
  }
}

/** How many deltas lie between each tree and the empty one. */
function depthsOf({ base }: TreeTable): Int32Array {
  const depth = new Int32Array(base.length).fill(-1);
  const path: number[] = [];
  for (let tree = 0; tree < base.length; tree++) {
    let at = tree;
    while (at >= 0 && depth[at] === -1 && base[at] !== NO_TREE) {
      path.push(at);
      at = base[at]!;
    }
    let above = at < 0 ? 0 : depth[at]!;
    for (let member = path.pop(); member !== undefined; member = path.pop()) depth[member] = ++above;
  }
  return depth;
}
