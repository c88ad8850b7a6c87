import { expect, test } from "@jest/globals";
import { LineIndex } from "../../../lib/core/position.ts";
import { InlineMarks, type InlineMark } from "../../../lib/judge/inline-ignore.ts";

function markOn(line: string): InlineMark | null {
  const bytes = new TextEncoder().encode(`${line}\n`);
  return new InlineMarks(bytes, new LineIndex(bytes)).on(1);
}

test.each([
  ["x = 1 # leaktrail:ignore a sample", "a sample"],
  ["x = 1 //leaktrail:ignore a sample", "a sample"],
  ["///leaktrail:ignore: a sample", "a sample"],
  ["/*leaktrail:ignore a sample*/ x = 1 /*", "a sample*/ x = 1 /*"],
  ["<!-- leaktrail:ignore a sample -->", "a sample"],
  ["see https://x.test/ # leaktrail:ignore a sample", "a sample"],
])("%s is a mark", (line, reason) => {
  expect(markOn(line)).toEqual({ reason });
});

test.each([
  "https://x.test/leaktrail:ignore/?t=value",
  "https://x.test/leaktrail:ignore?t=value",
  "https://x.test/a/leaktrail:ignore value",
  "https://leaktrail:ignore/?t=value",
  "https://leaktrail:ignore@x.test/?t=value",
  "https://x.test/?leaktrail:ignore/value",
  "https://x.test/?leaktrail:ignore&t=value",
  "https://x.test/?leaktrail:ignore=1&t=value",
])("%s holds none: it stands in a URL", (line) => {
  expect(markOn(line)).toBeNull();
});
