import { byteSlicer } from "../core/text.ts";

const LINE_FEED = 10;

/** A text of which only parts are asked for: one character per byte, or per UTF-16 unit. */
export interface SourceText {
  readonly length: number;
  /** Characters from `from` to before `to`, both inside the text. */
  slice(from: number, to: number): string;
  /** Offset behind the first line feed at or behind `from`; `limit`, which is inside the text, where none comes before. */
  lineEnd(from: number, limit: number): number;
}

/** A text that is a string already. */
export function sourceOfText(text: string): SourceText {
  return {
    length: text.length,
    slice: (from, to) => text.slice(from, to),
    lineEnd(from, limit) {
      const lineFeed = text.indexOf("\n", from);
      return lineFeed < 0 ? limit : Math.min(lineFeed + 1, limit);
    },
  };
}

/** Bytes of which strings are made where they are needed. */
export function sourceOfBytes(bytes: Uint8Array): SourceText {
  // Between these two is no line feed: many places on one long line look for its end.
  let clearFrom = 0;
  let clearTo = 0;
  return {
    length: bytes.length,
    slice: byteSlicer(bytes),
    lineEnd(from, limit) {
      if (from < clearFrom || from > clearTo) clearFrom = clearTo = from;
      // V8's indexOf on typed arrays takes ten times as long for a line.
      while (clearTo < limit && bytes[clearTo] !== LINE_FEED) clearTo++;
      return Math.min(clearTo + 1, limit);
    },
  };
}
