import type { AttributionInput } from "./input.ts";

/** Kind of a subtree that could not be read. */
export const UNREADABLE_TREE = 4;

/** A file version that matters: it holds a key, or could not be read. */
export interface Cell {
  readonly path: number;
  readonly blob: number;
  /** Keys that it holds. */
  readonly keys: readonly number[];
  /** Keys found in other versions at its path that it might hold too, since it could not be read. */
  readonly doubts: readonly number[];
}

/** The cells of a history and where they come and go. */
export interface Cells {
  readonly cells: readonly Cell[];
  readonly changes: CellChanges;
  /** Cells of each ref that names no commit. */
  readonly ofRefs: readonly (readonly number[])[];
  /** One more than the largest key. */
  readonly keyCount: number;
}

/** The few changes that bring or take a cell, or say that a tree is not told whole. */
export interface CellChanges {
  /** Commits that have any, in their order. */
  readonly commits: readonly number[];
  /** By commit, where its changes are in the columns that follow. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** Row of each among all changes. */
  readonly row: readonly number[];
  /** Cell on the old side of each, -1 for none. */
  readonly old: readonly number[];
  readonly new: readonly number[];
}

const NONE: readonly number[] = [];
/** More blobs than a history has; with it a path and a blob fit into one safe integer. */
const BLOBS = 2 ** 27;

interface OpenCell extends Cell {
  readonly unread: boolean;
  doubts: readonly number[];
}

/** Reduces all changes to the file versions that matter. */
export function findCells(input: AttributionInput): Cells {
  const cells: OpenCell[] = [];
  const numbers = new Map<number, number>();
  const cellAt = (path: number, blob: number): number => {
    const keys = input.keysAt(path, blob);
    const unread = input.unread(blob);
    if (keys.length === 0 && !unread) return -1;
    const pair = path * BLOBS + blob;
    const known = numbers.get(pair);
    if (known !== undefined) return known;
    numbers.set(pair, cells.length);
    return cells.push({ path, blob, keys, unread, doubts: NONE }) - 1;
  };
  const changes = changesOf(input, cellAt);
  const ofRefs = input.refs.map(({ entries = [] }) =>
    entries.map((entry) => cellAt(entry.path, entry.blob)).filter((cell) => cell >= 0),
  );
  addDoubts(cells);
  return { cells, changes, ofRefs, keyCount: countKeys(cells, input.keyCount) };
}

/** Goes over every row of a whole history: nearly all are passed over for what three marks say. */
function changesOf(input: AttributionInput, cellAt: (path: number, blob: number) => number): CellChanges {
  const { commits, changes, markedBlobs, markedPaths } = input;
  const { kinds, path, oldOid, newOid } = changes;
  const [from, to] = [new Uint32Array(commits.count), new Uint32Array(commits.count)];
  const touched: number[] = [];
  const rows: number[] = [];
  const old: number[] = [];
  const now: number[] = [];
  for (let commit = 0; commit < commits.count; commit++) {
    const end = changes.to[commit]!;
    const start = rows.length;
    for (let row = changes.from[commit]!; row < end; row++) {
      const kind = kinds[row]!;
      const at = path[row]!;
      const isMarked = markedBlobs[newOid[row]!] === 1 || markedBlobs[oldOid[row]!] === 1 || markedPaths[at] === 1;
      const isOfTree = at < 0 || kind >> 4 === UNREADABLE_TREE || (kind & 15) === UNREADABLE_TREE;
      if (!isMarked && !isOfTree) continue;
      const before = hasContent(kind & 15) ? cellAt(at, oldOid[row]!) : -1;
      const after = hasContent(kind >> 4) ? cellAt(at, newOid[row]!) : -1;
      rows.push(row);
      old.push(before);
      now.push(after);
    }
    if (rows.length === start) continue;
    touched.push(commit);
    from[commit] = start;
    to[commit] = rows.length;
  }
  return { commits: touched, from, to, row: rows, old, new: now };
}

/** Files and symlinks; not submodules, not subtrees that could not be read. */
function hasContent(kind: number): boolean {
  return kind === 1 || kind === 2;
}

/** An unread version may hold whatever other versions at its path hold, unless that is known without reading. */
function addDoubts(cells: readonly OpenCell[]): void {
  const keysByPath = new Map<number, Set<number>>();
  for (const cell of cells) if (cell.unread) keysByPath.set(cell.path, new Set());
  if (keysByPath.size === 0) return;
  for (const { path, keys } of cells) for (const key of keys) keysByPath.get(path)?.add(key);
  for (const cell of cells) {
    if (cell.unread) cell.doubts = [...(keysByPath.get(cell.path) ?? [])].filter((key) => !cell.keys.includes(key));
  }
}

function countKeys(cells: readonly Cell[], atLeast: number): number {
  let count = atLeast;
  for (const { keys } of cells) for (const key of keys) if (key >= count) count = key + 1;
  return count;
}
