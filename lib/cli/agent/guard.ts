import { Worker } from "node:worker_threads";

/**
 * What the other thread does: it sleeps until it is told that all is done or the time is over. Then it says why and
 * ends the process by a signal, which every agent's set-up takes for a refusal.
 */
const WATCH = `
const { workerData: { state, patience, reason } } = require("node:worker_threads");
if (Atomics.wait(state, 0, 0, patience) === "timed-out") {
  try {
    require("node:fs").writeSync(2, reason);
  } catch {}
  process.kill(process.pid, "SIGKILL");
}
`;

/**
 * Ends this process when the time is over, however busy its own thread is: a scan that is under way lets no timer
 * come to its turn, and an agent that loses patience lets the call pass.
 * @param patience milliseconds
 * @param reason what is written to standard error then
 * @returns calls it off
 */
export function guard(patience: number, reason: string): () => void {
  const state = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(WATCH, { eval: true, workerData: { state, patience, reason } });
  // Without a second thread, the timer of the first one is all there is.
  worker.on("error", () => {});
  worker.unref();
  return () => {
    Atomics.store(state, 0, 1);
    Atomics.notify(state, 0);
  };
}
