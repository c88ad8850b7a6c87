import { Tinypool } from "tinypool";
import { changedCatalogue } from "../detect/changed-catalogue.ts";
import { defaultCatalogue } from "../detect/default-catalogue.ts";
import { nodePlatform } from "../node-platform.ts";
import type { Batch, PackJob } from "./job.ts";
import { BatchScanner, type BatchResult } from "./scan-batch.ts";

const job = Tinypool.workerData as PackJob;
const scanner = new BatchScanner(job, {
  catalogue: job.change === null ? defaultCatalogue() : changedCatalogue(defaultCatalogue(), job.change),
  platform: nodePlatform,
  ...(job.now === null ? {} : { now: job.now }),
});

/** Entry of a worker thread: the pool calls it for each batch. */
export function scanBatch(batch: Batch): BatchResult {
  return scanner.scan(batch);
}
