import { expect, test } from "@jest/globals";
// @ts-expect-error plain JavaScript
import * as spans from "../../../bench/accuracy/line-spans.js";

const { linesOf, spanOf } = spans as {
  linesOf(bytes: Buffer): [number, number][];
  spanOf(bytes: Buffer, lines: [number, number][], row: unknown): [number, number] | null;
};

function textAt(content: Buffer, lines: [number, number], columns: [number, number] | null): string | null {
  const span = spanOf(content, linesOf(content), { lines, columns });
  return span === null ? null : content.toString("utf8", ...span);
}

test("lines end at LF, CR and CRLF", () => {
  const content = Buffer.from("one\rtwo\r\nthree\n\nfive");
  expect([1, 2, 3, 4, 5].map((line) => textAt(content, [line, line], null))).toEqual(
    ["one", "two", "three", null, "five"].map((text) => text ?? ""),
  );
});

test("columns count characters, not bytes or UTF-16 units", () => {
  const content = Buffer.from("pässwörd 😀 = geheim;\n");
  expect(textAt(content, [1, 1], [13, 19])).toBe("geheim");
});

test("a value over several lines ends at its column of the last one", () => {
  const content = Buffer.from("id: abc\nkey: def, more\n");
  expect(textAt(content, [1, 2], [4, 8])).toBe("abc\nkey: def");
});

test("without an end the line's end is taken, without columns the line without its margin", () => {
  const content = Buffer.from("  key: def\n");
  expect(textAt(content, [1, 1], [7, -1])).toBe("def");
  expect(textAt(content, [1, 1], null)).toBe("key: def");
});

test("a place outside the file is none", () => {
  expect(textAt(Buffer.from("one\n"), [7, 7], [0, 3])).toBeNull();
});
