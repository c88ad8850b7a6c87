import { collectGarbageOfGrowth } from "../git/collect-garbage.ts";
import type { OpenStep } from "../git/thread-steps.ts";
import type { Batch, PackJob } from "./job.ts";
import { BatchScanner, type BatchResult, type ScanKit } from "./scan-batch.ts";

/** Kind of the step in which contents of packs are scanned. */
export const SCAN_STEP = "scan";

/** Opens the step of a thread in which contents of packs are scanned. */
export function openScanStep(job: PackJob, kit: ScanKit): OpenStep {
  const scanner = new BatchScanner(job, kit);
  return {
    run(batch): BatchResult {
      const result = scanner.scan(batch as Batch);
      collectGarbageOfGrowth();
      return result;
    },
    close: () => scanner.close(),
  };
}
