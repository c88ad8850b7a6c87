import { Tinypool } from "tinypool";
import type { GraphJob } from "../git/graph/graph-job.ts";
import { openGraphStep } from "../git/graph/graph-step.ts";
import { GRAPH_STEP } from "../git/graph/graph-threads.ts";
import { WalkRoom } from "../git/pack/walk-room.ts";
import { stepRunner, type Posted, type StepOpener } from "../git/thread-steps.ts";
import { engineOf, type EngineJob } from "../pack-scan/engine-job.ts";
import type { PackJob } from "../pack-scan/job.ts";
import { scanKit, type ScanKit } from "../pack-scan/scan-batch.ts";
import { openScanStep, SCAN_STEP } from "../pack-scan/scan-step.ts";

const room = new WalkRoom();
// Not before there is something to scan: the trees of a history leave little room beside them.
let kit: ScanKit | null = null;
const kitOf = (): ScanKit => (kit ??= scanKit(engineOf(Tinypool.workerData as EngineJob), room));

const runner = stepRunner(
  new Map<string, StepOpener>([
    [GRAPH_STEP, (job) => openGraphStep(job as GraphJob, room)],
    [SCAN_STEP, (job) => openScanStep(job as PackJob, kitOf())],
  ]),
);

/** Entry of a thread of an audit: the pool calls it for each task. */
export function doTask(posted: Posted): unknown {
  return runner(posted);
}
