import { setImmediate as nextTurn } from "node:timers/promises";
import { collectGarbageAfter } from "../git/collect-garbage.ts";
import type { PackWork } from "../git/pack/wanted.ts";
import type { OidTable } from "../git/oid-table.ts";
import type { Threads } from "../git/threads.ts";
import type { Engine } from "../scan.ts";
import { batchesOf, workOf } from "./batches.ts";
import { ClassTable, shareOf, type Batch, type PackJob, type UnitFacts } from "./job.ts";
import { BatchScanner, scanKit, type BatchResult } from "./scan-batch.ts";
import { SCAN_STEP } from "./scan-step.ts";

/** How packs are scanned. */
export interface PackScanOptions {
  /** Larger contents are not read. */
  readonly maxBytes?: number;
  /** Checks each object against its id, which this table has. */
  readonly verify?: OidTable;
  /** Threads to scan on, where that is worth it; they know the engine. Default: the caller's own. */
  readonly threads?: Threads;
  readonly signal?: AbortSignal;
  /** Work that needs no content: called once other threads are at work, or first where there are none; waited for. */
  readonly meanwhile?: () => Promise<void>;
  /** Called once other threads have all that is left to do, where there are any; waited for. */
  readonly besideLast?: () => Promise<void>;
}

/** Bytes to inflate and make below which threads that are not at work yet start too late to help. */
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
  const job: PackJob = { packs, classes: classes.list, maxBytes: options.maxBytes ?? null };
  // What the shares were made from, and all that was read before.
  collectGarbageAfter(packs.reduce((sum, { layout }) => sum + layout.count, 0));
  const { threads, signal } = options;
  if (workOf(packs) >= WORTH_THREADS) threads?.start(signal);
  try {
    if (threads?.areStarted === true) await scanOnThreads(job, threads, options, onResult);
    else await scanHere(job, batchesOf(packs, 1), engine, options, onResult);
  } catch (error) {
    if (signal?.aborted !== true) throw error;
  }
}

async function scanHere(
  job: PackJob,
  batches: readonly Batch[],
  engine: Engine,
  { signal, meanwhile }: PackScanOptions,
  onResult: (result: BatchResult) => void,
): Promise<void> {
  const scanner = new BatchScanner(job, scanKit(engine));
  try {
    await meanwhile?.();
    for (const batch of batches) {
      await nextTurn();
      if (signal?.aborted === true) return;
      onResult(scanner.scan(batch));
    }
  } finally {
    scanner.close();
  }
}

async function scanOnThreads(
  job: PackJob,
  threads: Threads,
  { meanwhile, besideLast }: PackScanOptions,
  onResult: (result: BatchResult) => void,
): Promise<void> {
  const step = threads.step(SCAN_STEP, job);
  const batches = batchesOf(job.packs, threads.count);
  let left = batches.length;
  const results = batches.map(async (batch) => {
    onResult((await step.run(batch)) as BatchResult);
    if (--left === threads.tasksAtOnce) await besideLast?.();
  });
  await Promise.all([meanwhile?.(), ...results]);
}
