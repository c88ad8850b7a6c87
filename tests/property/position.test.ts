import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { LineIndex } from "../../lib/core/position.ts";

describe("LineIndex", () => {
  test("agrees with the decoded text at every character of valid UTF-8", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "é", "日", "😀", "\n", "\r\n", " "), maxLength: 40 });
    fc.assert(
      fc.property(text, fc.nat(), (content, pick) => {
        const characters = [...content];
        const before = characters.slice(0, pick % (characters.length + 1)).join("");
        const lines = before.split("\n");
        const offset = new TextEncoder().encode(before).length;
        expect(new LineIndex(new TextEncoder().encode(content)).at(offset)).toEqual({
          line: lines.length,
          column: lines.at(-1)!.length + 1,
        });
      }),
    );
  });
});
