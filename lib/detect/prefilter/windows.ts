import { costOf } from "../generic/language.ts";
import type { Keyword } from "../prefilter.ts";
import { COMMON_GRAMS } from "./common-grams.ts";

/** Stands for "any byte" in a {@link Window}. */
export const ANY = -1;

/**
 * Four bytes in a row that stand wherever a keyword stands, `offset` from its start. Letters are lower case where
 * `ignoreCase`.
 */
export interface Window {
  readonly keyword: number;
  readonly ignoreCase: boolean;
  /** -1 for a window that begins one byte before the keyword. */
  readonly offset: number;
  readonly bytes: readonly [number, number, number, number];
  /** Which of the bytes count: 0xff or 0x00 for each, the first in the low byte. */
  readonly mask: number;
}

/**
 * Bytes of program text from the most frequent one on, counted in 210 MB of git, terraform and warehouse. Only `:` and
 * `/` come sooner than they should: `://` is far more frequent than its bytes, and many keywords end in it.
 */
const BY_FREQUENCY =
  " :/etasr\nioncd\tlmhup\"fg.b_-)(,1w0yv2=5634789k*S#TIEx;APR\\{}C>NODL'&j[]F%z<`M$UqGBHV+W!|YKXJQZ@~?^";

const CASE_BIT = 0x20;
const UNDERSCORE = 0x5f;

/** Ranks of a byte that a bit of unlikeliness is worth. */
const UNLIKELY = 4;

/** By byte, how rare it is; a byte's frequency falls by about a twentieth with every rank. */
const RARITY = rarities();

function rarities(): Uint8Array {
  const of = new Uint8Array(256).fill(BY_FREQUENCY.length);
  for (let rank = 0; rank < BY_FREQUENCY.length; rank++) of[BY_FREQUENCY.charCodeAt(rank)] = rank;
  return of;
}

/**
 * The rarest window at an even offset and the rarest at an odd one, so that every keyword is seen though only every
 * second place is looked at. Bytes cannot hold a keyword of other characters, which gets none.
 */
export function windowsOf({ text, ignoreCase }: Keyword, keyword: number): Window[] {
  const bytes: number[] = [];
  for (let i = 0; i < text.length; i++) bytes.push(text.charCodeAt(i));
  if (bytes.length === 0 || bytes.some((byte) => byte > 0xff)) return [];
  const odd = bytes.length > 4 ? rarest(bytes, 1) : rarerEnd(bytes);
  return [windowAt(rarest(bytes, 0), bytes, keyword, ignoreCase), windowAt(odd, bytes, keyword, ignoreCase)];
}

/** Offset of the rarest four bytes that begin at `first` or an even number of bytes after it. */
function rarest(bytes: readonly number[], first: number): number {
  let best = first;
  let most = -1;
  for (let at = first; at + 4 <= bytes.length; at += 2) {
    const here = rarityOf(bytes, at);
    if (here <= most) continue;
    most = here;
    best = at;
  }
  return best;
}

/** Offset of the window at an odd place that shows the rarer three of up to four bytes. */
function rarerEnd(bytes: readonly number[]): number {
  return bytes.length === 4 && RARITY[bytes[3]!]! > RARITY[bytes[0]!]! ? 1 : -1;
}

let ranks: ReadonlyMap<string, number> | undefined;

/** By four bytes that are frequent in files, how many are more so. Made when a filter is, not when this is loaded. */
function gramRanks(): ReadonlyMap<string, number> {
  return (ranks ??= new Map(
    COMMON_GRAMS.flatMap((row) => row.match(/.{4}/g)!).map((gram, rank) => [gram, rank] as const),
  ));
}

/**
 * How rare four bytes in a row are: more so than all that are known to be frequent, or by each byte and how unlikely
 * letters follow one another in words and names.
 */
function rarityOf(bytes: readonly number[], at: number): number {
  const known = gramRanks();
  const rank = known.get(folded(bytes.slice(at, at + 4)));
  if (rank !== undefined) return rank;
  let sum = known.size;
  for (let i = at; i < at + 4; i++) sum += RARITY[bytes[i]!]!;
  return sum + UNLIKELY * costOf(String.fromCharCode(...bytes.slice(at, at + 4)));
}

/** Bytes as the table has them. */
function folded(bytes: readonly number[]): string {
  return String.fromCharCode(...bytes.map((byte) => (byte === UNDERSCORE ? byte : byte | CASE_BIT)));
}

function windowAt(offset: number, bytes: readonly number[], keyword: number, ignoreCase: boolean): Window {
  const a = bytes[offset] ?? ANY;
  const b = bytes[offset + 1] ?? ANY;
  const c = bytes[offset + 2] ?? ANY;
  const d = bytes[offset + 3] ?? ANY;
  const mask = (a < 0 ? 0 : 0xff) | (b < 0 ? 0 : 0xff00) | (c < 0 ? 0 : 0xff0000) | (d < 0 ? 0 : 0xff << 24);
  return { keyword, ignoreCase, offset, bytes: [a, b, c, d], mask };
}

export function isLower(byte: number): boolean {
  return byte >= 0x61 && byte <= 0x7a;
}
