/** An escape: the character it stands for, and how many bytes it takes. */
export interface Escape {
  readonly code: number;
  readonly length: number;
}

export const LF = 10;

const PERCENT = 0x25;
const AMPERSAND = 0x26;
const BACKSLASH = 0x5c;
const SEMICOLON = 0x3b;
const LARGEST_CODE = 0x10ffff;
/** Longest reference that is looked for, `&#x10FFFF;`, without its ends. */
const LONGEST_REFERENCE = 8;

/** The best known of HTML's named character references. */
const NAMED: Readonly<Record<string, number>> = { amp: 0x26, lt: 0x3c, gt: 0x3e, quot: 0x22, apos: 0x27 };
/** Letters behind a backslash that stand for another character. */
const LETTERS: Readonly<Record<number, number>> = { 0x6e: LF, 0x72: 0x0d, 0x74: 0x09 };
/** Characters that stand for themselves behind a backslash. */
const THEMSELVES: ReadonlySet<number> = new Set([0x22, 0x27, 0x2f, BACKSLASH]);

/** The escape that begins at an offset: of URLs (RFC 3986), JSON, program text or HTML; null for none. */
export function escapeAt(bytes: Uint8Array, at: number, to: number): Escape | null {
  const lead = bytes[at];
  if (lead === PERCENT) return hexEscape(bytes, at, 1, 2, to);
  if (lead === BACKSLASH) return behindBackslash(bytes, at, to);
  return lead === AMPERSAND ? reference(bytes, at, to) : null;
}

function behindBackslash(bytes: Uint8Array, at: number, to: number): Escape | null {
  if (at + 1 >= to) return null;
  const next = bytes[at + 1]!;
  if (next === 0x78) return hexEscape(bytes, at, 2, 2, to);
  if (next === 0x75) return hexEscape(bytes, at, 2, 4, to);
  const code = THEMSELVES.has(next) ? next : LETTERS[next];
  return code === undefined ? null : { code, length: 2 };
}

/** So many hexadecimal digits behind the first `lead` bytes. */
function hexEscape(bytes: Uint8Array, at: number, lead: number, digits: number, to: number): Escape | null {
  const end = at + lead + digits;
  const code = end > to ? -1 : numberIn(bytes, at + lead, end, 16);
  return code < 0 ? null : { code, length: lead + digits };
}

function reference(bytes: Uint8Array, at: number, to: number): Escape | null {
  const limit = Math.min(to, at + 2 + LONGEST_REFERENCE);
  let end = at + 1;
  while (end < limit && bytes[end] !== SEMICOLON) end++;
  if (end >= limit || end === at + 1) return null;
  const code = codeOf(bytes, at + 1, end);
  return code < 0 || code > LARGEST_CODE ? null : { code, length: end + 1 - at };
}

function codeOf(bytes: Uint8Array, from: number, to: number): number {
  if (bytes[from] !== 0x23) return NAMED[String.fromCharCode(...bytes.subarray(from, to))] ?? -1;
  const isHex = (bytes[from + 1]! | 0x20) === 0x78;
  return isHex ? numberIn(bytes, from + 2, to, 16) : numberIn(bytes, from + 1, to, 10);
}

/** -1 where something else than digits stands there, or nothing. */
function numberIn(bytes: Uint8Array, from: number, to: number, base: 10 | 16): number {
  let value = from < to ? 0 : -1;
  for (let at = from; at < to && value >= 0; at++) {
    const digit = digitOf(bytes[at]!);
    value = digit < 0 || digit >= base ? -1 : value * base + digit;
  }
  return value;
}

function digitOf(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const letter = code | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x61 + 10 : -1;
}
