import type { Decoded } from "./decoded.ts";
import { BASE64, HEX, type Digits } from "./digits.ts";
import { startsText } from "./encoded-head.ts";
import type { Stretch } from "./encoded-run.ts";

/** A longer encoding is read in parts, each with the end of the one before. */
const PART = 1 << 18;
const OVERLAP = 1 << 14;

/** Decodes digits that stand for text, or for something packed; nothing where they stand for anything else. */
export function* decodeDigits(bytes: Uint8Array, lines: readonly Stretch[]): Generator<Decoded> {
  if (!startsText(bytes, lines[0]!.from, lines[0]!.to)) return;
  const digits = digitsOf(bytes, lines);
  if (digits === null) return;
  const places = placesOf(lines);
  for (let from = 0; from < places.length; from += PART - OVERLAP) {
    yield decodePart(bytes, places.subarray(from, from + PART), digits);
    if (from + PART >= places.length) return;
  }
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

/** Offsets of all digits. */
function placesOf(lines: readonly Stretch[]): Uint32Array {
  const places = new Uint32Array(lines.reduce((sum, line) => sum + line.to - line.from, 0));
  let count = 0;
  for (const { from, to } of lines) for (let at = from; at < to; at++) places[count++] = at;
  return places;
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
