import type { AttributionInput } from "./input.ts";

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
  /** Cell on the old side of each change, -1 for none. */
  readonly old: Int32Array;
  readonly new: Int32Array;
  /** Cells of each ref that names no commit. */
  readonly ofRefs: readonly (readonly number[])[];
  /** One more than the largest key. */
  readonly keyCount: number;
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
  const { kinds, path, oldOid, newOid } = input.changes;
  const old = new Int32Array(kinds.length).fill(-1);
  const now = new Int32Array(kinds.length).fill(-1);
  for (let row = 0; row < kinds.length; row++) {
    const kind = kinds[row] ?? 0;
    if (hasContent(kind & 15)) old[row] = cellAt(path[row] ?? 0, oldOid[row] ?? 0);
    if (hasContent(kind >> 4)) now[row] = cellAt(path[row] ?? 0, newOid[row] ?? 0);
  }
  const ofRefs = input.refs.map(({ entries = [] }) =>
    entries.map((entry) => cellAt(entry.path, entry.blob)).filter((cell) => cell >= 0),
  );
  addDoubts(cells);
  return { cells, old, new: now, ofRefs, keyCount: countKeys(cells, input.keyCount) };
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
