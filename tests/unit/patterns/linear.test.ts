import { expect, test } from "@jest/globals";
import type { FilePattern, TextPattern } from "../../../lib/core/pattern.ts";
import { compileCatalogue } from "../../../lib/detect/catalogue.ts";
import { defaultCatalogue } from "../../../lib/detect/default-catalogue.ts";
import { expandExample } from "../../../lib/detect/expand.ts";
import { formatsFor } from "../../../lib/detect/files/registry.ts";
import { contextOfPath } from "../../../lib/detect/generic/context.ts";
import { isSampleFile } from "../../../lib/detect/generic/file-kind.ts";
import { judgePath } from "../../../lib/detect/path/judge-path.ts";
import { nodePlatform } from "../../../lib/node-platform.ts";
import { slowness } from "../../helpers/slowness.ts";
import { processorTime } from "../../helpers/processor-time.ts";

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

const HASH = `$2a$10$${"aB3dE6gH9j".repeat(6).slice(0, 53)}`;

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

test.each([
  ["github-personal-access-token", ""],
  ["github-personal-access-token", "leaktrail:ignore: made up "],
  ["github-personal-access-token", "leaktrail:ignore: made up\n"],
  ["url-password", ""],
])("%s again and again, %j between, takes linear time", (name, between) => {
  const [, pattern] = PATTERNS.find(([known]) => known === name)!;
  const hostile = {
    head: "",
    units: [`${expandExample(pattern.examples[0]!, pattern, nodePlatform, 1).trim()} ${between}`],
    path: "a.txt",
  };
  expect(slowness(compileCatalogue([pattern]), hostile)).toBeNull();
});

/** Names that parsers go by, and what each of them once was slow on. */
test.each([
  [".my.cnf", " ", "%"],
  [".my.cnf", "[", ""],
  [".npmrc", " ", "//r/:_auth"],
  [".netrc", "password x ", `machine ${"m".repeat(20_000)} `],
  ["dump.sql", `'${HASH}',`, "insert into t values "],
  [".claude/settings.json", "-p x ", '{"allow":["'],
  [".claude/settings.json", '"-p","x",', '{"args":['],
  ["settings.xml", '<a b="c">', ""],
  ["secrets.json", '"password" "x" ', `{"password${"k".repeat(20_000)}" `],
  ["secrets.yml", '"#\r', 'a: "'],
  ["a.tfvars", "a[", "password = "],
])("%s full of %j takes linear time", (path, unit, head) => {
  expect(slowness(defaultCatalogue(), { head, units: [unit], path }, 64 * 1024)).toBeNull();
});

test.each(["config/", ".secrets/", ".claude/", "env.", "dump", "zz_generated.", "-dist.x"])(
  "a path full of %j takes linear time",
  (part) => {
    const milliseconds = (length: number): number => {
      const path = `${part.repeat(length / part.length)}/x.yml`;
      return processorTime(() => {
        judgePath(path, []);
        formatsFor(path);
        contextOfPath(path);
        isSampleFile(path);
      });
    };
    milliseconds(100);
    // Twenty times what a file system allows; the square of it took two seconds and more.
    expect(milliseconds(80_000)).toBeLessThan(300);
  },
);

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
