import { describe, expect, test } from "@jest/globals";
import type { Pattern, TextPattern } from "../../../lib/core/pattern.ts";
import { compileCatalogue, type Catalogue } from "../../../lib/detect/catalogue.ts";
import { changedCatalogue } from "../../../lib/detect/changed-catalogue.ts";
import { defaultCatalogue } from "../../../lib/detect/default-catalogue.ts";
import { detect } from "../../../lib/detect/detect.ts";
import { openPacked } from "../../../lib/detect/packed-catalogue.ts";
import { VersionScanner } from "../../../lib/detect/versions/version-scanner.ts";
import { nodePlatform } from "../../../lib/node-platform.ts";
import { made, tokenOf } from "../../helpers/scan-text.ts";
// @ts-expect-error -- a build program in plain JavaScript
import { packCatalogue } from "../../../tools/pack-catalogue.js";

const BUILT_IN = defaultCatalogue();
const GITHUB = "github-personal-access-token";

/** A pattern of a user; keywords of built-in patterns are among theirs. */
function own(name: string, keyword: string, regex: RegExp): TextPattern {
  const about = { provider: "Acme", title: name, impact: "None.", revoke: [], references: [] };
  return { ...about, name, keywords: [keyword], regex, anchor: "within", token: "", examples: [], counterExamples: [] };
}

const OWN = [
  own("acme-token", "acme_", /\b(?<secret>acme_[a-z0-9]{20})\b/),
  own("acme-github", "ghp_", /\bours:(?<secret>ghp_[a-z]{10})\b/),
  own("acme-other", "ghp", /\b(?<secret>ghp=[a-z0-9]{20})\b/),
];

const CHANGE = { own: OWN, disabled: [GITHUB] };

const TEXT = [
  `a = ${made("acme_{base36:20}")}`,
  `b = ours:${made("ghp_{lower:10}")}`,
  `c = ${made("ghp={base36:20}")}`,
  `d = "${tokenOf(GITHUB)}"`,
  `e = "${tokenOf("npm-access-token")}"`,
].join("\n");

function namesIn(catalogue: Catalogue, text: string): string[] {
  const bytes = new TextEncoder().encode(text);
  return detect(bytes, catalogue, { path: "a.txt", platform: nodePlatform }).detections.map((one) => one.pattern.name);
}

async function packed(): Promise<Catalogue> {
  const files = new Map((await packCatalogue(process.cwd())) as [string, string][]);
  return openPacked({
    heads: files.get("hook-heads.txt")!,
    readIndex: () => files.get("hook-keywords.json")!,
    readPattern: (from, to) => files.get("hook-patterns.jsonl")!.slice(from, to),
  });
}

describe.each([
  ["the built-in catalogue", async () => BUILT_IN],
  ["the packed one", packed],
])("%s, changed", (_, open) => {
  test("finds what a catalogue compiled of the same patterns finds", async () => {
    const changed = changedCatalogue(await open(), CHANGE);
    const patterns: readonly Pattern[] = [...BUILT_IN.patterns.filter(({ name }) => name !== GITHUB), ...OWN];
    const expected = namesIn(compileCatalogue(patterns), TEXT);
    expect(expected).toEqual(expect.arrayContaining(["acme-token", "acme-github", "acme-other", "npm-access-token"]));
    expect(namesIn(changed, TEXT)).toEqual(expected);
    // Behind so many bytes another filter looks for the keywords.
    const long = `${"x = 1;\n".repeat(100_000)}${TEXT}`;
    expect(namesIn(changed, long)).toEqual(expected);
    expect(namesIn(changed, TEXT)).toEqual(expected);
  });

  test("leaves out what is switched off, and knows the rest by name", async () => {
    const changed = changedCatalogue(await open(), CHANGE);
    expect(namesIn(changed, TEXT)).not.toContain(GITHUB);
    expect(changed.named(GITHUB)).toBeUndefined();
    expect(changed.placeOf(GITHUB)).toBe(-1);
    expect(changed.patterns.map(({ name }) => name)).not.toContain(GITHUB);
    expect(changed.size).toBe(changed.compiled.length);
    for (const name of ["acme-token", "npm-access-token"]) {
      expect(changed.compiledAt(changed.placeOf(name)).pattern.name).toBe(name);
      expect(changed.named(name)?.name).toBe(name);
    }
  });
});

test("versions of a content are scanned with it too", () => {
  const scanner = new VersionScanner(changedCatalogue(BUILT_IN, CHANGE));
  const bytes = new TextEncoder().encode(TEXT);
  const facts = { path: "a.txt", platform: nodePlatform, now: undefined };
  const { detections } = scanner.result(scanner.first(bytes, facts), bytes, facts);
  expect(detections.map(({ pattern }) => pattern.name)).toEqual(namesIn(changedCatalogue(BUILT_IN, CHANGE), TEXT));
});

test("a change reaches another thread whole", () => {
  const sent = structuredClone(CHANGE);
  expect(namesIn(changedCatalogue(BUILT_IN, sent), TEXT)).toEqual(namesIn(changedCatalogue(BUILT_IN, CHANGE), TEXT));
});
