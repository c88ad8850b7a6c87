import type { Cells } from "./cells.ts";

/**
 * By key, a text of all that its life depends on besides the history itself: the file versions that hold it, and those
 * that might. Keys with the same text have the same life, also where other keys are known at another time.
 */
export function lifeMarks({ cells, keyCount }: Cells, isAtOnePath: (key: number) => boolean): readonly string[] {
  const parts = Array.from({ length: keyCount }, (_, key) => [isAtOnePath(key) ? "path" : "secret"]);
  for (const { path, blob, keys, doubts } of cells) {
    const version = `${path} ${blob}`;
    for (const key of keys) parts[key]!.push(version);
    for (const key of doubts) parts[key]!.push(`?${version}`);
  }
  return parts.map((part) => part.join());
}

/** The same cells with some of their keys, which are numbered by their place in the list. */
export function cellsOf(found: Cells, keys: readonly number[]): Cells {
  const numbers = new Int32Array(found.keyCount).fill(-1);
  keys.forEach((key, number) => (numbers[key] = number));
  const among = (some: readonly number[]): readonly number[] =>
    some.flatMap((key) => (numbers[key]! < 0 ? [] : numbers[key]!));
  const cells = found.cells.map((cell) => ({ ...cell, keys: among(cell.keys), doubts: among(cell.doubts) }));
  return { ...found, cells, keyCount: keys.length };
}
