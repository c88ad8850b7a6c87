import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import type { ResourceLimits } from "node:worker_threads";
import { Tinypool } from "tinypool";

const MOST_THREADS = 8;

/** What lives long in a worker lies outside of V8's heap: room for many young objects would only hold garbage. */
export const WORKER_LIMITS: ResourceLimits = { maxYoungGenerationSizeMb: 6 };

/** How many threads to work on: as many as asked, else as many as the machine runs at once, 8 at most. */
export function threadCount(asked: number | undefined): number {
  return asked ?? Math.min(MOST_THREADS, availableParallelism());
}

/** Path of a compiled worker beside the program; null where the sources run as they are. */
export function workerFile(name: string): string | null {
  const file = fileURLToPath(new URL(`./${name}`, import.meta.url));
  return existsSync(file) ? file : null;
}

/** Threads of one worker that all know the same data. */
export interface WorkerPool {
  /** Calls an exported function of the worker; fails where the signal came. */
  run(argument: object, name: string): Promise<unknown>;
  close(): Promise<void>;
}

/** Starts the threads; the signal ends them in the middle of their work. */
export function openPool(
  filename: string,
  workerData: object,
  count: number,
  signal: AbortSignal | undefined,
): WorkerPool {
  const pool = new Tinypool({
    filename,
    workerData,
    minThreads: count,
    maxThreads: count,
    resourceLimits: WORKER_LIMITS,
  });
  const stop = (): void => void pool.destroy();
  signal?.addEventListener("abort", stop, { once: true });
  return {
    run: (argument, name) => pool.run(argument, { name }) as Promise<unknown>,
    async close() {
      signal?.removeEventListener("abort", stop);
      await pool.destroy();
    },
  };
}
