import type { PackWork } from "../git/pack/wanted.ts";
import type { Threads } from "../git/threads.ts";
import { batchesOf } from "../pack-scan/batches.ts";
import { ClassTable, shareOf, type PackJob, type UnitFacts } from "../pack-scan/job.ts";
import type { BatchResult } from "../pack-scan/scan-batch.ts";
import { SCAN_STEP } from "../pack-scan/scan-step.ts";
import type { History } from "../sources/history/history.ts";
import { MESSAGE_PATH } from "../sources/history/messages.ts";

/** Messages of a history that were scanned, or are being scanned, before it was known. */
export interface ScannedMessages {
  readonly packs: readonly PackWork[];
  /** 1 for each commit, by the number of its id, whose message is among them. */
  readonly has: Uint8Array;
  /** In any order; they fail where the signal comes. */
  readonly results: readonly Promise<BatchResult>[];
}

/** So many batches for each thread: as many as it has at once, since the caller is too busy to give it more. */
const PER_THREAD = 2;

/** As long as the units of messages are not known, the number of a commit's id stands for its unit. */
const BY_COMMIT: UnitFacts = {
  eachOf: (oid, visit) => visit(oid),
  classOf: () => 0,
  path: () => MESSAGE_PATH.message,
  isMessage: () => true,
};

/** Scans messages of commits while threads have nothing else to do: nothing of them depends on trees and paths. */
export class EarlyMessages {
  readonly #threads: Threads;
  readonly #maxBytes: number | null;
  #packs: readonly PackWork[] = [];
  #results: readonly Promise<BatchResult>[] = [];

  /** @param maxBytes larger commits are not read */
  constructor(threads: Threads, maxBytes: number | null) {
    this.#threads = threads;
    this.#maxBytes = maxBytes;
  }

  /** Begins, on threads that are started. */
  begin(packs: readonly PackWork[]): void {
    const classes = new ClassTable();
    const shares = packs.map((pack) => shareOf(pack, BY_COMMIT, classes, null));
    const job: PackJob = { packs: shares, classes: classes.list, maxBytes: this.#maxBytes };
    const step = this.#threads.step(SCAN_STEP, job);
    this.#packs = packs;
    this.#results = batchesOf(shares, this.#threads.count, PER_THREAD).map(async (batch) => {
      return (await step.run(batch)) as BatchResult;
    });
    // Whoever waits for one gets its failure; if nobody does, it is nobody's.
    for (const result of this.#results) result.catch(() => undefined);
  }

  /**
   * What was begun, by the units of the history; null where that asks for other messages, or for none.
   * @param unitOf see `messageUnits`
   */
  of({ memory }: History, unitOf: Int32Array): ScannedMessages | null {
    if (this.#results.length === 0 || memory.recalled.contents > 0) return null;
    const has = new Uint8Array(unitOf.length);
    for (const { oid } of this.#packs) {
      for (const commit of oid) {
        if (commit < 0) continue;
        if (unitOf[commit]! < 0) return null;
        has[commit] = 1;
      }
    }
    const results = this.#results.map(async (result) => byUnit(await result, unitOf));
    for (const result of results) result.catch(() => undefined);
    return { packs: this.#packs, has, results };
  }
}

function byUnit(result: BatchResult, unitOf: Int32Array): BatchResult {
  const { found, clean, placeholders, pointers, unopened } = result;
  const unit = (commit: number): number => unitOf[commit]!;
  return {
    ...result,
    found: found.map((one) => ({ ...one, unit: unit(one.unit) })),
    clean: clean.map(unit),
    placeholders: new Map([...placeholders].map(([commit, counts]) => [unit(commit), counts])),
    pointers: pointers.map(unit),
    unopened: unopened.map(unit),
  };
}
