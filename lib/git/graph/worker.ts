import { Tinypool } from "tinypool";
import type { GraphBatch, GraphJob, GraphRows } from "./graph-job.ts";
import { GraphWalker } from "./graph-walker.ts";

const walker = new GraphWalker(Tinypool.workerData as GraphJob);

/** Entry of a worker thread: the pool calls it for each batch. */
export function readBatch(batch: GraphBatch): GraphRows {
  return walker.read(batch);
}
