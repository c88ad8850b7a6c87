import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { Prefilter, type Hits, type Keyword } from "../../lib/detect/prefilter.ts";
import { HitList } from "../../lib/detect/hit-list.ts";
import { PairFilter } from "../../lib/detect/prefilter/pair-filter.ts";
import { jsScanner } from "../../lib/detect/prefilter/scan-js.ts";
import { CHUNK } from "../../lib/detect/prefilter/scanner.ts";
import { headed, QuickFilter } from "../../lib/detect/quick-filter.ts";

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

/** A filter of ranges, asked for the whole. */
function whole(filter: PairFilter): Filter {
  return {
    hits(bytes): Hits {
      const into = new HitList();
      filter.hitsIn(bytes, 0, bytes.length, into);
      return pairs(into).flat();
    },
  };
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
  ["QuickFilter", (list: readonly Keyword[]): Filter => new QuickFilter(headed(list))],
  ["PairFilter", (list: readonly Keyword[]): Filter => whole(new PairFilter(list))],
  ["PairFilter without WebAssembly", (list: readonly Keyword[]): Filter => whole(new PairFilter(list, jsScanner))],
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

test("the quick filter and the pair filter give hits in the same order", () => {
  fc.assert(
    fc.property(keywords, fc.string({ unit: letters, maxLength: 60 }), (list, text) => {
      expect(new QuickFilter(headed(list)).hits(bytesOf(text))).toEqual(
        whole(new PairFilter(list)).hits(bytesOf(text)),
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

describe.each([
  ["with WebAssembly", undefined],
  ["without WebAssembly", jsScanner],
])("hitsIn %s", (_name, scanner) => {
  const texts = fc.string({ unit: letters, maxLength: 60 });

  test("finds what stands wholly inside the range, at offsets into the whole, and appends", () => {
    fc.assert(
      fc.property(keywords, texts, fc.nat(60), fc.nat(60), (list, text, a, b) => {
        const from = Math.min(a, b, text.length);
        const to = Math.min(Math.max(a, b), text.length);
        const into = new HitList();
        into.add(99, 99);
        new PairFilter(list, scanner).hitsIn(bytesOf(text), from, to, into);
        expect(pairs(into)[0]).toEqual([99, 99]);
        const inside = byHand(list, text.slice(from, to)).map((hit) => moved(hit, from));
        expect(
          pairs(into)
            .slice(1)
            .map(([index, start]) => `${index}@${start}`)
            .sort(),
        ).toEqual(inside.sort());
      }),
      { numRuns: 500 },
    );
  });

  test("one filter gives the same for a text whatever it has read before", () => {
    fc.assert(
      fc.property(keywords, fc.array(texts, { minLength: 2, maxLength: 6 }), (list, several) => {
        const filter = whole(new PairFilter(list, scanner));
        for (const text of several) expect(byFilter(filter, text)).toEqual(byHand(list, text));
      }),
      { numRuns: 200 },
    );
  });

  test("finds keywords that lie across the pieces it reads", () => {
    const list = ["k", "ke", "key", "keyw", "keyword", "yword-of-20-letters-"].map((text) => ({
      text,
      ignoreCase: text.length % 2 === 0,
    }));
    const filter = whole(new PairFilter(list, scanner));
    for (let at = CHUNK - 34; at < CHUNK + 4; at++) {
      const text = `${".".repeat(at)}keyword-of-20-letters-${"y".repeat(CHUNK - 7)}KEYword`;
      expect(byFilter(filter, text)).toEqual(byHand(list, text));
    }
  });

  test("finds every byte of the longest text that is one keyword over and over", () => {
    const list = [
      { text: "a", ignoreCase: true },
      { text: "aa", ignoreCase: false },
      { text: "aaaa", ignoreCase: true },
      { text: "aaaaa", ignoreCase: false },
    ];
    const hits = whole(new PairFilter(list, scanner)).hits(bytesOf("a".repeat(CHUNK + 100)));
    expect(hits.length / 2).toBe(4 * (CHUNK + 100) - 1 - 3 - 4);
    expect(hits.slice(-8)).toEqual([3, CHUNK + 95, 2, CHUNK + 96, 1, CHUNK + 98, 0, CHUNK + 99]);
  });
});

test("a list of hits grows as far as it must and is empty after clear", () => {
  const into = new HitList();
  new Prefilter([{ text: "ab", ignoreCase: true }]).hitsIn(bytesOf("aB".repeat(9999)), 0, 19_998, into);
  expect(pairs(into)).toEqual(Array.from({ length: 9999 }, (_, i) => [0, 2 * i]));
  into.clear();
  expect(into.count).toBe(0);
});

test("a keyword of characters that are no bytes is found nowhere", () => {
  const list = [{ text: "\u0161\u2022", ignoreCase: false }];
  expect(byFilter(whole(new PairFilter(list)), "a\u0022")).toEqual([]);
});

test("without keywords nothing is found", () => {
  expect(byFilter(whole(new PairFilter([])), "anything")).toEqual([]);
});

test("longest is the length of the longest keyword", () => {
  expect(new Prefilter([]).longest).toBe(0);
  expect(new Prefilter(["abc", "abcde", "a"].map((text) => ({ text, ignoreCase: false }))).longest).toBe(5);
});

function pairs(list: HitList): [number, number][] {
  return Array.from({ length: list.count }, (_, i) => [list.keyword[i]!, list.start[i]!]);
}

function moved(hit: string, by: number): string {
  const [index, start] = hit.split("@");
  return `${index}@${Number(start) + by}`;
}
