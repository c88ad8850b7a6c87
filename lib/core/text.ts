import { sniffUtf32, utf32Text } from "./utf-32.ts";

/** How content became text. `bytes`: one character per byte, which covers ASCII, UTF-8 and Latin-1 alike. */
export type Encoding = "bytes" | "utf-16le" | "utf-16be" | "utf-32le" | "utf-32be";

/** Content as text for matching; offsets in `text` map to bytes by `unit`. */
export interface TextView {
  readonly text: string;
  readonly encoding: Encoding;
  /** Bytes per character of `text`. */
  readonly unit: 1 | 2 | 4;
}

/** Bytes per character of text in an encoding. */
export function unitOf(encoding: Encoding): 1 | 2 | 4 {
  return encoding === "bytes" ? 1 : isUtf32(encoding) ? 4 : 2;
}

/** Whether an encoding is UTF-32, in either byte order. */
export function isUtf32(encoding: Encoding): encoding is "utf-32le" | "utf-32be" {
  return encoding === "utf-32le" || encoding === "utf-32be";
}

/** Only so many bytes decide. */
export const SNIFF_BYTES = 4096;

/**
 * Tells UTF-16 and UTF-32 by their byte order mark, or without one by where the NULs of their ASCII part stand; UTF-16
 * of which little is ASCII by line ends in one byte order only, in units that are all characters.
 */
export function sniffEncoding(bytes: Uint8Array): Encoding {
  if (bytes.length < 2) return "bytes";
  const wider = sniffUtf32(bytes.subarray(0, SNIFF_BYTES));
  if (wider !== null) return wider;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const pairs = Math.min(bytes.length, SNIFF_BYTES) >> 1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < pairs * 2; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  if (odd > pairs * 0.6 && even < pairs * 0.1) return "utf-16le";
  if (even > pairs * 0.6 && odd < pairs * 0.1) return "utf-16be";
  return even + odd === 0 ? "bytes" : sniffByLineEnds(bytes.subarray(0, pairs * 2));
}

const LF = 0x0a;

function sniffByLineEnds(head: Uint8Array): Encoding {
  let little = 0;
  let big = 0;
  for (let i = 0; i < head.length; i += 2) {
    if (head[i] === LF && head[i + 1] === 0) little++;
    else if (head[i] === 0 && head[i + 1] === LF) big++;
  }
  if (little > 0 && big === 0 && isAllCharacters(head, "utf-16le")) return "utf-16le";
  if (big > 0 && little === 0 && isAllCharacters(head, "utf-16be")) return "utf-16be";
  return "bytes";
}

/** Neither NUL nor another control but white space, half a pair, a noncharacter or private use: binary data has some. */
function isAllCharacters(head: Uint8Array, encoding: "utf-16le" | "utf-16be"): boolean {
  const text = new TextDecoder(encoding).decode(head).slice(0, -1);
  // oxlint-disable-next-line no-control-regex -- these are exactly the characters to catch
  return !/[\0-\x08\x0e-\x1f\x7f-\x9f\ue000-\uf8ff\ufdd0-\ufdef\ufff0-\uffff]/.test(text);
}

/** Turns content into matchable text without losing or moving a byte. */
export function viewOf(bytes: Uint8Array): TextView {
  const encoding = sniffEncoding(bytes);
  if (encoding === "bytes") return { text: byteString(bytes), encoding, unit: 1 };
  return { text: wideTextOf(bytes, encoding), encoding, unit: unitOf(encoding) };
}

/** Text of UTF-16 or UTF-32, its byte order mark included. */
export function wideTextOf(bytes: Uint8Array, encoding: Exclude<Encoding, "bytes">): string {
  if (isUtf32(encoding)) return utf32Text(bytes, encoding);
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
}

/** One character per byte, U+0000 to U+00FF. */
export function byteString(bytes: Uint8Array): string {
  if (typeof Buffer !== "undefined") {
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  }
  let text = "";
  for (let i = 0; i < bytes.length; i += 8192) {
    text += String.fromCharCode(...bytes.subarray(i, i + 8192));
  }
  return text;
}

/** {@link byteString} of parts of `bytes`, for many small parts. */
export function byteSlicer(bytes: Uint8Array): (from: number, to: number) => string {
  if (typeof Buffer === "undefined") return (from, to) => byteString(bytes.subarray(from, to));
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return (from, to) => buffer.toString("latin1", from, to);
}

/** Inverse of {@link byteString}; characters above U+00FF become 0xFF, which no keyword holds. */
export function bytesOfText(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    bytes[i] = unit > 0xff ? 0xff : unit;
  }
  return bytes;
}

/** Order of two texts by their UTF-16 units, whatever the locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
