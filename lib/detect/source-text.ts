import { byteSlicer } from "../core/text.ts";

const LINE_FEED = 10;

/** A text of which only parts are asked for: one character per byte, or per UTF-16 unit. */
export interface SourceText {
  readonly length: number;
  /** Unit of the character at an offset inside the text. */
  codeAt(at: number): number;
  /** Characters from `from` to before `to`, both inside the text. */
  slice(from: number, to: number): string;
  /** Offset behind the first line feed at or behind `from`; `limit`, which is inside the text, where none comes before. */
  lineEnd(from: number, limit: number): number;
}

/** A text that is a string already. */
export function sourceOfText(text: string): SourceText {
  let clearFrom = 0;
  let clearTo = -1;
  return {
    length: text.length,
    codeAt: (at) => text.charCodeAt(at),
    slice: (from, to) => text.slice(from, to),
    lineEnd(from, limit) {
      // Searched once for each line: a line of megabytes is asked for at every hit in it.
      if (from < clearFrom || from > clearTo) {
        const lineFeed = text.indexOf("\n", from);
        clearFrom = from;
        clearTo = lineFeed < 0 ? text.length : lineFeed;
      }
      return Math.min(clearTo + 1, limit);
    },
  };
}

/** Strings are made of so many bytes at once: parts that are asked for overlap and follow one another. */
const BLOCK = 256;
/** Bytes before what is asked for that are likely to be asked for next. */
const BEFORE = 96;

/** Bytes of which strings are made where they are needed; made once for many contents. */
export class BytesText implements SourceText {
  #bytes: Uint8Array = new Uint8Array(0);
  /** Made with the first string. */
  #slicer: ((from: number, to: number) => string) | null = null;
  #block = "";
  #blockFrom = 0;
  // Between these two is no line feed: many places on one long line look for its end.
  #clearFrom = 0;
  #clearTo = 0;

  get length(): number {
    return this.#bytes.length;
  }

  /** Shows other bytes, or bytes that have changed. */
  show(bytes: Uint8Array): void {
    this.#bytes = bytes;
    this.#slicer = null;
    this.#block = "";
    this.#blockFrom = this.#clearFrom = this.#clearTo = 0;
  }

  codeAt(at: number): number {
    return this.#bytes[at]!;
  }

  slice(from: number, to: number): string {
    if (from < this.#blockFrom || to > this.#blockFrom + this.#block.length) this.#makeBlock(from, to);
    return this.#block.slice(from - this.#blockFrom, to - this.#blockFrom);
  }

  lineEnd(from: number, limit: number): number {
    const bytes = this.#bytes;
    if (from < this.#clearFrom || from > this.#clearTo) this.#clearFrom = this.#clearTo = from;
    let end = this.#clearTo;
    // V8's indexOf on typed arrays takes ten times as long for a line.
    while (end < limit && bytes[end] !== LINE_FEED) end++;
    this.#clearTo = end;
    return Math.min(end + 1, limit);
  }

  #makeBlock(from: number, to: number): void {
    this.#slicer ??= byteSlicer(this.#bytes);
    this.#blockFrom = Math.max(0, from - BEFORE);
    this.#block = this.#slicer(this.#blockFrom, Math.min(this.#bytes.length, Math.max(to, from + BLOCK)));
  }
}
