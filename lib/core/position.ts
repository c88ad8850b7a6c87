import { LineStarts } from "./line-starts.ts";
import { isUtf32, sniffEncoding, unitOf, type Encoding } from "./text.ts";
import { utf32Columns } from "./utf-32.ts";

/** 1-based line and column; columns count UTF-16 code units of the decoded line. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Finds lines and columns of byte offsets in one piece of content. */
export class LineIndex {
  readonly #bytes: Uint8Array;
  readonly #encoding: Encoding;
  readonly #starts: LineStarts;
  /** The last answer: questions come in order, and counting a long line anew for each would be quadratic. */
  #last: { readonly start: number; readonly offset: number; readonly units: number } = {
    start: 0,
    offset: 0,
    units: 0,
  };

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#encoding = sniffEncoding(bytes);
    this.#starts = new LineStarts(bytes, this.#encoding);
  }

  /** Position of a byte offset; the end of the content is a valid offset. */
  at(offset: number): Position {
    const line = this.lineAt(offset);
    return { line, column: this.#units(this.#starts.of(line) ?? 0, offset) + 1 };
  }

  /** The line alone, for which no column is counted. */
  lineAt(offset: number): number {
    return lastAtOrBefore(this.#starts.upTo(offset), offset) + 1;
  }

  /** Byte range `[start, end)` of a 1-based line, its line end left out; null past the last line. */
  range(line: number): readonly [start: number, end: number] | null {
    const start = this.#starts.of(line);
    if (start === undefined) return null;
    const lineFeed = this.#encoding === "bytes" ? 1 : unitOf(this.#encoding);
    return [start, (this.#starts.of(line + 1) ?? this.#bytes.length + lineFeed) - lineFeed];
  }

  #units(start: number, end: number): number {
    if (this.#encoding !== "bytes" && !isUtf32(this.#encoding)) return (end - start) >> 1;
    const last = this.#last;
    const goesOn = last.start === start && last.offset <= end && this.#isCharacterStart(start, last.offset);
    const units = goesOn ? last.units + this.#count(last.offset, end) : this.#count(start, end);
    this.#last = { start, offset: end, units };
    return units;
  }

  /** Inside a character of several bytes there is nothing to go on from. */
  #isCharacterStart(start: number, offset: number): boolean {
    return this.#encoding === "bytes" ? (this.#bytes[offset] ?? 0) >> 6 !== 2 : (offset - start) % 4 === 0;
  }

  #count(from: number, to: number): number {
    return isUtf32(this.#encoding)
      ? utf32Columns(this.#bytes.subarray(from, to), this.#encoding)
      : utf8Units(this.#bytes, from, to);
  }
}

function lastAtOrBefore(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** UTF-16 code units of a UTF-8 range; each undecodable byte counts one. Table of well-formed sequences: Unicode 3.9, table 3-7. */
function utf8Units(bytes: Uint8Array, start: number, end: number): number {
  let units = 0;
  for (let at = start; at < end;) {
    const length = sequenceLength(bytes, at, end);
    units += length === 4 ? 2 : 1;
    at += length;
  }
  return units;
}

/** Length of the well-formed UTF-8 sequence at `at`, or 1 for a byte that starts none. */
export function sequenceLength(bytes: Uint8Array, at: number, end: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0xc2 || lead > 0xf4) return 1;
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  if (at + length > end) return 1;
  const second = bytes[at + 1] ?? 0;
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80;
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf;
  if (second < low || second > high) return 1;
  for (let i = at + 2; i < at + length; i++) {
    if (((bytes[i] ?? 0) & 0xc0) !== 0x80) return 1;
  }
  return length;
}
