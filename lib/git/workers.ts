import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import type { ResourceLimits } from "node:worker_threads";

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
