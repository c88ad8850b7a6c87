import { setImmediate as nextTurn } from "node:timers/promises";

/**
 * Lets a signal come through between two long steps.
 * @throws the signal's reason where it came
 */
export async function turn(signal: AbortSignal | undefined): Promise<void> {
  await nextTurn();
  signal?.throwIfAborted();
}
