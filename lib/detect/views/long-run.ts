import { IN_HEX, IN_RUN, IN_SIGN, SHORTEST_RUN } from "./run-set.ts";

/**
 * A place in the first run, from `from` on and begun before `to`, of {@link SHORTEST_RUN} characters or more, that has
 * a sign of an encoding or that many digits of hex; -1 for none. `from` is where a run begins or none goes on.
 * Runs that are surely no encoded text may be left out.
 */
export type FindLong = (bytes: Uint8Array, from: number, to: number) => number;

/**
 * Looks at the place where a run that begins here would be long enough, and back from there, so that most bytes are
 * never looked at (as Boyer and Moore do for words).
 */
export const firstLong: FindLong = (bytes, from, to) => {
  let first = from;
  // From `first` on, bytes before this are known to be of a run.
  let known = from;
  for (;;) {
    const enough = first + SHORTEST_RUN;
    if (first >= to || enough > bytes.length) return -1;
    let at = enough - 1;
    while (at >= known && IN_RUN[bytes[at]!] === 1) at--;
    if (at >= known) {
      first = at + 1;
      known = enough;
      continue;
    }
    if (hasSign(bytes, first)) return first;
    while (IN_RUN[bytes[known]!] === 1) known++;
    first = known = Math.max(known, enough);
  }
};

/** Whether the run that begins at an offset has a sign, or enough digits of hex in a row. */
function hasSign(bytes: Uint8Array, from: number): boolean {
  let digits = 0;
  for (let at = from; IN_RUN[bytes[at]!] === 1; at++) {
    digits = IN_HEX[bytes[at]!] === 1 ? digits + 1 : 0;
    if (IN_SIGN[bytes[at]!] === 1 || digits === SHORTEST_RUN) return true;
  }
  return false;
}
