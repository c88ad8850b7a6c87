import { setImmediate as nextTurn } from "node:timers/promises";
import { openPool, threadCount, workerFile } from "../worker-pool.ts";
import { diffBatch } from "./diff-batch.ts";
import type { DiffBatch, DiffRows, GraphBatch, GraphJob, GraphRows } from "./graph-job.ts";
import { GraphWalker } from "./graph-walker.ts";
import { DiffRoom } from "./tree-diff.ts";

/** How a graph is read. */
export interface GraphWatch {
  readonly signal?: AbortSignal;
  /** Threads to read on; 1 is the caller's own. Default: as many as the machine runs at once, 8 at most. */
  readonly threads?: number;
}

/** Where batches of one job are worked on. Holds threads, descriptors and buffers: close it. */
export interface GraphThreads {
  readonly count: number;
  /** All batches; `onRows` takes the answers as they come, in any order. */
  read(batches: readonly GraphBatch[], onRows: (rows: GraphRows) => void): Promise<void>;
  /** All batches, answered in their order. */
  compare(batches: readonly DiffBatch[]): AsyncGenerator<DiffRows>;
  close(): Promise<void>;
}

/** Answers for each thread that may wait until they are asked for: the caller is slower than the threads. */
const AHEAD = 2;

/** Families for which a second thread starts too late to help. */
const WORTH_THREADS = 4000;

/** Opens as many threads as the job is worth. */
export function openThreads(job: GraphJob, { threads, signal }: GraphWatch): GraphThreads {
  const count = threadCount(threads);
  const roots = job.packs.reduce((sum, { commits, trees }) => sum + commits.root.length + trees.root.length, 0);
  const worker = workerFile("graph-worker.js");
  return count > 1 && worker !== null && roots >= WORTH_THREADS
    ? poolOf(job, worker, count, signal)
    : ownThread(job, signal);
}

function ownThread(job: GraphJob, signal: AbortSignal | undefined): GraphThreads {
  const walker = new GraphWalker(job);
  const turn = async (): Promise<void> => {
    await nextTurn();
    signal?.throwIfAborted();
  };
  return {
    count: 1,
    async read(batches, onRows) {
      for (const batch of batches) {
        await turn();
        onRows(walker.read(batch));
      }
    },
    async *compare(batches) {
      walker.close();
      const room = new DiffRoom(batches[0]?.trees.nameCount ?? 0);
      for (const batch of batches) {
        await turn();
        yield diffBatch(batch, room);
      }
    },
    close: async () => walker.close(),
  };
}

function poolOf(job: GraphJob, filename: string, count: number, signal: AbortSignal | undefined): GraphThreads {
  signal?.throwIfAborted();
  const pool = openPool(filename, job, count, signal);
  const run = async (batch: GraphBatch | DiffBatch, name: string): Promise<unknown> => {
    try {
      return await pool.run(batch, name);
    } catch (error) {
      signal?.throwIfAborted();
      throw error;
    }
  };
  return {
    count,
    async read(batches, onRows) {
      await Promise.all(batches.map(async (batch) => onRows((await run(batch, "readBatch")) as GraphRows)));
    },
    async *compare(batches) {
      const answers: Promise<unknown>[] = [];
      let next = 0;
      const start = (): void => {
        const answer = run(batches[next++]!, "compareTrees");
        // After the first failure nobody waits for the others.
        answer.catch(() => undefined);
        answers.push(answer);
      };
      while (next < Math.min(batches.length, AHEAD * count)) start();
      for (let answer = answers.shift(); answer !== undefined; answer = answers.shift()) {
        const rows = (await answer) as DiffRows;
        if (next < batches.length) start();
        yield rows;
      }
    },
    close: () => pool.close(),
  };
}
