import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { Prefilter, type Keyword } from "../../lib/detect/prefilter.ts";

/** The obvious way: look for each keyword at each offset. */
function byHand(keywords: readonly Keyword[], text: string): string[] {
  const found: string[] = [];
  keywords.forEach(({ text: word, ignoreCase }, index) => {
    for (let at = 0; at + word.length <= text.length; at++) {
      const piece = text.slice(at, at + word.length);
      if (piece === word || (ignoreCase && piece.toLowerCase() === word)) found.push(`${index}@${at}`);
    }
  });
  return found.sort();
}

function byPrefilter(keywords: readonly Keyword[], text: string): string[] {
  const hits = new Prefilter(keywords).hits(Uint8Array.from(text, (character) => character.charCodeAt(0)));
  const found: string[] = [];
  for (let i = 0; i < hits.length; i += 2) found.push(`${hits[i]}@${hits[i + 1]}`);
  return found.sort();
}

const letters = fc.constantFrom("a", "b", "A", "B", "_", "\u00ff");
const word = fc.string({ unit: letters, minLength: 1, maxLength: 5 });
const keyword = fc
  .tuple(word, fc.boolean())
  .map(([text, ignoreCase]) => ({ text: ignoreCase ? text.toLowerCase() : text, ignoreCase }));
const keywords = fc.uniqueArray(keyword, { minLength: 1, maxLength: 12, selector: (k) => `${k.text}|${k.ignoreCase}` });

describe("Prefilter", () => {
  test("finds exactly what a search for each keyword finds", () => {
    fc.assert(
      fc.property(keywords, fc.string({ unit: letters, maxLength: 60 }), (list, text) => {
        expect(byPrefilter(list, text)).toEqual(byHand(list, text));
      }),
      { numRuns: 500 },
    );
  });
});
