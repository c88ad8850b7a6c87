import { byteSlicer } from "../core/text.ts";

/** A text of which only parts are asked for: one character per byte, or per UTF-16 unit. */
export interface SourceText {
  readonly length: number;
  /** Characters from `from` to before `to`, both inside the text. */
  slice(from: number, to: number): string;
  /** Offset behind the first line feed at or behind `from`, or the text's end; `limit` at most. */
  lineEnd(from: number, limit: number): number;
}

/** A text that is a string already. */
export function sourceOfText(text: string): SourceText {
  return {
    length: text.length,
    slice: (from, to) => text.slice(from, to),
    lineEnd: (from, limit) => within(text.indexOf("\n", from), text.length, limit),
  };
}

/** Bytes of which strings are made where they are needed. */
export function sourceOfBytes(bytes: Uint8Array): SourceText {
  return {
    length: bytes.length,
    slice: byteSlicer(bytes),
    lineEnd: (from, limit) => within(bytes.indexOf(10, from), bytes.length, limit),
  };
}

function within(lineFeed: number, length: number, limit: number): number {
  return Math.min(lineFeed < 0 ? length : lineFeed + 1, limit);
}
