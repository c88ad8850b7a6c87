import { Threads } from "../git/threads.ts";
import { engineJob } from "../pack-scan/engine-job.ts";
import type { Engine } from "../scan.ts";

/**
 * The threads of one audit, for its source and for its scan; close them.
 * @param asked how many; 1 is the caller's own. Default: as many as the machine runs at once, 8 at most
 */
export function auditThreads(engine: Engine, asked?: number): Threads {
  return new Threads("audit-worker.js", engineJob(engine), asked);
}
