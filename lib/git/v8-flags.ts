import { setFlagsFromString } from "node:v8";

// Node's manual warns of flags that are set while the program runs: here are limits alone, which V8 reads anew each time.

/** By V8's major version, what makes it wait some seven times as long before it optimises a function. */
const FLAGS: ReadonlyMap<string | undefined, string> = new Map([
  ["11", "--interrupt-budget=600000"],
  ["12", "--invocation-count-for-turbofan=20000"],
  ["13", "--invocation-count-for-turbofan=20000"],
]);

/**
 * Tells V8 to optimise only what runs very often, on every thread from now on. In the few seconds of a scan its compiler
 * threads would work nearly as long as those that scan, and get little of it back.
 */
export function compileSeldom(): void {
  // A version that does not know its flag would say so on stderr.
  const flag = FLAGS.get(process.versions.v8.split(".")[0]);
  if (flag !== undefined) setFlagsFromString(flag);
}

/**
 * Keeps the room for young objects as small as it is: V8 would give it 32 MB, most of which is garbage wherever arrays
 * hold what matters. Holds for the whole process, until it starts a thread: V8 sets its own growth again with each.
 */
export function keepYoungObjectsFew(): void {
  setFlagsFromString("--semi-space-growth-factor=1");
}
