import { setImmediate as nextTurn, setTimeout as delay } from "node:timers/promises";
import type { Gap } from "../core/report.ts";
import { TURN_MS } from "../git/turn.ts";

/** A terminal's Ctrl-C ends git too, and its end may be noticed before our own signal is; in milliseconds. */
const SIGNAL_DELAY_MS = 50;

/** Commits or contents that an interrupt left unread, and what is therefore not told. */
export const INTERRUPTED: Readonly<Record<"listing" | "scanning" | "telling", Gap>> = {
  listing: { reason: "the audit was interrupted before all commits were listed: no content was scanned" },
  scanning: {
    reason:
      "the audit was interrupted: contents after that point were not read, and when secrets came and went is not told",
  },
  telling: { reason: "the audit was interrupted: all contents were read, but when secrets came and went is not told" },
};

/** True where a failure was an interrupt's doing. */
export async function isInterrupt(signal: AbortSignal | undefined): Promise<boolean> {
  if (signal === undefined) return false;
  if (!signal.aborted) await delay(SIGNAL_DELAY_MS);
  return signal.aborted;
}

/** What the work comes to; null where an interrupt ended it. */
export async function unlessInterrupted<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (await isInterrupt(signal)) return null;
    throw error;
  }
}

/** Takes steps to their end, with room for signals in between; null where one came. */
export async function untilInterrupted<T>(
  steps: Generator<undefined, T>,
  signal: AbortSignal | undefined,
): Promise<T | null> {
  let start = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
    if (performance.now() - start < TURN_MS) continue;
    await nextTurn();
    if (signal?.aborted === true) return null;
    start = performance.now();
  }
}
