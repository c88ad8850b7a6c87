import { expect, test } from "@jest/globals";
import fc from "fast-check";
import micromatch, { type Options } from "micromatch";
import { globMatcher } from "../../lib/config/policy/glob.ts";
import { processorTime } from "../helpers/processor-time.ts";

const GLOB = { dot: true, flags: "is" } as unknown as Options;

/** Letters of a few kinds, so that globs and paths often fit. */
const PIECES = ["a", "b", "B", "é", ".x", "-", "*", "?", "[ab]", "[^a]", "[a-c]", "{a,b}", "{a,{b,*}c}", "a*"] as const;
const segment = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(""));
const glob = fc.array(fc.oneof({ weight: 3, arbitrary: segment }, { weight: 1, arbitrary: fc.constant("**") }), {
  minLength: 2,
  maxLength: 4,
});
const name = fc.string({ unit: fc.constantFrom("a", "b", "c", "A", "É", ".", "x", "-"), minLength: 1, maxLength: 4 });
const path = fc.array(
  name.filter((one) => !/^\.+$/.test(one)),
  { minLength: 1, maxLength: 4 },
);

test("globs match what micromatch says", () => {
  let matched = 0;
  fc.assert(
    fc.property(glob, fc.array(path, { minLength: 5, maxLength: 5 }), (parts, paths) => {
      const text = parts.join("/");
      const matches = globMatcher([text]);
      fc.pre(matches !== null);
      for (const one of paths.map((names) => names.join("/"))) {
        // At its end `**` stands for what is in a folder alone, as in .gitignore.
        const expected = micromatch.makeRe(text.replace(/\/\*\*$/, "/**/*"), GLOB).test(one);
        expect({ text, one, is: matches(one) }).toEqual({ text, one, is: expected });
        if (expected) matched++;
      }
    }),
    { numRuns: 1500 },
  );
  expect(matched).toBeGreaterThan(200);
});

test.each([
  ["a*a*a*a*a*b", "a".repeat(4000)],
  ["**/a/**/a/**/a/**/b", "a/".repeat(2000)],
  ["**/a*a*a*b/**/a*a*a*b/**/z", `${"a".repeat(60)}/`.repeat(60)],
  ["{a*,a*}{a*,a*}{a*,a*}{a*,a*}b", "a".repeat(4000)],
])("%s takes little time on the worst of paths", (text, worst) => {
  const matches = globMatcher([text])!;
  expect(processorTime(() => expect(matches(worst)).toBe(false))).toBeLessThan(500);
});
