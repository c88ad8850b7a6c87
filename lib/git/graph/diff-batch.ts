import type { DiffBatch, DiffRows } from "./graph-job.ts";
import { toldRows } from "./told-rows.ts";
import { type DiffRoom, TreeDiffer } from "./tree-diff.ts";

/** Compares the trees of each pair, on whatever thread it is. */
export function diffBatch({ trees, pairs }: DiffBatch, room: DiffRoom): DiffRows {
  const differ = new TreeDiffer(trees, room);
  const counts = new Int32Array(pairs.length / 2);
  for (let pair = 0; pair < counts.length; pair++) {
    counts[pair] = differ.diff(pairs[2 * pair]!, pairs[2 * pair + 1]!);
  }
  return { counts, ...toldRows(differ.take(), counts, room.nameOf) };
}
