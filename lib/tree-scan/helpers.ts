import { Worker } from "node:worker_threads";
import { WORKER_LIMITS } from "../git/workers.ts";
import type { SentResult, Share, TreeJob } from "./job.ts";

/** Shares that each thread has before it: the caller, who is scanning too, is not asked for the next at once. */
const AHEAD = 3;

/** Threads that scan shares beside the caller. */
export class Helpers {
  readonly #threads: { readonly worker: Worker; busy: number }[];
  #waiting = 0;
  #failure: Error | null = null;

  /** @param onResult called for each share, in any order; also when a thread failed, which {@link Helpers.busy} then throws */
  constructor(file: string, job: TreeJob, count: number, onResult: (result: SentResult | null) => void) {
    this.#threads = Array.from({ length: count }, () => {
      const worker = new Worker(file, { workerData: job, resourceLimits: WORKER_LIMITS });
      const thread = { worker, busy: 0 };
      worker.on("message", (result: SentResult) => {
        thread.busy--;
        this.#waiting--;
        onResult(result);
      });
      worker.on("error", (error: Error) => {
        this.#failure = error;
        onResult(null);
      });
      return thread;
    });
  }

  /** Shares that are not answered yet. */
  get busy(): number {
    if (this.#failure !== null) throw this.#failure;
    return this.#waiting;
  }

  /** Gives shares to those that have few, as long as there are some. */
  feed(next: () => Share | null): void {
    // The least busy first, so that none waits while another has two.
    for (let most = 1; most <= AHEAD; most++) {
      for (const thread of this.#threads) {
        if (thread.busy >= most) continue;
        const share = next();
        if (share === null) return;
        thread.busy++;
        this.#waiting++;
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
        thread.worker.postMessage(share);
      }
    }
  }

  /** Ends them, also in the middle of their work. */
  close(): void {
    for (const { worker } of this.#threads) {
      worker.removeAllListeners("message");
      void worker.terminate();
    }
  }
}
