import { Tinypool } from "tinypool";
import { collectGarbage } from "../collect-garbage.ts";
import { diffBatch } from "./diff-batch.ts";
import type { DiffBatch, DiffRows, GraphBatch, GraphJob, GraphRows } from "./graph-job.ts";
import { GraphWalker } from "./graph-walker.ts";
import { DiffRoom } from "./tree-diff.ts";

const walker = new GraphWalker(Tinypool.workerData as GraphJob);
let room: DiffRoom | null = null;

/** Entries of a worker thread: the pool calls them for each batch. */
export function readBatch(batch: GraphBatch): GraphRows {
  return walker.read(batch);
}

export function compareTrees(batch: DiffBatch): DiffRows {
  room ??= firstRoom(batch);
  return diffBatch(batch, room);
}

/** Nothing is read any more once trees are compared, and all of them are compared in one table. */
function firstRoom({ trees }: DiffBatch): DiffRoom {
  walker.close();
  collectGarbage();
  return new DiffRoom(trees.nameCount);
}
