import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import fc from "fast-check";
import { gitPatterns } from "../../../lib/sources/package/python/git-patterns.ts";
import {
  findGlob,
  FLAT_GLOB,
  pathMatcher,
  PATHLIB_GLOB,
  SETUPTOOLS_FLAT_GLOB,
  SETUPTOOLS_GLOB,
  STANDARD_GLOB,
} from "../../../lib/sources/package/python/path-glob.ts";
import { wildcard } from "../../../lib/sources/package/python/wildcard.ts";
import { ProjectFolder } from "../../../lib/sources/package/project-folder.ts";
import { describeWithModule, PYTHON } from "../../helpers/python-build.ts";

const SAMPLES = 1000;
const SEED = 20_261_129;

/** Answers of a Python expression on each of many inputs `a` and `b`. */
function python(code: string, inputs: readonly (readonly [string, string])[], cwd: string = "/"): unknown[] {
  const program = `import json, sys\n${code}\nprint(json.dumps([answer(a, b) for a, b in json.load(sys.stdin)]))`;
  const input = JSON.stringify(inputs);
  const options = { input, encoding: "utf8" as const, cwd, maxBuffer: 1 << 28 };
  return JSON.parse(execFileSync(PYTHON, ["-W", "ignore", "-c", program], options)) as unknown[];
}

const char = fc.constantFrom("a", "b", "c", ".", "-");
const name = fc.string({ unit: char, minLength: 1, maxLength: 5 }).filter((text) => text !== "." && text !== "..");
const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/"));
const piece = fc.constantFrom("a", "b", "c", ".", "*", "?", "[ab]", "[!a]", "[a-c]", "[", "]", "[]a]", "-", "**");
const part = fc.array(piece, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(""));
const glob = fc
  .array(fc.oneof(part, name, fc.constant("**"), fc.constant("*")), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join("/"))
  // A set with a range that ends before it begins is turned into something else by some versions of Python.
  .filter((text) => !text.split("/").some((one) => one === "." || one === "..") && !/\[[^\]]*-\[/.test(text));

function sample<A, B>(first: fc.Arbitrary<A>, second: fc.Arbitrary<B>): [A, B][] {
  return fc.sample(fc.tuple(first, second), { numRuns: SAMPLES, seed: SEED });
}

describeWithModule("setuptools", () => {
  test("wildcards match as fnmatch does", () => {
    const pairs = sample(glob, path);
    const real = python("import fnmatch\nanswer = lambda a, b: fnmatch.fnmatchcase(b, a)", pairs);
    expect(pairs.map(([pattern, text]) => wildcard(pattern)(text))).toEqual(real);
    expect(new Set(real)).toEqual(new Set([true, false]));
  });

  test("patterns of paths match as those of setuptools' exclusions do", () => {
    const pairs = sample(glob, path);
    const code = `from setuptools.command.egg_info import translate_pattern
answer = lambda a, b: translate_pattern(a).match(b) is not None`;
    const wrong = python(code, pairs).flatMap((real, at) => {
      const [pattern = "", text = ""] = pairs[at] ?? [];
      return pathMatcher(pattern, false)(text) === real ? [] : [{ pattern, text, real }];
    });
    expect(wrong.map((one) => JSON.stringify(one))).toEqual([]);
  });
});

let root = "";

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "leaktrail-globs-"));
  for (const file of fc.sample(path, { numRuns: 120, seed: SEED })) {
    try {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), "");
    } catch {
      // Its name is a folder's already, or a file stands on its way.
    }
  }
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

const GLOBS = [
  ["glob.glob, recursive", STANDARD_GLOB, "import glob\nfind = lambda a: glob.glob(a, recursive=True)"],
  ["glob.glob", FLAT_GLOB, "import glob\nfind = lambda a: glob.glob(a)"],
  ["Path.glob", PATHLIB_GLOB, "import pathlib\nfind = lambda a: map(str, pathlib.Path('.').glob(a))"],
  [
    "setuptools' glob, recursive",
    SETUPTOOLS_GLOB,
    "from setuptools.glob import glob\nfind = lambda a: glob(a, recursive=True)",
  ],
  ["setuptools' glob", SETUPTOOLS_FLAT_GLOB, "from setuptools.glob import glob\nfind = lambda a: glob(a)"],
] as const;

describeWithModule("setuptools.glob", () => {
  test.each(GLOBS)("%s finds the same files", (_title, grammar, code) => {
    const only = sample(glob, fc.constant("")).filter(([pattern]) => grammar !== PATHLIB_GLOB || isPathlib(pattern));
    const isFile =
      "import os\nanswer = lambda a, b: sorted({os.path.normpath(p) for p in find(a) if os.path.isfile(p)})";
    const real = python(`${code}\n${isFile}`, only, root);
    const folder = new ProjectFolder(root);
    const wrong = only.flatMap(([pattern], at) => {
      const files = findGlob(folder, pattern, grammar).filter(({ kind }) => kind === "file");
      const found = files.map((one) => one.path).sort();
      return JSON.stringify(found) === JSON.stringify(real[at]) ? [] : [{ pattern, found, real: real[at] }];
    });
    expect(wrong).toEqual([]);
    expect(real.flat().length).toBeGreaterThan(1000);
  });
});

/** `Path.glob` refuses patterns with `**` inside a name. */
function isPathlib(pattern: string): boolean {
  return pattern.split("/").every((one) => one === "**" || !one.includes("**"));
}

/** Lines of which each names something: what pathspec makes of stars alone is neither git's reading nor stable. */
const line = fc
  .tuple(fc.constantFrom("", "", "", "!"), fc.constantFrom("", "", "/"), glob, fc.constantFrom("", "", "/"))
  .map((parts) => parts.join(""))
  .filter((text) => !/\[(?!ab\]|!a\]|a-c\])|\*\*[^/]|[^/!]\*\*|\*\*\*/.test(text))
  .filter((text) => !/^!?[/*]*$|\*\*\/$/.test(text));
const lines = fc.array(line, { minLength: 1, maxLength: 4 }).map((all) => all.join("\n"));

describeWithModule("pathspec", () => {
  test("lines of gitignore weigh as in pathspec", () => {
    const pairs = sample(lines, path);
    const code = `from pathspec import GitIgnoreSpec
answer = lambda a, b: GitIgnoreSpec.from_lines(a.split("\\n")).match_file(b)`;
    const wrong = python(code, pairs).flatMap((real, at) => {
      const [patterns = "", text = ""] = pairs[at] ?? [];
      return gitPatterns(patterns.split("\n"))(text) === real ? [] : [{ patterns, text, real }];
    });
    expect(wrong.map((one) => JSON.stringify(one))).toEqual([]);
  });
});
