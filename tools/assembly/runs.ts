// AssemblyScript; `node tools/wasm.js` compiles it into lib/detect/views/run-code.ts. It does what firstLong of
// lib/detect/views/long-run.ts does, in the text at 0, and leaves out what mayBeEncoded of encoded-head.ts refuses.

// Addresses, as in lib/detect/views/run-machine.ts: by byte, its flags and its values as a digit.
const FLAGS: usize = 0x8000;
const BASE64: usize = 0x8100;
const HEX_DIGITS: usize = 0x8200;

const IN_RUN: u32 = 1;
const IN_BASE64: u32 = 2;
const ENDS_LINE: u32 = 4;
const INDENTS: u32 = 8;
/** Bit of characters that tokens are made of. */
const IN_TOKEN: u32 = 16;

// By the low half of a byte, a bit for each high half from 2 to 7 with which it is in a set of run-set.ts.
const RUN = i8x16(42, 62, 62, 63, 62, 63, 63, 62, 62, 62, 60, 23, 28, 23, 20, 29);
const SIGN = i8x16(8, 12, 12, 12, 12, 13, 13, 12, 12, 12, 12, 4, 12, 4, 4, 4);
const HEX = i8x16(2, 22, 22, 22, 22, 22, 22, 2, 2, 2, 0, 0, 0, 0, 0, 0);
/** By the high half of a byte, its bit. */
const HIGH = i8x16(0, 0, 1, 2, 4, 8, 16, 32, 0, 0, 0, 0, 0, 0, 0, 0);

// As in encoded-run.ts and encoded-head.ts.
const SHORTEST: usize = 32;
const SHORTEST_FULL_LINE: usize = 48;
const LONGEST_LINE: usize = 200;
const HEAD: u32 = 12;
const LEAST_TEXT: u32 = 11;

const LF: u32 = 0x0a;
const CR: u32 = 0x0d;
const PERCENT: u32 = 0x25;
const AMPERSAND: u32 = 0x26;
const NUMBER_SIGN: u32 = 0x23;
const SLASH: u32 = 0x2f;
const PADDING: u32 = 0x3d;
const BACKSLASH: u32 = 0x5c;
const LETTER_N: u32 = 0x6e;
const LETTER_U: u32 = 0x75;
const LETTER_X: u32 = 0x78;

/** A bit for each of 16 bytes that is in a set. */
@inline
function membersOf16(set: v128, at: usize): u64 {
  const bytes = v128.load(at);
  const low = i8x16.swizzle(set, v128.and(bytes, i8x16.splat(15)));
  const high = i8x16.swizzle(HIGH, i8x16.shr_u(bytes, 4));
  return <u64>i8x16.bitmask(i8x16.ne(v128.and(low, high), i8x16.splat(0)));
}

/** A bit for each of 64 bytes that is in a set. */
@inline
function members(set: v128, at: usize): u64 {
  return (
    membersOf16(set, at) |
    (membersOf16(set, at + 16) << 16) |
    (membersOf16(set, at + 32) << 32) |
    (membersOf16(set, at + 48) << 48)
  );
}

/** Of bits in a row, those from which on 32 are set. */
@inline
function rowsOf32(mask: u64): u64 {
  mask &= mask >> 1;
  mask &= mask >> 2;
  mask &= mask >> 4;
  mask &= mask >> 8;
  return mask & (mask >> 16);
}

@inline
function byteAt(at: usize): u32 {
  return load<u8>(at);
}

@inline
function is(flag: u32, at: usize): bool {
  return (<u32>load<u8>(FLAGS + byteAt(at)) & flag) != 0;
}

/** As startsTextIn; digits of four bits are those of hex. */
@inline
function startsTextIn(bits: u32, values: usize, from: usize, to: usize): bool {
  let held: u32 = 0;
  let value: u32 = 0;
  let count: u32 = 0;
  let plain: u32 = 0;
  let wide: u32 = 0;
  let packed: u32 = 0;
  for (let at = from; at < to && count < HEAD; at++) {
    const digit = <i32>load<i8>(values + byteAt(at));
    if (digit < 0) return false;
    value = ((value << bits) | <u32>digit) & 0xffff;
    held += bits;
    if (held < 8) continue;
    held -= 8;
    const byte = (value >> held) & 0xff;
    if ((byte >= 0x20 && byte < 0x7f) || byte == LF || byte == CR || byte == 9) plain++;
    else if (byte == 0) wide++;
    if (byte == (count == 0 ? 0x1f : count == 1 ? 0x8b : count == 2 ? 8 : 0x100)) packed++;
    count++;
    if (packed == 3) return true;
    if (count - plain - wide > HEAD - LEAST_TEXT && packed < count) return false;
  }
  return plain >= (count < LEAST_TEXT ? count : LEAST_TEXT) || (plain >= 2 && plain + wide >= LEAST_TEXT - 1);
}

function startsText(from: usize, to: usize): bool {
  return startsTextIn(6, BASE64, from, to) || startsTextIn(4, HEX_DIGITS, from, to);
}

/** Whether an escape behind so many digits may matter; more do here than for encoded-head.ts. */
function escapeMatters(at: usize, before: usize): bool {
  const lead = byteAt(at);
  const next = byteAt(at + 1);
  if (lead == PERCENT) {
    const high = <i32>load<i8>(HEX_DIGITS + next);
    const low = <i32>load<i8>(HEX_DIGITS + byteAt(at + 2));
    if (high < 0 || low < 0) return false;
    const code = (<u32>high << 4) | <u32>low;
    return code == LF || (<u32>load<u8>(FLAGS + code) & IN_TOKEN) != 0;
  }
  if (lead == BACKSLASH) {
    return next == LETTER_X || next == LETTER_U || next == SLASH || (next == LETTER_N && before >= SHORTEST_FULL_LINE);
  }
  return lead == AMPERSAND && next == NUMBER_SIGN;
}

/** As mayBeEncoded, or more. */
function mayBeEncoded(from: usize, to: usize): bool {
  let start = from;
  for (let at = from; at < to; at++) {
    if (<i32>load<i8>(BASE64 + byteAt(at)) >= 0) continue;
    if (at - start >= SHORTEST && startsText(start, at)) return true;
    if (escapeMatters(at, at - start)) return true;
    start = at + 1;
  }
  return to - start >= SHORTEST && startsText(start, to);
}

/** Whether the line before or behind may belong to a run: for linesAround to tell. */
function mayBeWrapped(from: usize, to: usize, end: usize): bool {
  if (is(ENDS_LINE, to)) {
    let at = from;
    while (at > 2 && is(INDENTS, at - 1)) at--;
    if (at <= 2) return true;
    if (byteAt(at - 1) == LF) {
      const before = byteAt(at - 2) == CR ? at - 3 : at - 2;
      if (is(IN_BASE64, before)) return true;
    }
  }
  const length = to - from;
  if (length < SHORTEST_FULL_LINE || length > LONGEST_LINE || (length & 3) != 0 || byteAt(to - 1) == PADDING) return false;
  let at = byteAt(to) == CR ? to + 1 : to;
  if (byteAt(at) != LF) return false;
  at++;
  while (at < end && is(INDENTS, at)) at++;
  return at >= end || is(IN_BASE64, at);
}

/**
 * A place in the first run of 32 characters or more that has a sign of an encoding there, or digits of hex, in a row,
 * and may be encoded text; -1 for none that begins before `to`. Sees 64 bytes from any such place on. A run that
 * reaches an end of the text, from 0 to before `end`, is not judged.
 */
export function find(from: usize, to: usize, end: usize): i32 {
  for (let at = from; at < to; at += 32) {
    let long = rowsOf32(members(RUN, at));
    if (long == 0) continue;
    long |= long << 1;
    long |= long << 2;
    long |= long << 4;
    long |= long << 8;
    long |= long << 16;
    const found = (long & members(SIGN, at)) | rowsOf32(members(HEX, at));
    if (found == 0) continue;
    const place = at + <usize>ctz(found);
    let first = place;
    while (first > 0 && is(IN_RUN, first - 1)) first--;
    let last = place + 1;
    while (last < end && is(IN_RUN, last)) last++;
    if (first == 0 || last >= end || mayBeWrapped(first, last, end) || mayBeEncoded(first, last)) return <i32>place;
    at = last - 32;
  }
  return -1;
}
