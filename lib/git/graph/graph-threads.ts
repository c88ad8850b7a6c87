import type { Threads } from "../threads.ts";
import { turn } from "../turn.ts";
import { diffBatch } from "./diff-batch.ts";
import type { DiffBatch, DiffRows, GraphBatch, GraphJob, GraphRows } from "./graph-job.ts";
import { GraphWalker } from "./graph-walker.ts";
import { WalkRoom } from "../pack/walk-room.ts";
import { DiffRoom } from "./tree-diff.ts";

/** How a graph is read. */
export interface GraphWatch {
  readonly signal?: AbortSignal;
  /** Threads to read on, if they are started; default: the caller's own. */
  readonly threads?: Threads;
}

/** Where batches of one job are worked on. Holds descriptors and buffers: close it. */
export interface GraphThreads {
  readonly count: number;
  /** All batches; `onRows` takes the answers as they come, in any order. */
  read(batches: readonly GraphBatch[], onRows: (rows: GraphRows) => void): Promise<void>;
  /**
   * All batches, answered in their order; they are taken off the list, which holds their trees. `onPosted` is called
   * when other threads have the last of them.
   */
  compare(batches: DiffBatch[], onPosted: () => void): AsyncGenerator<DiffRows>;
  close(): Promise<void>;
}

/** Answers for each thread that may wait until they are asked for: the caller is slower than the threads. */
const AHEAD = 2;

/** Kind of the step in which a graph is read. */
export const GRAPH_STEP = "graph";

/** Opens what the batches of a job are worked on with. */
export function openThreads(job: GraphJob, { threads, signal }: GraphWatch): GraphThreads {
  return threads?.areStarted === true ? onThreads(job, threads, signal) : ownThread(job, signal);
}

function ownThread(job: GraphJob, signal: AbortSignal | undefined): GraphThreads {
  const walker = new GraphWalker(job, new WalkRoom());
  return {
    count: 1,
    async read(batches, onRows) {
      for (const batch of batches) {
        await turn(signal);
        onRows(walker.read(batch));
      }
    },
    async *compare(batches) {
      walker.close();
      let room: DiffRoom | null = null;
      for (let batch = batches.shift(); batch !== undefined; batch = batches.shift()) {
        await turn(signal);
        room ??= new DiffRoom(batch.trees);
        yield diffBatch(batch, room);
      }
    },
    close: async () => walker.close(),
  };
}

function onThreads(job: GraphJob, threads: Threads, signal: AbortSignal | undefined): GraphThreads {
  signal?.throwIfAborted();
  const { count } = threads;
  const step = threads.step(GRAPH_STEP, job);
  const run = async (batch: GraphBatch | DiffBatch): Promise<unknown> => {
    try {
      return await step.run(batch);
    } catch (error) {
      signal?.throwIfAborted();
      throw error;
    }
  };
  return {
    count,
    async read(batches, onRows) {
      await Promise.all(batches.map(async (batch) => onRows((await run(batch)) as GraphRows)));
    },
    async *compare(batches, onPosted) {
      const answers: Promise<unknown>[] = [];
      const start = (batch: DiffBatch): void => {
        const answer = run(batch);
        // After the first failure nobody waits for the others.
        answer.catch(() => undefined);
        answers.push(answer);
      };
      batches.splice(0, AHEAD * count).forEach(start);
      let tell: (() => void) | null = onPosted;
      for (let answer = answers.shift(); answer !== undefined; answer = answers.shift()) {
        const rows = (await answer) as DiffRows;
        const next = batches.shift();
        if (next !== undefined) start(next);
        else {
          tell?.();
          tell = null;
        }
        yield rows;
      }
    },
    // The next step of the threads lets go of this one.
    close: async () => undefined,
  };
}
