import { join } from "node:path";
import { MessageChannel, receiveMessageOnPort, Worker, type MessagePort } from "node:worker_threads";
import type { Skip } from "../../core/blob.ts";
import type { TextPattern } from "../../core/pattern.ts";
import { NOTHING, type DetectResult } from "../../detect/outcome.ts";
import type { PatternsApart } from "../../scan.ts";
import { BUSY, fromAnswer, type Answer, type ApartJob, type Question } from "./messages.ts";

/** Milliseconds that patterns have for one content. */
const BUDGET = 250;
/** Milliseconds for a thread to start, which takes a loaded machine long. */
const START = 10_000;

/** A thread that waits for contents. */
interface Thread {
  readonly worker: Worker;
  readonly port: MessagePort;
  readonly state: Int32Array;
}

/**
 * Runs patterns on a thread that is ended where they take longer than {@link BUDGET} for a content. It blocks: a hook has
 * nothing else to do meanwhile.
 * @param now milliseconds since 1970
 */
export function runApart(patterns: readonly TextPattern[], now: number | undefined): PatternsApart {
  let thread: Thread | null = null;
  const late = new Map<string, Skip>();
  const end = (): void => {
    void thread?.worker.terminate();
    thread = null;
  };
  return {
    scan(bytes, path): DetectResult {
      thread ??= start(patterns);
      const answer = thread === null ? null : ask(thread, { bytes: bytes.slice(), path, now });
      if (answer !== null) return fromAnswer(answer, patterns);
      end();
      late.set(path, lateSkip(path, patterns));
      return NOTHING;
    },
    close() {
      end();
      return [...late.values()];
    },
  };
}

function start(patterns: readonly TextPattern[]): Thread | null {
  const { port1, port2 } = new MessageChannel();
  const state = new Int32Array(new SharedArrayBuffer(4));
  const job: ApartJob = { patterns, port: port2, state };
  const worker = new Worker(join(import.meta.dirname, "hook-apart.cjs"), { workerData: job, transferList: [port2] });
  // A thread that fails never answers, which is told as what it did not get through.
  worker.on("error", () => {});
  worker.unref();
  port1.unref();
  return Atomics.wait(state, 0, BUSY, START) === "timed-out" ? null : { worker, port: port1, state };
}

function ask({ port, state }: Thread, question: Question): Answer | null {
  Atomics.store(state, 0, BUSY);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port has no origin
  port.postMessage(question);
  if (Atomics.wait(state, 0, BUSY, BUDGET) === "timed-out") return null;
  return (receiveMessageOnPort(port)?.message ?? null) as Answer | null;
}

function lateSkip(path: string, patterns: readonly TextPattern[]): Skip {
  const names = patterns.map(({ name }) => name).join(", ");
  return { path, reason: "slow-pattern", detail: `more than ${BUDGET} ms for ${names}`, incomplete: true };
}
