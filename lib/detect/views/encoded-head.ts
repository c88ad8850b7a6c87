import { BASE64, HEX, type Digits } from "./digits.ts";
import { SHORTEST_RUN } from "./run-set.ts";
import { escapeAt, LF, type Escape } from "./escape.ts";

/** So many bytes at the start tell text from anything else that is made of the same digits. */
const HEAD = 12;
/** Of them, so many are characters of ASCII: other text has some that are not. */
const LEAST_TEXT = 11;
/** An escaped line end matters behind a line that may be base64. */
const LINE = 48;

/** Whether some part of a run may be the encoding of text: a look at single bytes that ends most runs. */
export function mayBeEncoded(bytes: Uint8Array, from: number, to: number): boolean {
  const { values } = BASE64;
  let start = from;
  for (let at = from; at < to; at++) {
    if (values[bytes[at]!]! >= 0) continue;
    if (at - start >= SHORTEST_RUN && startsText(bytes, start, at)) return true;
    const escape = escapeAt(bytes, at, to);
    if (escape !== null && matters(escape, at - start)) return true;
    start = at + 1;
  }
  return to - start >= SHORTEST_RUN && startsText(bytes, start, to);
}

/** Whether an escape behind so many digits stands for a character of a token, or ends what may be a line of base64. */
function matters({ code }: Escape, before: number): boolean {
  return code === LF ? before >= LINE : isInToken(code);
}

/** Characters that tokens are made of. */
export function isInToken(code: number): boolean {
  return (
    (code >= 0x2b && code <= 0x3a && code !== 0x2c) || code === 0x3d || code === 0x5f || code === 0x7e || isLetter(code)
  );
}

function isLetter(code: number): boolean {
  return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
}

/** Whether digits of base64 or hex begin as the encoding of text does, or of something packed. */
export function startsText(bytes: Uint8Array, from: number, to: number): boolean {
  return startsTextIn(BASE64, bytes, from, to) || startsTextIn(HEX, bytes, from, to);
}

function startsTextIn({ bits, values }: Digits, bytes: Uint8Array, from: number, to: number): boolean {
  let held = 0;
  let value = 0;
  let count = 0;
  let plain = 0;
  let wide = 0;
  let packed = 0;
  for (let at = from; at < to && count < HEAD; at++) {
    const digit = values[bytes[at]!]!;
    if (digit < 0) return false;
    value = ((value << bits) | digit) & 0xffff;
    held += bits;
    if (held < 8) continue;
    held -= 8;
    const byte = (value >> held) & 0xff;
    if ((byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d || byte === 0x09) plain++;
    else if (byte === 0) wide++;
    if (byte === GZIP[count]) packed++;
    count++;
    if (packed === GZIP.length) return true;
    // Neither ASCII nor every other byte NUL, as far as can be told.
    if (count - plain - wide > HEAD - LEAST_TEXT && packed < count) return false;
  }
  return plain >= Math.min(count, LEAST_TEXT) || (plain >= 2 && plain + wide >= LEAST_TEXT - 1);
}

/** How a gzip member begins (RFC 1952), with the one method there is. */
const GZIP = [0x1f, 0x8b, 8];
