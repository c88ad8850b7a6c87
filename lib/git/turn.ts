import { setImmediate as nextTurn } from "node:timers/promises";

/**
 * Lets a signal come through between two long steps.
 * @throws the signal's reason where it came
 */
export async function turn(signal: AbortSignal | undefined): Promise<void> {
  await nextTurn();
  signal?.throwIfAborted();
}

/** How long work may go on before signals are looked at, in milliseconds. */
export const TURN_MS = 50;

/** Rounds between two looks at the clock. */
const ROUNDS = 1024;

/**
 * Does something for each number from `from` to before `to`, with room for a signal now and then.
 * @throws the signal's reason where it came
 */
export async function eachInTurns(
  from: number,
  to: number,
  visit: (at: number) => void,
  signal: AbortSignal | undefined,
): Promise<void> {
  let start = performance.now();
  for (let at = from; at < to; at++) {
    visit(at);
    if (at % ROUNDS !== 0 || performance.now() - start < TURN_MS) continue;
    await turn(signal);
    start = performance.now();
  }
}
