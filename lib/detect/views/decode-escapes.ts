import type { Decoded } from "./decoded.ts";
import type { Stretch } from "./encoded-run.ts";
import { escapeAt } from "./escape.ts";

/** Stands for a character beyond one byte: no keyword holds it. */
const WIDE = 0xff;

/** Resolves the escapes of a run; null where it has none. */
export function decodeEscapes(bytes: Uint8Array, { from, to }: Stretch): Decoded | null {
  const codes = new Uint8Array(to - from);
  const starts = new Uint32Array(to - from + 1);
  let count = 0;
  let at = from;
  while (at < to) {
    const escape = escapeAt(bytes, at, to);
    codes[count] = escape === null ? bytes[at]! : Math.min(escape.code, WIDE);
    starts[count++] = at;
    at += escape?.length ?? 1;
  }
  if (count === to - from) return null;
  starts[count] = to;
  return {
    encoding: "escapes",
    bytes: codes.subarray(0, count),
    startOf: (byte) => starts[byte]!,
    endOf: (byte) => starts[byte + 1]!,
  };
}
