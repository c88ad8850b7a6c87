import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { Automaton, Prefilter, type Hits, type Keyword } from "../../lib/detect/prefilter.ts";
import { HitList } from "../../lib/detect/hit-list.ts";
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

describe("hitsIn", () => {
  const bytes = fc.string({ unit: letters, maxLength: 60 });

  test("finds what stands wholly inside the range, at offsets into the whole, and appends", () => {
    fc.assert(
      fc.property(keywords, bytes, fc.nat(60), fc.nat(60), (list, text, a, b) => {
        const from = Math.min(a, b, text.length);
        const to = Math.min(Math.max(a, b), text.length);
        const into = new HitList();
        into.add(99, 99);
        new Prefilter(list).hitsIn(bytesOf(text), from, to, into);
        const found = pairs(into).slice(1);
        const inside = new Automaton(list).hits(bytesOf(text.slice(from, to)));
        expect(found).toEqual(pairsOf(inside).map(([index, start]) => [index, start + from]));
      }),
      { numRuns: 500 },
    );
  });

  test("a list grows as far as it must and is empty after clear", () => {
    const into = new HitList();
    new Prefilter([{ text: "ab", ignoreCase: true }]).hitsIn(bytesOf("aB".repeat(9999)), 0, 19_998, into);
    expect(pairs(into)).toEqual(Array.from({ length: 9999 }, (_, i) => [0, 2 * i]));
    into.clear();
    expect(into.count).toBe(0);
  });
});

test("longest is the length of the longest keyword", () => {
  expect(new Prefilter([]).longest).toBe(0);
  expect(new Prefilter(["abc", "abcde", "a"].map((text) => ({ text, ignoreCase: false }))).longest).toBe(5);
});

function pairs(list: HitList): [number, number][] {
  return Array.from({ length: list.count }, (_, i) => [list.keyword[i]!, list.start[i]!]);
}

function pairsOf(hits: Hits): [number, number][] {
  return Array.from({ length: hits.length / 2 }, (_, i) => [hits[2 * i]!, hits[2 * i + 1]!]);
}
