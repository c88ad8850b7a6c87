import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { setImmediate as nextTurn } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { Tinypool } from "tinypool";
import type { GraphBatch, GraphJob, GraphRows } from "./graph-job.ts";
import type { GraphGatherer } from "./graph-tables.ts";
import { GraphWalker } from "./graph-walker.ts";

/** How a graph is read. */
export interface GraphWatch {
  readonly signal?: AbortSignal;
  /** Threads to read on; 1 is the caller's own. Default: as many as the machine runs at once, 8 at most. */
  readonly threads?: number;
}

const MOST_THREADS = 8;
/** Families for which a second thread starts too late to help. */
const WORTH_THREADS = 4000;
/** So many batches for each thread. */
const PER_THREAD = 12;

/** Reads all commits and trees of a job; false where one cannot be read. */
export async function readGraph(job: GraphJob, gatherer: GraphGatherer, watch: GraphWatch): Promise<boolean> {
  const threads = watch.threads ?? Math.min(MOST_THREADS, availableParallelism());
  const roots = job.packs.reduce((sum, { commits, trees }) => sum + commits.root.length + trees.root.length, 0);
  const worker = workerFile();
  const isWorth = threads > 1 && worker !== null && roots >= WORTH_THREADS;
  const batches = batchesOf(job, isWorth ? threads * PER_THREAD : 1);
  return isWorth
    ? readInPool(job, batches, { worker, threads }, gatherer, watch.signal)
    : readHere(job, batches, gatherer, watch.signal);
}

/** The compiled worker; null where the sources run as they are. */
function workerFile(): string | null {
  const file = fileURLToPath(new URL("./graph-worker.js", import.meta.url));
  return existsSync(file) ? file : null;
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

async function readHere(
  job: GraphJob,
  batches: readonly GraphBatch[],
  gatherer: GraphGatherer,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  const walker = new GraphWalker(job);
  try {
    for (const batch of batches) {
      await nextTurn();
      signal?.throwIfAborted();
      if (!gatherer.add(walker.read(batch))) return false;
    }
    return true;
  } finally {
    walker.close();
  }
}

async function readInPool(
  job: GraphJob,
  batches: readonly GraphBatch[],
  { worker, threads }: { readonly worker: string; readonly threads: number },
  gatherer: GraphGatherer,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  signal?.throwIfAborted();
  const pool = new Tinypool({ filename: worker, workerData: job, minThreads: threads, maxThreads: threads });
  // Ends the threads in the middle of their work.
  const stop = (): void => void pool.destroy();
  signal?.addEventListener("abort", stop, { once: true });
  try {
    const answers = await Promise.all(
      batches.map(async (batch) => gatherer.add((await pool.run(batch, { name: "readBatch" })) as GraphRows)),
    );
    return answers.every((isRead) => isRead);
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener("abort", stop);
    await pool.destroy();
  }
}
