import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { Automaton, Prefilter, type Hits, type Keyword } from "../../lib/detect/prefilter.ts";
import { headsOf, QuickFilter } from "../../lib/detect/quick-filter.ts";

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

interface Filter {
  hits(bytes: Uint8Array): Hits;
}

function byFilter(filter: Filter, text: string): string[] {
  const hits = filter.hits(bytesOf(text));
  const found: string[] = [];
  for (let i = 0; i < hits.length; i += 2) found.push(`${hits[i]}@${hits[i + 1]}`);
  return found.sort();
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

const letters = fc.constantFrom("a", "b", "A", "B", "_", "\u00ff");
const word = fc.string({ unit: letters, minLength: 1, maxLength: 5 });
const keyword = fc
  .tuple(word, fc.boolean())
  .map(([text, ignoreCase]) => ({ text: ignoreCase ? text.toLowerCase() : text, ignoreCase }));
const keywords = fc.uniqueArray(keyword, { minLength: 1, maxLength: 12, selector: (k) => `${k.text}|${k.ignoreCase}` });

describe.each([
  ["Prefilter", (list: readonly Keyword[]): Filter => new Prefilter(list)],
  ["QuickFilter", (list: readonly Keyword[]): Filter => new QuickFilter({ heads: headsOf(list), keywords: list })],
  ["Automaton", (list: readonly Keyword[]): Filter => new Automaton(list)],
])("%s", (_name, make) => {
  test("finds exactly what a search for each keyword finds", () => {
    fc.assert(
      fc.property(keywords, fc.string({ unit: letters, maxLength: 60 }), (list, text) => {
        expect(byFilter(make(list), text)).toEqual(byHand(list, text));
      }),
      { numRuns: 500 },
    );
  });
});

test("the quick filter and the automaton give hits in the same order", () => {
  fc.assert(
    fc.property(keywords, fc.string({ unit: letters, maxLength: 60 }), (list, text) => {
      expect(new QuickFilter({ heads: headsOf(list), keywords: list }).hits(bytesOf(text))).toEqual(
        new Automaton(list).hits(bytesOf(text)),
      );
    }),
    { numRuns: 500 },
  );
});

test("what is found does not depend on how much was read before", () => {
  const list = [{ text: "key_", ignoreCase: false }];
  const filter = new Prefilter(list);
  const piece = bytesOf(`${"x".repeat(50_000)}key_`);
  for (let i = 0; i < 8; i++) expect(filter.hits(piece)).toEqual([0, 50_000]);
});
