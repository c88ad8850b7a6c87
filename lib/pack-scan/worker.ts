import { Tinypool } from "tinypool";
import { collectGarbageOfGrowth } from "../git/collect-garbage.ts";
import { engineOf } from "./engine-job.ts";
import type { Batch, PackJob } from "./job.ts";
import { BatchScanner, type BatchResult } from "./scan-batch.ts";

const job = Tinypool.workerData as PackJob;
const scanner = new BatchScanner(job, engineOf(job));

/** Entry of a worker thread: the pool calls it for each batch. */
export function scanBatch(batch: Batch): BatchResult {
  const result = scanner.scan(batch);
  collectGarbageOfGrowth();
  return result;
}
