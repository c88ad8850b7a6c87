import { spawnSync } from "node:child_process";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { re2Matcher } from "../../../lib/core/re2/matcher.ts";
import { parseRe2 } from "../../../lib/core/re2/parse.ts";
import { wholeMatcher, wildcards } from "../../../lib/core/re2/wildcards.ts";
import { processorTime } from "../../helpers/processor-time.ts";

/** V8's own answers, from a process of its own: a flag of V8 would hold for every test that follows in this one. */
function answersOfV8(pairs: readonly (readonly [source: string, text: string])[]): boolean[] {
  const script =
    "process.stdout.write(JSON.stringify(" +
    'JSON.parse(require("node:fs").readFileSync(0, "utf8")).map(([source, text]) => new RegExp(source).test(text))))';
  // A made regex may nest so that backtracking takes minutes over eight characters; V8 then turns to its linear engine.
  const flag = "--enable-experimental-regexp-engine-on-excessive-backtracks";
  return JSON.parse(
    spawnSync(process.execPath, [flag, "-e", script], { input: JSON.stringify(pairs) }).stdout.toString(),
  );
}

const ATOM = fc.constantFrom("a", "b", ".", "[ab]", "[^a]", "^", "$", "\\b", "\\B", "\\w", " ", "()");
const REPEAT = fc.constantFrom("", "", "*", "+", "?", "{2}", "{0,2}", "{1,}", "{0}");
const { regex } = fc.letrec<{ regex: string; part: string }>((tie) => ({
  part: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    ATOM,
    tie("regex").map((inner) => `(${inner})`),
  ),
  regex: fc
    .array(fc.tuple(tie("part"), REPEAT, fc.constantFrom("", "", "", "|")), { maxLength: 4 })
    .map((parts) =>
      parts.map(([part, repeat, bar]) => (/^(?:[$^]|\\[bB])$/.test(part) ? part : part + repeat) + bar).join(""),
    ),
}));

describe("a regex of somebody else", () => {
  test("matches where JavaScript's own does", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", " ", "-"), maxLength: 8 });
    const pairs = fc.sample(fc.tuple(regex, text), 2000);
    const answers = answersOfV8(pairs);
    const ours = pairs.map(([source, given]) => re2Matcher(parseRe2(source))(given));
    expect(pairs.map((pair, index) => [...pair, ours[index]])).toEqual(
      pairs.map((pair, index) => [...pair, answers[index]]),
    );
  });

  test("takes steps in proportion to the text", () => {
    const matches = re2Matcher(parseRe2("^(((a*)*)*)*$"));
    const taken = processorTime(() => expect(matches("a".repeat(20_000) + "b")).toBe(false));
    expect(taken).toBeLessThan(2000);
  });

  test("is refused where it is too large, and not where it only repeats nothing", () => {
    expect(() => re2Matcher(parseRe2("(a{1000}){1000}"))).toThrow("too large");
    expect(re2Matcher(parseRe2("(){99999999999}a"))("ba")).toBe(true);
  });
});

test.each([
  ["a*c", "abbc", true],
  ["a*c", "ac", true],
  ["a*c", "abcd", false],
  ["a*c", "ab/c", false],
  ["?.{x}", "é.{x}", true],
  ["?.{x}", ".{x}", false],
  ["**", "", true],
])("the wildcards %s and %j", (wild, text, isMatch) => {
  const noSlash = [
    [0, 0x2e],
    [0x30, 0xffff],
  ] as const;
  expect(wholeMatcher(wildcards(wild, noSlash))(text)).toBe(isMatch);
});
