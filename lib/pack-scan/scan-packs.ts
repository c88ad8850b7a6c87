import { setImmediate as nextTurn } from "node:timers/promises";
import { collectGarbageAfter } from "../git/collect-garbage.ts";
import type { PackWork } from "../git/pack/wanted.ts";
import type { OidTable } from "../git/oid-table.ts";
import { openPool, threadCount, workerFile } from "../git/worker-pool.ts";
import type { Engine } from "../scan.ts";
import { batchesOf, workOf } from "./batches.ts";
import { engineJob } from "./engine-job.ts";
import { ClassTable, shareOf, type Batch, type PackJob, type UnitFacts } from "./job.ts";
import { BatchScanner, type BatchResult } from "./scan-batch.ts";

/** How packs are scanned. */
export interface PackScanOptions {
  /** Larger contents are not read. */
  readonly maxBytes?: number;
  /** Checks each object against its id, which this table has. */
  readonly verify?: OidTable;
  /** Threads to scan on; 1 is the caller's own. Default: as many as the machine runs at once, 8 at most. */
  readonly threads?: number;
  readonly signal?: AbortSignal;
  /** Called once other threads are at work, where there are any. */
  readonly meanwhile?: () => void;
}

/** Bytes to inflate and make below which a second thread starts too late to help. */
const WORTH_THREADS = 64 << 20;

/**
 * Scans all units of what packs hold. Results come batch by batch, in any order; an interrupt ends them early.
 * @param onResult called for each batch
 */
export async function scanPacks(
  work: readonly PackWork[],
  units: UnitFacts,
  engine: Engine,
  options: PackScanOptions,
  onResult: (result: BatchResult) => void,
): Promise<void> {
  // A pool would not be told of an interrupt that came before it.
  if (options.signal?.aborted === true) return;
  const classes = new ClassTable();
  const packs = work.map((one) => shareOf(one, units, classes, options.verify ?? null));
  const job: PackJob = {
    packs,
    classes: classes.list,
    maxBytes: options.maxBytes ?? null,
    ...engineJob(engine),
  };
  // What the shares were made from, and all that was read before.
  collectGarbageAfter(packs.reduce((sum, { layout }) => sum + layout.count, 0));
  const threads = threadCount(options.threads);
  const worker = workerFile("scan-worker.js");
  if (threads < 2 || worker === null || workOf(packs) < WORTH_THREADS) {
    await scanHere(job, batchesOf(packs, 1), engine, options, onResult);
  } else {
    await scanInPool(job, batchesOf(packs, threads), { worker, threads }, options, onResult);
  }
}

async function scanHere(
  job: PackJob,
  batches: readonly Batch[],
  engine: Engine,
  { signal }: PackScanOptions,
  onResult: (result: BatchResult) => void,
): Promise<void> {
  const scanner = new BatchScanner(job, engine);
  try {
    for (const batch of batches) {
      await nextTurn();
      if (signal?.aborted === true) return;
      onResult(scanner.scan(batch));
    }
  } finally {
    scanner.close();
  }
}

interface Pool {
  readonly worker: string;
  readonly threads: number;
}

async function scanInPool(
  job: PackJob,
  batches: readonly Batch[],
  { worker, threads }: Pool,
  { signal, meanwhile }: PackScanOptions,
  onResult: (result: BatchResult) => void,
): Promise<void> {
  const pool = openPool(worker, job, threads, signal);
  try {
    const results = batches.map(async (batch) => onResult((await pool.run(batch, "scanBatch")) as BatchResult));
    meanwhile?.();
    await Promise.all(results);
  } catch (error) {
    if (signal?.aborted !== true) throw error;
  } finally {
    await pool.close();
  }
}
