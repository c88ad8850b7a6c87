import { mayBeEncoded } from "./encoded-head.ts";
import { firstLong, type FindLong } from "./long-run.ts";
import { ENDS_LINE, IN_BASE64, IN_RUN } from "./run-set.ts";

/** Part of a text from one offset to before another. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Characters in a row, possibly over several lines, that may be text in some encoding. */
export interface EncodedRun extends Stretch {
  /** Its parts without line ends and indentation. */
  readonly lines: readonly Stretch[];
}

/** Lines of these lengths in characters, and a last one that is no longer, may belong together (MIME 76, PEM 64). */
const SHORTEST_FULL_LINE = 48;
const LONGEST_LINE = 200;
const DEEPEST_INDENT = 32;

const LF = 0x0a;
const CR = 0x0d;
const PADDING = 0x3d;

/**
 * The first run with a character between two offsets of `bytes` that may be encoded text; null for none. To go on, ask
 * from the end of the run.
 */
export function findRun(
  bytes: Uint8Array,
  from: number,
  to: number,
  findLong: FindLong = firstLong,
): EncodedRun | null {
  let at = from;
  if (isInRun(bytes, at)) while (at > 0 && isInRun(bytes, at - 1)) at--;
  for (;;) {
    const place = findLong(bytes, at, to);
    if (place < 0) return null;
    let first = place;
    while (first > at && isInRun(bytes, first - 1)) first--;
    at = place + 1;
    while (at < bytes.length && isInRun(bytes, at)) at++;
    const run = first < to ? runOf(bytes, first, at) : null;
    if (run !== null) return run;
  }
}

/** All runs that {@link findRun} finds. */
export function* eachRun(bytes: Uint8Array): Generator<EncodedRun> {
  for (let run = findRun(bytes, 0, bytes.length); run !== null; run = findRun(bytes, run.to, bytes.length)) yield run;
}

function isInRun(bytes: Uint8Array, at: number): boolean {
  return IN_RUN[bytes[at]!] === 1;
}

/**
 * Where runs stand that a change between two offsets may have made others: what it touches, and the end of the line
 * before, if the changed line may belong to that.
 * @param isWrapped whether some lines belonged together before the change: then it may also have parted them
 */
export function reachOfChange(bytes: Uint8Array, { from, to }: Stretch, isWrapped: boolean): Stretch {
  const least = Math.max(0, from - LONGEST_LINE - DEEPEST_INDENT);
  let at = from;
  while (at > least && IN_BASE64[bytes[at - 1]!] === 1) at--;
  while (at > least && isIndent(bytes[at - 1]!)) at--;
  if (isWrapped) while (at > least && bytes[at - 1] !== LF) at--;
  const before = at > 1 && bytes[at - 2] === CR ? at - 3 : at - 2;
  const mayGoOn = at > 1 && bytes[at - 1] === LF && IN_BASE64[bytes[before] ?? 0] === 1;
  return { from: mayGoOn ? before : Math.max(0, from - 1), to: isWrapped ? lineStartBehind(bytes, to) + 1 : to + 1 };
}

/** Where the next line begins behind its indentation, if that is near. */
function lineStartBehind(bytes: Uint8Array, from: number): number {
  const most = Math.min(bytes.length, from + LONGEST_LINE + DEEPEST_INDENT);
  let at = from;
  while (at < most && bytes[at] !== LF) at++;
  while (at < most && (bytes[at] === LF || isIndent(bytes[at]!))) at++;
  return at;
}

/** null for a run that is no encoded text. Lines that belong together are a run whatever they are. */
function runOf(bytes: Uint8Array, from: number, to: number): EncodedRun | null {
  const lines = linesAround(bytes, from, to);
  if (lines !== null) return { from: lines[0]!.from, to: lines.at(-1)!.to, lines };
  return mayBeEncoded(bytes, from, to) ? { from, to, lines: [{ from, to }] } : null;
}

/** The lines of base64 that a line belongs to; null where it stands alone. */
function linesAround(bytes: Uint8Array, from: number, to: number): Stretch[] | null {
  let before = lineBefore(bytes, from);
  let behind = lineBehind(bytes, to);
  if (before === null && behind === null) return null;
  for (let at = from; at < to; at++) if (IN_BASE64[bytes[at]!] === 0) return null;
  const lines: Stretch[] = [{ from, to }];
  for (; before !== null && joins(before, lines.at(-1)!, bytes); before = lineBefore(bytes, before.from)) {
    lines.push(before);
  }
  lines.reverse();
  for (; behind !== null && joins(lines.at(-1)!, behind, bytes); behind = lineBehind(bytes, behind.to)) {
    lines.push(behind);
  }
  return lines.length === 1 ? null : lines;
}

/** A full line without padding, and one that is no longer and has nothing but a quote or a tag behind it. */
function joins(line: Stretch, next: Stretch, bytes: Uint8Array): boolean {
  const length = line.to - line.from;
  return (
    length >= SHORTEST_FULL_LINE &&
    length <= LONGEST_LINE &&
    length % 4 === 0 &&
    next.to - next.from <= length &&
    bytes[line.to - 1] !== PADDING &&
    (next.to === bytes.length || ENDS_LINE[bytes[next.to]!] === 1)
  );
}

/** The base64 at the end of the line before one that begins with base64; null where there is none. */
function lineBefore(bytes: Uint8Array, from: number): Stretch | null {
  let at = from;
  while (at > 0 && isIndent(bytes[at - 1]!) && from - at < DEEPEST_INDENT) at--;
  if (at === 0 || bytes[at - 1] !== LF) return null;
  at--;
  if (at > 0 && bytes[at - 1] === CR) at--;
  let first = at;
  while (first > 0 && at - first <= LONGEST_LINE && IN_BASE64[bytes[first - 1]!] === 1) first--;
  // Where the line is more than base64, it is told as that.
  if (first === at || (first > 0 && IN_RUN[bytes[first - 1]!] === 1)) return null;
  return { from: first, to: at };
}

/** The base64 at the start of the line behind one that ends with base64; null where there is none. */
function lineBehind(bytes: Uint8Array, to: number): Stretch | null {
  let at = to;
  if (bytes[at] === CR) at++;
  if (bytes[at] !== LF) return null;
  at++;
  const line = at;
  while (at < bytes.length && isIndent(bytes[at]!) && at - line < DEEPEST_INDENT) at++;
  let end = at;
  while (end < bytes.length && end - at <= LONGEST_LINE && IN_BASE64[bytes[end]!] === 1) end++;
  if (end === at || IN_RUN[bytes[end] ?? 0] === 1) return null;
  return { from: at, to: end };
}

function isIndent(byte: number): boolean {
  return byte === 0x20 || byte === 0x09;
}
