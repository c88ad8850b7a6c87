import type { GraphBatch, GraphJob } from "./graph-job.ts";
import type { GraphGatherer } from "./graph-tables.ts";
import type { GraphThreads } from "./graph-threads.ts";

/** So many batches for each thread: few enough to cost nothing, many enough that all end together. */
const PER_THREAD = 12;

/** Reads all commits and trees of a job; false where one cannot be read. */
export async function readGraph(job: GraphJob, gatherer: GraphGatherer, threads: GraphThreads): Promise<boolean> {
  let isWhole = true;
  await threads.read(batchesOf(job, threads.count * PER_THREAD), (rows) => {
    if (!gatherer.add(rows)) isWhole = false;
  });
  return isWhole;
}

/** Families in stretches of about the same work: trees first, which take longer. */
function batchesOf({ packs }: GraphJob, parts: number): GraphBatch[] {
  return (["trees", "commits"] as const).flatMap((kind) =>
    packs.flatMap((one, pack) => {
      const { root, work } = one[kind];
      const share = work.reduce((sum, part) => sum + part, 0) / parts;
      const batches: GraphBatch[] = [];
      let [from, sum] = [0, 0];
      for (let at = 0; at < root.length; at++) {
        sum += work[at]!;
        if (sum < share && at + 1 < root.length) continue;
        batches.push({ pack, kind, from, to: at + 1 });
        [from, sum] = [at + 1, 0];
      }
      return batches;
    }),
  );
}
