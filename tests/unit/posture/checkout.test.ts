import { describe, expect, test } from "@jest/globals";
import { exampleFixes } from "../../../lib/posture/checks/env-example.ts";
import { looseTags } from "../../../lib/posture/ci/tag-match.ts";
import { rowsOf, statusOf } from "../../helpers/posture.ts";

const SECRET = { line: 1, title: "a token", isGrave: true, scope: null };

describe("ignore rules", () => {
  test("a file with a literal is ignored by the repository, by the user alone, or not at all", () => {
    const made = { files: { ".env": "A=1" }, secrets: { ".env": [SECRET] } };
    const rows = (ignored?: readonly [string, boolean]): readonly string[] =>
      rowsOf({ ...made, ...(ignored && { ignored: { ".env": ignored } }) })
        .filter(({ rule, evidence }) => rule === "posture-ignored" && evidence.startsWith(".env"))
        .map(({ status, evidence }) => `${status}: ${evidence}`);
    expect(rows([".gitignore:1", true])).toEqual(["pass: .env: ignored by .gitignore:1"]);
    expect(rows(["/home/me/.config/git/ignore:1", false])).toEqual([
      "fail: .env is there and ignored by /home/me/.config/git/ignore:1 alone",
    ]);
    expect(rows()).toEqual(["fail: .env is there and not ignored"]);
  });

  test("a tracked file with a literal fails, ignored or not", () => {
    const made = { files: { ".env": "A=1" }, secrets: { ".env": [SECRET] }, tracked: [".env"] };
    expect(statusOf(made, "posture-tracked")).toEqual(["fail"]);
    expect(statusOf({ ...made, ignored: { ".env": [".gitignore:1", true] } }, "posture-tracked")).toEqual(["fail"]);
  });

  test("many tracked files of one kind without a value are one row", () => {
    const states = Array.from({ length: 9 }, (_, at) => `t/${at}.tfstate`);
    const files = Object.fromEntries([...states, ".env"].map((path) => [path, ""]));
    const made = { files, secrets: { ".env": [SECRET], "t/8.tfstate": [SECRET] }, tracked: Object.keys(files) };
    const rows = rowsOf(made).filter(({ rule }) => rule === "posture-tracked");
    expect(rows.map(({ evidence }) => evidence)).toEqual([
      expect.stringMatching(/^8 files are tracked \(.*\): t\/0\.tfstate, .* and 3 more$/),
      "t/8.tfstate is tracked",
      ".env is tracked",
    ]);
  });

  test("what is customary depends on the kind of project", () => {
    const evidence = (file: string): string =>
      rowsOf({ files: { [file]: "" } }).find(({ rule }) => rule === "posture-ignored")!.evidence;
    expect(evidence("pyproject.toml")).toContain(".pypirc");
    expect(evidence("package.json")).not.toContain(".pypirc");
    expect(evidence("main.tf")).toContain("terraform.tfstate");
  });
});

describe("examples of dotenv files", () => {
  const example = (text: string | null, secrets: object = {}): readonly string[] =>
    rowsOf({ files: { ".env": "KEY=1\nexport OTHER=2\n", ...(text !== null && { ".env.example": text }) }, ...secrets })
      .filter(({ rule }) => rule === "posture-env-example")
      .map(({ status, evidence }) => `${status}: ${evidence}`);

  test("must be there, have the keys, hold no value and warn", () => {
    expect(example(null)).toEqual(["fail: .env has no .env.example"]);
    expect(example("# copy me\nKEY=\n")).toEqual(["fail: .env.example lacks OTHER"]);
    expect(example("KEY=\nOTHER=\n")).toEqual(["fail: .env.example has no comment that warns of real values"]);
    expect(example("# copy me\nKEY=x\nOTHER=\n", { secrets: { ".env.example": [SECRET] } })).toEqual([
      "fail: .env.example holds a literal: a token",
    ]);
    expect(example("# copy me\nKEY=\nOTHER=\nMORE=\n")).toEqual(["pass: .env.example has the keys of .env"]);
  });

  test("a comment about something else is no warning", () => {
    expect(example("# database\nKEY=\nOTHER=\n")).toEqual([
      "fail: .env.example has no comment that warns of real values",
    ]);
  });

  test("are asked for where values are kept from others", () => {
    const of = (path: string, more: object = {}): readonly string[] =>
      rowsOf({ files: { [path]: "KEY=1\n" }, ...more })
        .filter(({ rule }) => rule === "posture-env-example")
        .map(({ evidence }) => evidence);
    const none = ["there is no dotenv file that is kept from others"];
    for (const path of [".env.vault", ".env.schema", "example.env", ".env.tmpl", "environment.ts"]) {
      expect(of(path)).toEqual(none);
    }
    expect(of(".env.test", { tracked: [".env.test"] })).toEqual(none);
    expect(of("prod.env")).toEqual(["prod.env has no .env.example"]);
    expect(of(".dev.vars")).toEqual([".dev.vars has no .dev.vars.example"]);
    const held = { tracked: [".env"], secrets: { ".env": [SECRET] } };
    expect(of(".env", held)).toEqual([".env has no .env.example"]);
  });

  test("are made with the same keys and without a value, keeping what is there", () => {
    const texts: Record<string, string> = {
      "a/.env": "KEY=one\n# note\nOTHER=two\n",
      "a/.env.example": "KEY=put it here",
    };
    const checkout = {
      files: Object.keys(texts).map((path) => ({ path, mode: null, tracked: false })),
      text: (path: string) => texts[path] ?? null,
      secretsIn: () => [],
    };
    const [fix, ...rest] = exampleFixes(checkout as unknown as Parameters<typeof exampleFixes>[0]);
    expect(rest).toEqual([]);
    expect(fix?.path).toBe("a/.env.example");
    expect(fix?.text).toMatch(/^# Copy .*\nKEY=put it here\nOTHER=\n$/);
  });
});

test("files that would be packed and must not are one row for each artifact", () => {
  const paths = ["a.key", "b.key", "src/c.py"];
  const rows = rowsOf({
    files: Object.fromEntries(paths.map((path) => [path, ""])),
    secrets: Object.fromEntries(paths.map((path) => [path, [SECRET]])),
    packed: { "a.key": "sdist", "b.key": "sdist", "src/c.py": "wheel", "d.py": "wheel" },
  }).filter(({ rule }) => rule === "posture-packed");
  expect(rows.map(({ evidence }) => evidence)).toEqual([
    "a.key, b.key would be packed into the sdist",
    "src/c.py would be packed into the wheel",
  ]);
});

describe("modes", () => {
  test.each([
    [".pypirc", 0o600, ["pass"]],
    [".pypirc", 0o644, ["fail"]],
    [".netrc", 0o640, ["fail"]],
    [".npmrc", 0o644, ["not applicable"]],
    [".env", 0o644, ["fail"]],
    ["api/.env.local", 0o600, ["pass"]],
    [".env.example", 0o644, ["not applicable"]],
  ])("%s with mode %o", (path, mode, expected) => {
    expect(statusOf({ files: { [path]: "" }, modes: { [path]: mode } }, "posture-mode")).toEqual(expected);
  });

  test("tracked files are one row: git keeps no such mode", () => {
    const paths = ["a.key", "b.key", "c.pem"];
    const rows = rowsOf({
      files: Object.fromEntries(paths.map((path) => [path, ""])),
      secrets: Object.fromEntries(paths.map((path) => [path, [SECRET]])),
      tracked: ["a.key", "b.key"],
    }).filter(({ rule }) => rule === "posture-mode");
    expect(rows.map(({ evidence }) => evidence)).toEqual([
      "c.pem has mode 0644",
      "tracked, so that every clone has them readable by others: a.key, b.key",
    ]);
  });

  test("a tracked dotenv file is judged where it holds a secret", () => {
    const made = { files: { ".env": "" }, tracked: [".env"] };
    expect(statusOf(made, "posture-mode")).toEqual(["not applicable"]);
    expect(statusOf({ ...made, secrets: { ".env": [SECRET] } }, "posture-mode")).toEqual(["fail"]);
  });

  test("files of any name in which a secret was found are a row for each state, guesses left out", () => {
    const rows = rowsOf({
      files: { "a.txt": "", "b.txt": "", "c.txt": "", "d.txt": "" },
      modes: { "c.txt": 0o600 },
      secrets: { "a.txt": [SECRET], "b.txt": [SECRET], "c.txt": [SECRET], "d.txt": [{ ...SECRET, isGrave: false }] },
    }).filter(({ rule }) => rule === "posture-mode");
    expect(rows.map(({ status, evidence }) => `${status}: ${evidence}`)).toEqual([
      "fail: with a secret and open to others: a.txt, b.txt",
      "pass: with a secret and their owner's alone: c.txt",
    ]);
  });

  test("a .npmrc with a token must be private", () => {
    const made = { files: { ".npmrc": "" }, modes: { ".npmrc": 0o644 }, secrets: { ".npmrc": [SECRET] } };
    expect(statusOf(made, "posture-mode")).toEqual(["fail"]);
  });
});

describe("hooks", () => {
  const hook = (text: string, files: Record<string, string> = {}): readonly string[] =>
    statusOf(
      { files, hooks: { folder: ".git/hooks", active: new Map([["pre-commit", text]]), dead: [] } },
      "posture-hook",
    );

  test("a scanner is called, directly or through a manager whose configuration names one", () => {
    expect(hook("exec npx leaktrail hook")).toEqual(["pass"]);
    expect(hook("exec pre-commit run", { ".pre-commit-config.yaml": "repos: []" })).toEqual(["fail"]);
    const config =
      "repos:\n- repo: https://github.com/gitleaks/gitleaks\n  rev: v8.30.0\n  hooks: [{ id: gitleaks }]\n";
    expect(hook("exec pre-commit run", { ".pre-commit-config.yaml": config })).toEqual(["pass"]);
    expect(hook("npm test")).toEqual(["fail"]);
  });

  test("a hook that is not executable is told so", () => {
    const made = { files: {}, hooks: { folder: ".husky", active: new Map(), dead: ["pre-commit"] } };
    const [row] = rowsOf(made).filter(({ rule }) => rule === "posture-hook");
    expect([row?.status, row?.evidence]).toEqual(["fail", expect.stringContaining("not executable")]);
  });

  test.each([
    ["repos:\n- repo: https://github.com/x/y\n  rev: v1\n  hooks: [{ id: z }]\n", "pass", ""],
    ["repos:\n- repo: https://github.com/x/y\n  hooks: [{ id: z }]\n", "fail", "has no `rev`"],
    [
      "repos:\n- repo: https://github.com/gitleaks/gitleaks\n  rev: v1\n  hooks: [{ id: leaks }]\n",
      "fail",
      "offers no hook leaks",
    ],
    ["repos:\n- repo: local\n  hooks: [{ id: z, name: z, language: system }]\n", "fail", "has no `entry`"],
    ["repos: [", "fail", ".pre-commit-config.yaml:1"],
  ])("entries of pre-commit's configuration: %j", (config, status, says) => {
    const [row] = rowsOf({ files: { ".pre-commit-config.yaml": config } }).filter(
      ({ rule }) => rule === "posture-hook-config",
    );
    expect([row?.status, row?.evidence]).toEqual([status, expect.stringContaining(says)]);
  });
});

describe("tag filters in GitHub's own grammar", () => {
  const github = (...patterns: string[]): readonly string[] | null =>
    looseTags(patterns.map((text) => ({ text, line: 1, grammar: "github" })));
  test.each([
    [["v[0-9]+.[0-9]+.[0-9]+"], false],
    [["v[0-9]+.[0-9]+.[0-9]+*"], false],
    [["v[0-9]?.[0-9]+"], false],
    [["[0-9]+.*"], false],
    [["v*"], true],
    [["**"], true],
    [["v*", "!v*"], false],
    [["!v-test", "v*"], true],
    [["v[a-z]*"], true],
    [["release"], true],
  ])("%j", (patterns, isLoose) => {
    expect((github(...patterns) ?? []).length > 0).toBe(isLoose);
  });

  test("a pattern that nobody can read is no pass", () => {
    expect(looseTags([{ text: "(", line: 1, grammar: "regex" }])).toBeNull();
    expect(github("v[")).toBeNull();
  });
});

test("files with credentials that would be packed fail, by name and artifact", () => {
  const made = { files: { ".env": "" }, secrets: { ".env": [SECRET] }, packed: { ".env": "sdist", "a.py": "sdist" } };
  const [row] = rowsOf(made).filter(({ rule }) => rule === "posture-packed");
  expect([row?.status, row?.evidence]).toEqual(["fail", ".env would be packed into the sdist"]);
});

test("a token that opens the whole account fails", () => {
  const made = {
    files: { ".pypirc": "" },
    secrets: { ".pypirc": [{ line: 3, title: "PyPI API token", isGrave: true, scope: "account" }] },
  };
  expect(statusOf(made, "posture-project-scope")).toEqual(["fail"]);
});

test("a policy of rotation counts where a project says how it is run", () => {
  const policy = "API tokens are rotated every 90 days by the release manager.\n";
  expect(statusOf({ files: { "SECURITY.md": policy } }, "posture-rotation")).toEqual(["pass"]);
  expect(statusOf({ files: { "CHANGELOG.md": policy, "docs/api.md": policy } }, "posture-rotation")).toEqual(["fail"]);
});
