import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { lineHashes } from "../../../lib/report/sarif/line-hash.ts";
import { growth } from "../../helpers/slowness.ts";

/** The definition, without a rolling hash: for each line, the next hundred characters as a polynomial. */
function byDefinition(text: string): string[] {
  const units: number[] = [];
  const starts: number[] = [0];
  for (const [character] of text.replaceAll(/\r\n|\r/g, "\n").matchAll(/[^ \t]/gs)) {
    for (let at = 0; at < character.length; at++) units.push(character.charCodeAt(at));
    if (character === "\n") starts.push(units.length);
  }
  units.push(0xffff);
  const counts = new Map<string, number>();
  return starts.map((start) => {
    let hash = 0n;
    for (let at = 0; at < 100; at++) hash = (hash * 37n + BigInt(units[start + at] ?? 0)) & 0xffff_ffff_ffff_ffffn;
    const hex = hash.toString(16);
    counts.set(hex, (counts.get(hex) ?? 0) + 1);
    return `${hex}:${counts.get(hex)}`;
  });
}

function ofText(text: string): string[] {
  const bytes = new TextEncoder().encode(text);
  const lines = text.split(/\r\n|\r|\n/).length;
  const hashes = lineHashes(bytes, new Set(Array.from({ length: lines }, (_, at) => at + 1)));
  return [...hashes].sort(([a], [b]) => a - b).map(([, hash]) => hash);
}

describe("the hash of a line", () => {
  // Answers of github/codeql-action for these texts.
  test.each([
    ["", ["c129715d7a2bc9a3:1"]],
    [" a\nb\n  \t\tc\n d", ["271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1"]],
    [
      "Lorem ipsum dolor sit amet.\n".repeat(3),
      ["a9cf91f7bbf1862b:1", "55ec222b86bcae53:1", "cc97dc7b1d7d8f7b:1", "c129715d7a2bc9a3:1"],
    ],
  ])("of %j is GitHub's", (text, hashes) => {
    expect(ofText(text)).toEqual(hashes);
  });

  test("is the one of its definition, whatever the text", () => {
    const piece = fc.oneof(
      fc.constantFrom("\n", "\r\n", "\r", " ", "\t", "a", "\uffff", "ü", "\u{1f600}", "\ufeff"),
      fc.string({ unit: "grapheme", maxLength: 40 }),
    );
    const texts = fc.array(piece, { maxLength: 60 }).map((pieces) => Buffer.from(pieces.join("")).toString());
    fc.assert(fc.property(texts, (text) => expect(ofText(text)).toEqual(byDefinition(text))));
  });

  test("is asked for lines alone", () => {
    expect([...lineHashes(new TextEncoder().encode("a\nb\nc\n"), new Set([2, 9]))].map(([line]) => line)).toEqual([2]);
  });

  test("of every line is found in linear time", () => {
    const hashed = (lines: number) => (): unknown =>
      lineHashes(new TextEncoder().encode("const value = something(12345);\n".repeat(lines)), new Set([1]));
    expect(growth(hashed(15_000), hashed(30_000))).toBeNull();
  });
});
