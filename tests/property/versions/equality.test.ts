import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { CopyRunList } from "../../../lib/core/copy-runs.ts";
import { bytesOfText } from "../../../lib/core/text.ts";
import { expandExample } from "../../../lib/detect/expand.ts";
import { defaultCatalogue } from "../../../lib/detect/default-catalogue.ts";
import { detect } from "../../../lib/detect/detect.ts";
import type { DetectResult } from "../../../lib/detect/outcome.ts";
import { VersionScanner } from "../../../lib/detect/versions/version-scanner.ts";
import { nodePlatform } from "../../../lib/node-platform.ts";

const CATALOGUE = defaultCatalogue();
const SCANNER = new VersionScanner(CATALOGUE);
const PATHS = [
  "a.txt",
  "b.py",
  ".env",
  ".env.example",
  "c.yml",
  "package-lock.json",
  "d.sh",
  ".npmrc",
  "e.md",
  "src/f.js",
];

const ENCODERS: readonly ((text: string) => string)[] = [
  (text) => Buffer.from(text).toString("base64"),
  (text) => Buffer.from(`some words first, then ${text}`).toString("base64url"),
  (text) => Buffer.from(text).toString("hex"),
  (text) => encodeURIComponent(text),
  (text) => [...text].map((c) => `\\u00${c.charCodeAt(0).toString(16).padStart(2, "0")}`).join(""),
];

/** Pieces that real files are made of: secrets in context, counter-examples, cut ones, keywords, prose, line ends. */
const example = fc
  .tuple(fc.constantFrom(...CATALOGUE.patterns), fc.nat({ max: 40 }), fc.boolean())
  .map(([pattern, seed, real]) => {
    const templates = real ? pattern.examples : pattern.counterExamples;
    return expandExample(templates[seed % templates.length]!, pattern, nodePlatform, seed);
  });
const cut = fc.tuple(example, fc.nat(), fc.nat()).map(([text, a, b]) => {
  const [from, to] = [a % (text.length + 1), b % (text.length + 1)];
  return text.slice(Math.min(from, to), Math.max(from, to));
});
/** Secrets in other encodings, cut too, on lines and in one piece. */
const encoded = fc
  .tuple(fc.oneof(example, cut), fc.constantFrom(...ENCODERS), fc.nat({ max: 99 }))
  .map(([text, encode, width]) => {
    const whole = encode(text);
    return width < 48 ? whole : whole.replace(new RegExp(`.{${width}}(?=.)`, "g"), `$&\n${" ".repeat(width % 5)}`);
  });
const keyword = fc.constantFrom(...CATALOGUE.prefilter.headed.keywords.map(({ text }) => text));
const filler = fc.constantFrom(
  "\n",
  " ",
  "",
  "x",
  "= ",
  '"',
  "\n\n",
  "const a = 1;\n",
  "key: ",
  "lorem ipsum\n",
  "\0",
  "é",
);
const long = fc
  .tuple(fc.constantFrom("a", "b=c ", "line of text\n"), fc.nat({ max: 900 }))
  .map(([s, n]) => s.repeat(n));
const piece = fc.oneof(
  { weight: 5, arbitrary: example },
  { weight: 3, arbitrary: cut },
  { weight: 3, arbitrary: encoded },
  keyword,
  filler,
  filler,
  long,
);
const pieces = fc.array(piece, { maxLength: 8 }).map((parts) => parts.join(""));

/** A version: parts of the last one in any order, with new text between them. */
const part = fc.oneof(
  { weight: 3, arbitrary: fc.record({ from: fc.nat(), length: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ text: piece }) },
);
/** The usual version: the last one with a stretch replaced. */
const edit = fc.record({ at: fc.nat(), remove: fc.nat({ max: 60 }), insert: fc.oneof(piece, fc.constant("")) });
const step = fc.oneof({ weight: 3, arbitrary: edit }, { weight: 1, arbitrary: fc.array(part, { maxLength: 6 }) });
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

function apply(base: string, change: Step): { text: string; runs: CopyRunList } {
  const runs = new CopyRunList();
  let text = "";
  const copy = (from: number, length: number): void => {
    if (length > 0) runs.push(text.length, from, length);
    text += base.slice(from, from + length);
  };
  if (!Array.isArray(change)) {
    const at = change.at % (base.length + 1);
    copy(0, at);
    text += change.insert;
    const rest = Math.min(base.length, at + change.remove);
    copy(rest, base.length - rest);
    return { text, runs };
  }
  for (const one of change) {
    if ("text" in one) text += one.text;
    else {
      const from = one.from % (base.length + 1);
      copy(from, Math.min(one.length % (base.length + 1), base.length - from));
    }
  }
  return { text, runs };
}

function shown({ detections, placeholders }: DetectResult): unknown {
  return {
    detections: detections.map(({ pattern, secret, ...rest }) => ({
      ...rest,
      name: pattern.name,
      value: secret.reveal(),
    })),
    placeholders: [...placeholders].sort(),
  };
}

function expectSame(texts: readonly string[], runs: readonly CopyRunList[], path: string): void {
  const facts = { path, platform: nodePlatform, now: Date.UTC(2026, 0, 1) };
  const contents = texts.map((text) => bytesOfText(text));
  let version = SCANNER.first(contents[0]!, facts);
  contents.forEach((bytes, index) => {
    if (index > 0) version = SCANNER.next(version, bytes, runs[index - 1]!, facts);
    expect(shown(SCANNER.result(version, bytes, facts))).toEqual(shown(detect(bytes, CATALOGUE, facts)));
  });
}

describe("a version scanned by what it has of its base", () => {
  test("gives what a scan of all its bytes gives", () => {
    fc.assert(
      fc.property(
        pieces,
        fc.array(step, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(...PATHS),
        (first, steps, path) => {
          const texts = [first];
          const runs = steps.map((change) => {
            const made = apply(texts.at(-1)!, change);
            texts.push(made.text);
            return made.runs;
          });
          expectSame(texts, runs, path);
        },
      ),
      { numRuns: 1500 },
    );
  });

  test("for every pattern, wherever its example is cut and mended", () => {
    for (const pattern of CATALOGUE.patterns) {
      const text = `one\n${expandExample(pattern.examples[0]!, pattern, nodePlatform, 1)}\ntwo\n`;
      const path = pattern.examplePath ?? "a.txt";
      const stride = Math.max(1, Math.floor(text.length / 40));
      for (let at = 0; at < text.length; at += stride) {
        const broken = apply(text, { at, remove: 1, insert: "" });
        const mended = apply(broken.text, { at, remove: 0, insert: text[at]! });
        expectSame([text, broken.text, mended.text], [broken.runs, mended.runs], path);
      }
    }
  });
});
