import { setImmediate as nextTurn } from "node:timers/promises";
import { threadCount, workerFile } from "../git/workers.ts";
import { engineJob } from "../pack-scan/engine-job.ts";
import type { Engine, ScanResult } from "../scan.ts";
import type { ArchiveLimits } from "../sources/archive/budget.ts";
import { nodeDisk } from "../sources/disk.ts";
import { listRoots } from "../sources/list-roots.ts";
import type { Root } from "../sources/roots.ts";
import { Helpers } from "./helpers.ts";
import type { OwnResult, Share, TreeJob } from "./job.ts";
import { restOf, Runs, type Run } from "./runs.ts";
import { ShareScanner } from "./share-scanner.ts";
import { Telling, type IgnoreQuestions, type TreeControl } from "./telling.ts";
import { fromSentBlob } from "./wire.ts";

/** How files on disk are scanned. */
export interface TreeOptions {
  /** Larger files, in bytes, are listed and not read. */
  readonly maxSize: number;
  /** What opening an archive may cost. */
  readonly archives: ArchiveLimits;
  readonly excludeDependencies: boolean;
  /** Threads to scan on; 1 is the caller's own. Default: as many as the machine runs at once, 8 at most. */
  readonly threads?: number;
  readonly questions: IgnoreQuestions;
}

/** Files, or bytes, from which on another thread helps more than its own start and warming up cost. */
const WORTH_FILES = 1500;
const WORTH_BYTES = 16 << 20;
/** Bytes after which timers, signals and the other threads get their turn. */
const BREATH = 1 << 20;

/**
 * Scans files as they stand on disk, as `scan` does with what `worktree` yields; what comes of it depends neither on the
 * number of threads nor on which of them is faster.
 */
export async function scanTree(
  roots: readonly Root[],
  engine: Engine,
  options: TreeOptions,
  control: TreeControl = {},
): Promise<ScanResult> {
  const { maxSize, archives, excludeDependencies, questions } = options;
  const listed = questions.watch(listRoots(roots, excludeDependencies, nodeDisk));
  const telling = new Telling({ roots, maxSize, archives, disk: nodeDisk }, engine, questions, control);
  return new TreeScan(new Runs(listed), engine, options, telling).scan(control);
}

/** Shares files between threads, the caller's own among them. */
class TreeScan {
  readonly #runs: Runs;
  readonly #engine: Engine;
  readonly #options: TreeOptions;
  readonly #telling: Telling;
  readonly #areMany: boolean;
  readonly #own: ShareScanner;
  /** Runs that somebody has begun, by their number. */
  readonly #begun = new Map<number, Run>();
  /** What is left of shares that were too much. */
  readonly #rests: Share[] = [];
  #helpers: Helpers | null = null;
  #bytes = 0;
  #wake: () => void = () => {};

  constructor(runs: Runs, engine: Engine, options: TreeOptions, telling: Telling) {
    this.#runs = runs;
    this.#engine = engine;
    this.#options = options;
    this.#telling = telling;
    this.#areMany = runs.has(WORTH_FILES);
    this.#own = new ShareScanner(engine, options.maxSize, this.#areMany);
  }

  async scan({ signal, onFound }: TreeControl): Promise<ScanResult> {
    signal?.addEventListener("abort", this.#stopWaiting, { once: true });
    try {
      await this.#scanAll(signal, onFound !== undefined);
    } finally {
      signal?.removeEventListener("abort", this.#stopWaiting);
      // What comes in from now on is not told any more.
      this.#helpers?.close();
    }
    return this.#telling.end();
  }

  /** @param oneByOne whether each finding is told before the next file is read here */
  async #scanAll(signal: AbortSignal | undefined, oneByOne: boolean): Promise<void> {
    if (this.#areMany) this.#getHelp();
    for (;;) {
      this.#helpers?.feed(this.#next);
      await this.#telling.tellReady();
      if (signal?.aborted === true) return;
      const share = this.#next();
      if (share !== null) {
        this.#settle(this.#own.scan(share, BREATH, oneByOne));
        if (this.#bytes > WORTH_BYTES && this.#runs.has(1)) this.#getHelp();
        await nextTurn();
      } else if ((this.#helpers?.busy ?? 0) > 0) await this.#news();
      else break;
    }
    // The last answers may have come while others were told.
    await this.#telling.tellReady();
  }

  readonly #stopWaiting = (): void => this.#wake();

  readonly #next = (): Share | null => {
    const rest = this.#rests.shift();
    if (rest !== undefined) return rest;
    for (let run = this.#runs.next(); run !== null; run = this.#runs.next()) {
      this.#telling.expect(run);
      const share = restOf(run, 0);
      if (share === null) continue;
      this.#begun.set(run.number, run);
      return share;
    }
    return null;
  };

  #settle(result: OwnResult): void {
    const run = this.#begun.get(result.run)!;
    const rest = restOf(run, result.from + result.done);
    if (rest === null) this.#begun.delete(run.number);
    else this.#rests.push(rest);
    this.#bytes += result.bytes;
    this.#telling.take(result);
  }

  /** Waits until another thread has answered. */
  #news(): Promise<void> {
    return new Promise((resolve) => (this.#wake = resolve));
  }

  #getHelp(): void {
    const count = threadCount(this.#options.threads) - 1;
    const file = workerFile("tree-worker.js");
    if (this.#helpers !== null || count < 1 || file === null) return;
    const { catalogue } = this.#engine;
    const job: TreeJob = { maxSize: this.#options.maxSize, ...engineJob(this.#engine) };
    this.#helpers = new Helpers(file, job, count, (result) => {
      if (result !== null) {
        const notes = result.notes.map((note) => ({
          ...note,
          found: note.found === null ? null : fromSentBlob(note.found, catalogue),
        }));
        this.#settle({ ...result, notes });
        this.#helpers?.feed(this.#next);
      }
      this.#wake();
    });
  }
}
