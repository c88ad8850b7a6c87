import { intRoom } from "../room.ts";
import { CHANGE_ROW, type TreeChanges } from "./tree-diff.ts";

/** How many integers a row takes in {@link ToldRows.rows}. */
export const TOLD_ROW = 4;

/** Changes with whole paths, those of each comparison by path. */
export interface ToldRows {
  /** For each change: place of its path in `paths`, id before, id now, kinds as in `TreeChanges`. On shared memory. */
  readonly rows: Int32Array;
  /** Byte strings, each once, in the order in which rows name them. */
  readonly paths: readonly string[];
}

/** Names of entries by their number; byte strings. */
export type NameOf = (name: number) => string;

/**
 * Puts names together to paths, and rows in order.
 * @param counts how many rows each comparison has; none where below 0
 */
export function toldRows(changes: TreeChanges, counts: Int32Array, nameOf: NameOf): ToldRows {
  const { fileOf, paths } = filesIn(changes, nameOf);
  const rank = ranksOf(paths);
  const rows = intRoom((changes.rows.length / CHANGE_ROW) * TOLD_ROW);
  const placeOf = new Int32Array(paths.length).fill(-1);
  const named: string[] = [];
  let first = 0;
  let end = 0;
  for (const count of counts) {
    for (const row of inOrder(first, count, fileOf, rank)) {
      const file = fileOf[row]!;
      if (placeOf[file]! < 0) placeOf[file] = named.push(paths[file]!) - 1;
      rows[end++] = placeOf[file]!;
      for (let i = 2; i < CHANGE_ROW; i++) rows[end++] = changes.rows[row * CHANGE_ROW + i]!;
    }
    first += Math.max(0, count);
  }
  return { rows, paths: named };
}

interface Files {
  /** Number of each row's file. */
  readonly fileOf: Int32Array;
  /** Path of each file. */
  readonly paths: readonly string[];
}

function filesIn({ rows, folders }: TreeChanges, nameOf: NameOf): Files {
  const folderPaths = [""];
  for (let at = 0; at < folders.length; at += 2) {
    folderPaths.push(`${folderPaths[folders[at]!]!}${nameOf(folders[at + 1]!)}/`);
  }
  /** By folder, the numbers of its files by their names. */
  const known = folderPaths.map(() => new Map<number, number>());
  const fileOf = new Int32Array(rows.length / CHANGE_ROW);
  const paths: string[] = [];
  for (let row = 0; row < fileOf.length; row++) {
    const folder = rows[row * CHANGE_ROW]!;
    const name = rows[row * CHANGE_ROW + 1]!;
    let file = known[folder]!.get(name);
    if (file === undefined) {
      file = paths.push(folderPaths[folder]! + nameOf(name)) - 1;
      known[folder]!.set(name, file);
    }
    fileOf[row] = file;
  }
  return { fileOf, paths };
}

/** Place of each text among all in order. */
function ranksOf(texts: readonly string[]): Int32Array {
  const order = Array.from(texts.keys()).sort((a, b) => (texts[a]! < texts[b]! ? -1 : 1));
  const rank = new Int32Array(texts.length);
  for (let at = 0; at < order.length; at++) rank[order[at]!] = at;
  return rank;
}

/** More rows than any comparison has; a power of two. */
const ROWS = 2 ** 26;

/** Numbers of `count` rows from the first on, by path. */
function inOrder(first: number, count: number, fileOf: Int32Array, rank: Int32Array): Iterable<number> {
  if (count <= 0) return [];
  // Rank and place in one number: numbers are sorted many times as fast as by a function.
  const keys = new Float64Array(count);
  let isSorted = true;
  for (let i = 0; i < count; i++) {
    keys[i] = rank[fileOf[first + i]!]! * ROWS + i;
    if (i > 0 && keys[i]! < keys[i - 1]!) isSorted = false;
  }
  if (!isSorted) keys.sort();
  for (let i = 0; i < count; i++) keys[i] = first + (keys[i]! % ROWS);
  return keys;
}
