import { expect, test } from "@jest/globals";
import type { TextPattern } from "../../../lib/core/pattern.ts";
import { compileCatalogue } from "../../../lib/detect/catalogue.ts";
import { checkBreadth, checkCatalogue } from "../../../lib/detect/check.ts";
import { defaultCatalogue } from "../../../lib/detect/default-catalogue.ts";
import { restsOnKeyword } from "../../../lib/detect/keyword-alone.ts";
import { nodePlatform } from "../../../lib/node-platform.ts";

const DEMO: TextPattern = {
  name: "demo-token",
  provider: "Demo",
  title: "Demo token",
  impact: "Use the demo.",
  anchor: "start",
  keywords: ["demo_"],
  regex: /(?<secret>demo_[0-9a-f]{32})(?!\w)/,
  revoke: ["Revoke it."],
  references: ["https://demo.example.test/tokens"],
  token: "demo_{hex:32}",
  examples: ["key = {token}"],
  counterExamples: ["key = demo_{hex:8}"],
};

function problems(...patterns: readonly TextPattern[]): string[] {
  return checkCatalogue(compileCatalogue(patterns), nodePlatform).map(
    ({ pattern, problem }) => `${pattern}: ${problem}`,
  );
}

test("two providers that take the same value for theirs are a problem, whichever of them wins", () => {
  const rival = { ...DEMO, name: "rival-token", provider: "Rival", regex: /(?<secret>demo_\w{32})(?!\w)/ };
  expect(problems(DEMO)).toEqual([]);
  expect(problems(DEMO, rival)).toContain("demo-token: a value of its own is one of rival-token too");
});

test("patterns of one family mean the same secret, and those of one provider are its own affair", () => {
  const same = { ...DEMO, family: "demo", name: "demo-token" };
  const other = { ...same, name: "rival-token", provider: "Rival" };
  const own = { ...DEMO, name: "demo-old-token" };
  const rivals = (list: string[]): string[] => list.filter((problem) => problem.includes("is one of"));
  expect(rivals(problems(same, other))).toEqual([]);
  expect(rivals(problems(DEMO, own))).toEqual([]);
});

test("rivals that only meet beside each other are none", () => {
  const beside = {
    ...DEMO,
    name: "beside-token",
    provider: "Beside",
    keywords: ["side_"] as const,
    regex: /(?<secret>side_[0-9a-f]{32})(?!\w)/,
    token: "side_{hex:32}",
    examples: ["key = {token}, other = demo_{hex:32}"],
  };
  expect(problems(DEMO, beside).filter((problem) => problem.includes("is one of"))).toEqual([]);
});

test.each([
  [/(?<secret>demo_[0-9a-f]{32})(?!\w)/, false],
  [/(?<secret>gh[pousr]_[A-Za-z0-9]{36})/, false],
  [/(?<secret>[\w-]{20}T3BlbkFJ[\w-]{20})/, false],
  [/(?<secret>(?:live|test)_[0-9a-f]{32})/, false],
  [/demo_key = (?<secret>[0-9a-f]{32})/, true],
  [/demo = (?<secret>[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})/, true],
  [/demo = (?<secret>(?:demo_)?[0-9a-f]{32})/, true],
  [/demo = (?<secret>a[(]?[0-9]{20}|demo_[0-9]{20})/, true],
])("%s: nothing but a word near it tells its value is %s", (regex, alone) => {
  expect(restsOnKeyword({ ...DEMO, regex })).toBe(alone);
});

test("a value that nothing but a word near it tells needs a page for its length and alphabet", () => {
  const bare: TextPattern = { ...DEMO, regex: /demo_key = (?<secret>[0-9a-f]{32})(?!\w)/, token: "{hex:32}" };
  const problem = "demo-token: it rests on a keyword alone and names no page for its length and alphabet";
  const shown = { ...bare, examples: ["demo_key = {token}"] };
  expect(problems(shown)).toContain(problem);
  expect(problems({ ...shown, formatSource: "https://demo.example.test/keys" })).toEqual([]);
});

test("the catalogue is as broad as is promised, and a narrower one is a problem", () => {
  expect(checkBreadth(defaultCatalogue())).toEqual([]);
  expect(checkBreadth(compileCatalogue([DEMO])).map(({ problem }) => problem)).toEqual([
    "1 patterns are fewer than 450",
    "1 providers are fewer than 250",
  ]);
});
