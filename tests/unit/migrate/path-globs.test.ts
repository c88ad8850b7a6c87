import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { pathGlobs } from "../../../lib/config/migrate/path-globs.ts";
import { pathsByRegex } from "../../../lib/config/migrate/paths-by-regex.ts";
import { globMatcher } from "../../../lib/config/policy/glob.ts";

function globs(regex: string): readonly string[] {
  const said = pathGlobs(regex);
  return "globs" in said ? said.globs : [];
}

test.each([
  ["^docs/manual/", ["docs/manual/"]],
  ["\\.lock$", ["*.lock"]],
  ["^go\\.sum$", ["/go.sum"]],
  ["(^|/)vendor/", ["**/*/vendor/", "vendor/"]],
  ["^src/[^/]+\\.snap$", ["src/?*.snap"]],
  ["(?:^|[\\\\/])dist(?:[\\\\/]|$)", ["**/*/dist", "**/*/dist/", "/dist", "dist/"]],
  ["fixtures", ["**/*fixtures*/", "*fixtures*"]],
])("%s is said as %j", (regex, expected) => {
  expect(globs(regex)).toEqual(expected);
});

test.each([
  ["^src/[a-z0-9]+$", "class of characters"],
  ["\\bkeys", "edge of a word"],
  ["(?:a/)*b", "repeats a group"],
  [".*", "nearly every path"],
  ["", "nearly every path"],
  ["a[", "cannot be read"],
  ["a(?=b)", "cannot be read"],
  ["x\\*y", "another meaning"],
  ["^/etc/passwd", "no path"],
])("%s is refused, since it %s", (regex, why) => {
  const said = pathGlobs(regex);
  expect("why" in said ? said.why : "").toContain(why);
});

const WORDS = [
  "a",
  "b",
  "/",
  "\\.",
  ".",
  ".*",
  ".+",
  "[^/]*",
  "[^/]+",
  "(?:a|b/)",
  "(^|/)",
  "(/|$)",
  "a?",
  "[ab]",
  "^",
  "$",
];
const regexes = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 }).map((words) => words.join(""));
const paths = fc
  .array(fc.stringMatching(/^[ab.x]{1,3}$/), { minLength: 1, maxLength: 4 })
  .filter((parts) => parts.every((part) => !/^\.+$/.test(part)))
  .map((parts) => parts.join("/"));

test("globs match exactly the paths in which the regex is found", () => {
  let said = 0;
  fc.assert(
    fc.property(regexes, fc.array(paths, { minLength: 20, maxLength: 20 }), (regex, some) => {
      const all = globs(regex);
      if (all.length === 0) return;
      said++;
      const covers = globMatcher(all)!;
      const oracle = new RegExp(regex, "s");
      expect({ all, other: some.filter((path) => covers(path) !== oracle.test(path)) }).toEqual({ all, other: [] });
    }),
    { numRuns: 800 },
  );
  expect(said).toBeGreaterThan(150);
});

describe("Python's verbose regexes", () => {
  test("blanks and comments do not count", () => {
    const { paths: rules, left } = pathsByRegex(["(?x)^(\n  docs/ .* |  # the docs\n  package-lock\\.json\n)$"], {
      at: "x",
      reason: "y",
    });
    expect(left).toEqual([]);
    expect(rules[0]!.files).toEqual(["/package-lock.json", "docs/"]);
  });
});
