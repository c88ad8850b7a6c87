import { Tinypool } from "tinypool";
import { Pending } from "./pending.ts";
import { UNTOLD, type Posted } from "./thread-steps.ts";
import { keepYoungObjectsFew } from "./v8-flags.ts";
import { threadCount, WORKER_LIMITS, workerFile } from "./workers.ts";

/** A thread has its next task before it is done with one: the caller may be too busy to give it another. */
const TASKS_AT_ONCE = 2;

/** A kind of work that threads are asked for, task by task. */
export interface ThreadStep {
  /** Does a task on some thread; fails where the signal came. */
  run(task: object): Promise<unknown>;
}

/** Threads that do whatever an audit asks of them, step by step. They end with {@link close}, or with the signal. */
export class Threads {
  /** How many: 1 where the caller has only its own. */
  readonly count: number;
  readonly #file: string | null;
  readonly #known: object;
  #pool: Tinypool | null = null;
  #steps = 0;
  #signal: AbortSignal | undefined;
  #ended: Promise<unknown> = Promise.resolve();
  readonly #asked = new Pending();
  /** Ends the threads, and with them what they were asked for. */
  readonly #stop = (): void => {
    const pool = this.#pool;
    this.#pool = null;
    if (pool !== null) this.#ended = pool.destroy();
  };

  /**
   * @param name compiled worker beside the program, which exports `doTask`; where the sources run as they are, there is none
   * @param known what all threads know from the beginning
   * @param asked how many threads; default: as {@link threadCount} says
   */
  constructor(name: string, known: object, asked?: number) {
    const count = threadCount(asked);
    this.#file = count > 1 ? workerFile(name) : null;
    this.count = this.#file === null ? 1 : count;
    this.#known = known;
  }

  /** How many tasks threads have at once; the others wait for one of these to end. */
  get tasksAtOnce(): number {
    return this.count * TASKS_AT_ONCE;
  }

  get areStarted(): boolean {
    return this.#pool !== null;
  }

  /** Starts the threads, where there are any and they are not: they load their program while the caller goes on. */
  start(signal?: AbortSignal): void {
    if (this.#file === null || this.#pool !== null) return;
    signal?.throwIfAborted();
    const pool = new Tinypool({
      filename: this.#file,
      workerData: this.#known,
      minThreads: this.count,
      maxThreads: this.count,
      concurrentTasksPerWorker: TASKS_AT_ONCE,
      resourceLimits: WORKER_LIMITS,
    });
    this.#pool = pool;
    for (const thread of pool.threads) {
      thread.once("online", keepYoungObjectsFew);
      thread.once("exit", () => this.#lose(pool));
    }
    this.#signal = signal;
    signal?.addEventListener("abort", this.#stop, { once: true });
  }

  /**
   * A step for threads that are started.
   * @param job what each thread has to know for it: posted as often as there are threads, and again to one that lacks it
   */
  step(kind: string, job: object): ThreadStep {
    const number = ++this.#steps;
    let posted = 0;
    const post = (task: object, isTold: boolean): Promise<unknown> => {
      const message: Posted = { number, kind, job: isTold ? null : job, task };
      const pool = this.#pool;
      return pool === null ? Promise.reject(lost()) : this.#asked.until(pool.run(message, { name: "doTask" }));
    };
    const run = async (task: object): Promise<unknown> => {
      const answer = await post(task, posted++ >= this.count);
      return answer === UNTOLD ? post(task, false) : answer;
    };
    return { run };
  }

  /** A thread is gone that nobody has ended: the pool would go on waiting for what it was asked for, and for its end. */
  #lose(pool: Tinypool): void {
    if (this.#pool !== pool) return;
    this.#pool = null;
    this.#asked.fail(lost());
    // Its promise waits for the lost thread too.
    void pool.destroy();
  }

  async close(): Promise<void> {
    this.#signal?.removeEventListener("abort", this.#stop);
    this.#stop();
    await this.#ended;
  }
}

function lost(): Error {
  return Object.assign(new Error("a thread of the audit is gone"), { code: "thread-lost" });
}
