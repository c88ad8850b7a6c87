import { expect, test } from "@jest/globals";
import type { FilePattern, TextPattern } from "../../../lib/core/pattern.ts";
import { compileCatalogue } from "../../../lib/detect/catalogue.ts";
import { defaultCatalogue } from "../../../lib/detect/default-catalogue.ts";
import { expandExample } from "../../../lib/detect/expand.ts";
import { nodePlatform } from "../../../lib/node-platform.ts";
import { slowness } from "../../helpers/slowness.ts";

/** What a pattern's own keyword and matches can be built into: repeated, spoiled, glued, endless, nested. */
function hostileUnits(pattern: TextPattern): readonly string[] {
  const keyword = pattern.keywords[0];
  const match = expandExample(pattern.examples[0]!, pattern, nodePlatform, 1);
  const body = match.slice(match.indexOf(keyword) + keyword.length).replace(/[^A-Za-z0-9]/g, "") || "a";
  const cut = match.slice(0, Math.ceil((match.length * 2) / 3));
  const far = `${keyword}_${" ".repeat(40)}value${" ".repeat(4)}=${" ".repeat(4)}`;
  return [
    keyword,
    `${keyword} `,
    `"${keyword}": "=`,
    `${cut} `,
    `${match}_`,
    `${match}\n`,
    body,
    `{"${keyword}":`,
    far,
  ];
}

/** What a file that a parser reads can be built into: its own text again and again, cut, nested, never closed. */
function hostileFileUnits(pattern: FilePattern): readonly string[] {
  const text = expandExample(pattern.examples[0]!, pattern, nodePlatform, 1);
  const cut = text.slice(0, Math.ceil((text.length * 2) / 3));
  const line = text.trim().split("\n").at(-1)!;
  const nested = [
    '{"a":',
    "[",
    "- - ",
    "a:\n ",
    "<a>",
    "<a b='",
    '"',
    "'",
    '"""\n',
    "\\",
    "${",
    "# ",
    "a = ",
    "=",
    "|\n  ",
  ];
  return [`${text}\n`, cut, `${line}\n`, `${line} `, ...nested];
}

const PATTERNS = defaultCatalogue().compiled.map(({ pattern }) => [pattern.name, pattern] as const);
const FILES = defaultCatalogue().patterns.flatMap((pattern) =>
  pattern.anchor === "file" ? [[pattern.name, pattern] as const] : [],
);

test.each(PATTERNS)("%s takes linear time on hostile text", (_, pattern) => {
  const hostile = { head: pattern.keywords[0], units: hostileUnits(pattern), path: "a.txt" };
  expect(slowness(compileCatalogue([pattern]), hostile)).toBeNull();
});

/** Of files so many bytes, and twice as many: there are many ways to spoil each. */
const FILE_SIZE = 32 * 1024;

test.each(FILES)("%s takes linear time on hostile files", (_, pattern) => {
  const text = expandExample(pattern.examples[0]!, pattern, nodePlatform, 1);
  for (const unit of hostileFileUnits(pattern)) {
    const hostile = { head: text, units: [unit], path: pattern.examplePath };
    const name = `${JSON.stringify(unit.slice(0, 20))}: `;
    expect(name + slowness(compileCatalogue([pattern]), hostile, FILE_SIZE)).toBe(`${name}null`);
  }
});

test("the whole catalogue takes linear time on keywords of every kind", () => {
  const keywords = PATTERNS.flatMap(([, pattern]) => pattern.keywords);
  const units = [keywords.join(" "), keywords.join('="'), keywords.join(":"), keywords.join("")];
  expect(slowness(defaultCatalogue(), { head: "", units, path: "a.txt" })).toBeNull();
});

test("one line full of a keyword takes linear time", () => {
  const encoded = PATTERNS.filter(([name]) => name === "jfrog-reference-token");
  expect(encoded).toHaveLength(1);
  for (const [, pattern] of encoded) {
    const hostile = { head: "", units: [`${pattern.keywords[0]} `], path: "a.txt" };
    expect(slowness(compileCatalogue([pattern]), hostile)).toBeNull();
  }
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
  const hostile = { head: "ab", units: ["ab"], path: "a.txt" };
  expect(slowness(compileCatalogue([slow]), hostile, 1000)).not.toBeNull();
});
