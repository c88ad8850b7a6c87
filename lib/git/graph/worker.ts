import { Tinypool } from "tinypool";
import { diffBatch } from "./diff-batch.ts";
import type { DiffBatch, DiffRows, GraphBatch, GraphJob, GraphRows } from "./graph-job.ts";
import { GraphWalker } from "./graph-walker.ts";

const walker = new GraphWalker(Tinypool.workerData as GraphJob);

/** Entries of a worker thread: the pool calls them for each batch. */
export function readBatch(batch: GraphBatch): GraphRows {
  return walker.read(batch);
}

export function compareTrees(batch: DiffBatch): DiffRows {
  return diffBatch(batch);
}
