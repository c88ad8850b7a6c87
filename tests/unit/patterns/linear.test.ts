import { expect, test } from "@jest/globals";
import type { TextPattern } from "../../../lib/core/pattern.ts";
import { compileCatalogue, type Catalogue } from "../../../lib/detect/catalogue.ts";
import { expandExample } from "../../../lib/detect/check.ts";
import { defaultCatalogue } from "../../../lib/detect/default-catalogue.ts";
import { detect } from "../../../lib/detect/detect.ts";
import { nodePlatform } from "../../../lib/node-platform.ts";

const SMALL = 512 * 1024;
/** DESIGN.md section 9: twice the text takes at most this many times as long, minimum of five runs. */
const MOST = 2.5;
const RUNS = 5;
/** Milliseconds of processor time for 1 MB below which nothing is quadratic and a ratio is noise. */
const FLOOR = 300;
/** What 1 MB may need at most, however it grows; 1 MB of valid private keys needs the most. */
const CEILING = 8000;

/** Reading thousands of keys measures OpenSSL; what the pattern itself does is the same without. */
const platform = { ...nodePlatform, readPem: () => ({ kind: "invalid" }) as const };

/** What a pattern's own keyword and matches can be built into: repeated, spoiled, glued, endless, nested. */
function hostileUnits(pattern: TextPattern): readonly string[] {
  const keyword = pattern.keywords[0];
  const match = expandExample(pattern.examples[0]!, pattern, nodePlatform, 1);
  const body = match.slice(match.indexOf(keyword) + keyword.length).replace(/[^A-Za-z0-9]/g, "") || "a";
  const cut = match.slice(0, Math.ceil((match.length * 2) / 3));
  return [keyword, `${keyword} `, `"${keyword}": "=`, `${cut} `, `${match}_`, `${match}\n`, body, `{"${keyword}":`];
}

/** One stretch of each unit, all of the same size. */
function hostileText(keyword: string, units: readonly string[], size: number): Uint8Array {
  const share = Math.floor(size / units.length);
  const stretches = units.map((unit) => (keyword + unit.repeat(Math.ceil(share / unit.length))).slice(0, share - 1));
  return new TextEncoder().encode(stretches.join("\n")).subarray(0, size);
}

/** Processor time, since other work on the machine would only blur it. */
function milliseconds(catalogue: Catalogue, bytes: Uint8Array): number {
  const start = process.cpuUsage();
  detect(bytes, catalogue, { path: "a.txt", platform });
  return process.cpuUsage(start).user / 1000;
}

/** Why a catalogue is too slow on text of these units in two measurements, or null. */
function slowness(catalogue: Catalogue, keyword: string, units: readonly string[], size = SMALL): string | null {
  return measure(catalogue, keyword, units, size) === null ? null : measure(catalogue, keyword, units, size);
}

/** One measurement. Runs again only while the answer may still change. */
function measure(catalogue: Catalogue, keyword: string, units: readonly string[], size: number): string | null {
  const small = hostileText(keyword, units, size);
  const large = hostileText(keyword, units, 2 * size);
  let quick = Infinity;
  let long = Infinity;
  for (let i = 0; i < RUNS; i++) {
    long = Math.min(long, milliseconds(catalogue, large));
    if (long < FLOOR) return null;
    quick = Math.min(quick, milliseconds(catalogue, small));
    if (long <= MOST * quick && long < CEILING) return null;
  }
  return `${quick.toFixed(0)} ms, and ${long.toFixed(0)} ms for twice the text`;
}

const PATTERNS = defaultCatalogue().compiled.map(({ pattern }) => [pattern.name, pattern] as const);

test.each(PATTERNS)("%s takes linear time on hostile text", (_, pattern) => {
  expect(slowness(compileCatalogue([pattern]), pattern.keywords[0], hostileUnits(pattern))).toBeNull();
});

test("the whole catalogue takes linear time on keywords of every kind", () => {
  const keywords = PATTERNS.flatMap(([, pattern]) => pattern.keywords);
  const units = [keywords.join(" "), keywords.join('="'), keywords.join(":"), keywords.join("")];
  expect(slowness(defaultCatalogue(), "", units)).toBeNull();
});

test("the measure tells a quadratic pattern", () => {
  const [, like] = PATTERNS[0]!;
  const slow: TextPattern = {
    ...like,
    anchor: "start",
    inWord: true,
    keywords: ["ab"],
    regex: /[ab]*[ab]*(?<secret>c)/,
  };
  // Long enough for a quick machine; on much longer lines the bound of what a match may see hides it.
  expect(slowness(compileCatalogue([slow]), "ab", ["ab"], 1000)).not.toBeNull();
});
