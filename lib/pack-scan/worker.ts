import { Tinypool } from "tinypool";
import { defaultCatalogue } from "../detect/default-catalogue.ts";
import { nodePlatform } from "../node-platform.ts";
import type { Batch, PackJob } from "./job.ts";
import { BatchScanner, type BatchResult } from "./scan-batch.ts";

const job = Tinypool.workerData as PackJob;
const scanner = new BatchScanner(job, {
  catalogue: defaultCatalogue(),
  platform: nodePlatform,
  ...(job.now === null ? {} : { now: job.now }),
});

/** Entry of a worker thread: the pool calls it for each batch. */
export function scanBatch(batch: Batch): BatchResult {
  return scanner.scan(batch);
}
