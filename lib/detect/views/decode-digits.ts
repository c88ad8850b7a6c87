import { OVERLAP, PART, type Decoded } from "./decoded.ts";
import { BASE64, HEX, type Digits } from "./digits.ts";
import { startsText } from "./encoded-head.ts";
import type { Stretch } from "./encoded-run.ts";

/** Decodes digits that stand for text, or for something packed; nothing where they stand for anything else. */
export function* decodeDigits(bytes: Uint8Array, lines: readonly Stretch[]): Generator<Decoded> {
  if (!startsText(bytes, lines[0]!.from, lines[0]!.to)) return;
  const digits = digitsOf(bytes, lines);
  if (digits === null) return;
  for (const places of partsOf(lines)) yield decodePart(bytes, places, digits);
}

function digitsOf(bytes: Uint8Array, lines: readonly Stretch[]): Digits | null {
  const length = lines.reduce((sum, line) => sum + line.to - line.from, 0);
  if (length % 2 === 0 && lines.every((line) => isAll(HEX, bytes, line))) return HEX;
  return length % 4 !== 1 && lines.every((line) => isAll(BASE64, bytes, line)) ? BASE64 : null;
}

function isAll({ values }: Digits, bytes: Uint8Array, { from, to }: Stretch): boolean {
  for (let at = from; at < to; at++) if (values[bytes[at]!]! < 0) return false;
  return true;
}

/** Offsets of all digits, in parts. */
function* partsOf(lines: readonly Stretch[]): Generator<Uint32Array> {
  const total = lines.reduce((sum, { from, to }) => sum + to - from, 0);
  let part = new Uint32Array(Math.min(PART, total));
  let count = 0;
  let done = 0;
  for (const { from, to } of lines) {
    for (let at = from; at < to; at++) {
      part[count++] = at;
      done++;
      if (count < PART || done === total) continue;
      yield part;
      const next = new Uint32Array(Math.min(PART, OVERLAP + total - done));
      next.set(part.subarray(PART - OVERLAP));
      part = next;
      count = OVERLAP;
    }
  }
  yield part.subarray(0, count);
}

function decodePart(bytes: Uint8Array, places: Uint32Array, { encoding, bits, values }: Digits): Decoded {
  const out = new Uint8Array(Math.floor((places.length * bits) / 8));
  let held = 0;
  let value = 0;
  let count = 0;
  for (const place of places) {
    value = ((value << bits) | values[bytes[place]!]!) & 0xffff;
    held += bits;
    if (held < 8) continue;
    held -= 8;
    out[count++] = value >> held;
  }
  return {
    encoding,
    bytes: out,
    startOf: (byte) => places[Math.floor((byte * 8) / bits)]!,
    endOf: (byte) => places[Math.floor((byte * 8 + 7) / bits)]! + 1,
  };
}
