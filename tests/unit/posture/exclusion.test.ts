import { describe, expect, test } from "@jest/globals";
import { parse } from "smol-toml";
import { exclusionEdits, type Exclusion } from "../../../lib/posture/exclude/exclusion.ts";
import { addToTomlArray } from "../../../lib/posture/exclude/toml-array.ts";

function after(
  builder: Exclusion["builder"],
  kind: Exclusion["kind"],
  files: Readonly<Record<string, string>>,
  project = "",
): Readonly<Record<string, string>> {
  const edits = exclusionEdits(
    [{ builder, kind, project, paths: [".claude/x y.json", "a/.env"] }],
    (path) => files[path] ?? null,
  );
  return Object.fromEntries(edits.map((edit) => [edit.path, edit.after]));
}

describe("where each builder is told", () => {
  test("npm: files, .npmignore, or .gitignore, never a new .npmignore", () => {
    expect(after("npm", "npm tarball", { "package.json": "{}" })).toEqual({
      ".gitignore": "/.claude/x y.json\n/a/.env\n",
    });
    expect(after("npm", "npm tarball", { "package.json": "{}", ".npmignore": "test" })).toEqual({
      ".npmignore": "test\n/.claude/x y.json\n/a/.env\n",
    });
    const manifest = after("npm", "npm tarball", { "p/package.json": '{\n  "files": ["a"]\n}\n' }, "p")[
      "p/package.json"
    ]!;
    expect(JSON.parse(manifest)).toEqual({ files: ["a", "!.claude/x y.json", "!a/.env"] });
  });

  test("setuptools: MANIFEST.in", () => {
    expect(after("setuptools", "sdist", { "MANIFEST.in": "graft .\n" })).toEqual({
      "MANIFEST.in": "graft .\nexclude .claude/x?y.json\nexclude a/.env\n",
    });
  });

  test("setuptools' package data: in pyproject.toml where that is the project's, else in setup.cfg", () => {
    const pyproject = after("setuptools", "wheel", { "pyproject.toml": '[project]\nname = "demo"\n' })[
      "pyproject.toml"
    ]!;
    expect(parse(pyproject)).toMatchObject({
      tool: { setuptools: { "exclude-package-data": { "*": ["*x?y.json", "*.env"] } } },
    });
    expect(after("setuptools", "wheel", { "setup.py": "" })).toEqual({
      "setup.cfg": "[options.exclude_package_data]\n* =\n    *x?y.json\n    *.env\n",
    });
    expect(after("setuptools", "wheel", { "setup.cfg": "[options.exclude_package_data]\na = b\n" })).toEqual({});
  });

  test.each([
    ["hatchling", "sdist", ["tool", "hatch", "build", "targets", "sdist", "exclude"]],
    ["hatchling", "wheel", ["tool", "hatch", "build", "targets", "wheel", "exclude"]],
    ["flit", "sdist", ["tool", "flit", "sdist", "exclude"]],
    ["poetry", "sdist", ["tool", "poetry", "exclude"]],
    ["pdm", "wheel", ["tool", "pdm", "build", "excludes"]],
    ["uv", "sdist", ["tool", "uv", "build-backend", "source-exclude"]],
    ["uv", "wheel", ["tool", "uv", "build-backend", "wheel-exclude"]],
  ] as const)("%s, %s: a list in pyproject.toml", (builder, kind, keys) => {
    const text = after(builder, kind, { "pyproject.toml": '[project]\nname = "demo"\n' })["pyproject.toml"]!;
    const found = keys.reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], parse(text));
    expect((found as string[]).map((path) => path.replace(/^\//, ""))).toEqual([".claude/x y.json", "a/.env"]);
  });

  test("a second time changes nothing", () => {
    const once = after("flit", "sdist", { "pyproject.toml": "" });
    expect(after("flit", "sdist", once)).toEqual({});
  });
});

describe("adding to an array of TOML", () => {
  test.each([
    ["", '[t]\nk = ["v"]\n'],
    ["[t]\n", '[t]\nk = ["v"]\n'],
    ["[t]\nk = []\n", '[t]\nk = ["v"]\n'],
    ['[t]\nk = ["a"] # why\n', '[t]\nk = ["a", "v"] # why\n'],
    ['[t]\nk = [\n  "a", # ]\n  "b"\n]\n[u]\n', '[t]\nk = [\n  "a", # ]\n  "b",\n  "v",\n]\n[u]\n'],
    ['[u]\nk = ["a"]\n', '[u]\nk = ["a"]\n\n[t]\nk = ["v"]\n'],
    ['[t]\nk = ["v"]\n', '[t]\nk = ["v"]\n'],
  ])("%j becomes %j", (before, expected) => {
    expect(addToTomlArray(before, "t", "k", ["v"])).toBe(expected);
  });

  test.each(['t.k = ["a"]\n', "t = { k = [] }\n", "[t\n"])(
    "%j is left alone, since no line can be added to it",
    (before) => {
      expect(addToTomlArray(before, "t", "k", ["v"])).toBeNull();
    },
  );
});
