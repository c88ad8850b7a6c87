import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { bytesOfText } from "../../../lib/core/text.ts";
import { findRun, type EncodedRun } from "../../../lib/detect/views/encoded-run.ts";
import { firstLong, type FindLong } from "../../../lib/detect/views/long-run.ts";
import { runFinder } from "../../../lib/detect/views/run-machine.ts";

const FINDER = runFinder();

const line = fc
  .tuple(fc.constantFrom("", " ", "  ", "\t", "x"), fc.string({ unit: fc.constantFrom(..."aB1+/f"), maxLength: 90 }))
  .map(([indent, rest]) => indent + rest);
const text = fc.string({ maxLength: 60 });
const piece = fc.oneof(
  line,
  text.map((one) => Buffer.from(one).toString("base64")),
  text.map((one) => Buffer.from(one).toString("hex")),
  text.map((one) => Buffer.from(one, "utf16le").toString("base64url")),
  text.map((one) => encodeURIComponent(one)),
  fc.nat({ max: 40_000 }).map((length) => "word ".repeat(length / 5)),
  fc.nat({ max: 40_000 }).map((length) => "Ab0/".repeat(length / 4)),
  fc.constantFrom(...'\\n \\u0041 \\/ %41 %0A &#65; &amp; # = == ; " ` < é'.split(" "), "\n", "\r\n", "\n  ", " "),
);
const content = fc.array(piece, { maxLength: 24 }).map((parts) => bytesOfText(parts.join("")));

function runsIn(bytes: Uint8Array, from: number, to: number, findLong: FindLong): EncodedRun[] {
  const runs: EncodedRun[] = [];
  for (let run = findRun(bytes, from, to, findLong); run !== null; run = findRun(bytes, run.to, to, findLong)) {
    runs.push(run);
  }
  return runs;
}

describe("long runs", () => {
  test("are the same with WebAssembly as without, in whole contents and in parts", () => {
    fc.assert(
      fc.property(content, fc.nat(), fc.nat(), (bytes, a, b) => {
        const ends = [a % (bytes.length + 1), b % (bytes.length + 1)].toSorted((one, other) => one - other);
        for (const [from, to] of [[0, bytes.length] as const, ends as [number, number]]) {
          FINDER.forget();
          expect(runsIn(bytes, from, to, FINDER.find)).toEqual(runsIn(bytes, from, to, firstLong));
        }
      }),
      { numRuns: 300 },
    );
  });
});
