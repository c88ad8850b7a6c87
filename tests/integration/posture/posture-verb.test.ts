import { chmodSync, existsSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { Ajv } from "ajv";
import { main } from "../../../lib/cli/main.ts";
import type { Checklist } from "../../../lib/core/posture.ts";
import { plantedToken } from "../../helpers/e2e-token.ts";
import { fakeIo, type FakeSettings } from "../../unit/cli/fake-io.ts";
import { GIT_ENV, makeFolder, type Folder } from "../scan/folder.ts";

const schema: object = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../../schema/report.schema.json"), "utf8"),
);
const validate = new Ajv({ strictRequired: false, allowUnionTypes: true }).compile(schema);
const token = plantedToken(1);

let folder: Folder;
let home: Folder;
beforeEach(() => {
  folder = makeFolder();
  home = makeFolder();
  folder.git("init", "-q");
});
afterEach(() => {
  folder.remove();
  home.remove();
});

async function posture(
  options: readonly string[],
  settings: FakeSettings = {},
): Promise<{ code: number; out: string }> {
  const io = fakeIo({ cwd: folder.path, env: { ...GIT_ENV, HOME: home.path }, ...settings });
  const code = await main(["posture", ...options], io, new AbortController().signal);
  return { code, out: io.stdout.text() };
}

async function json(
  ...options: string[]
): Promise<{ exitCode: number; posture: Checklist; findings: { pattern: string }[] }> {
  const { code, out } = await posture(["--format", "json", ...options]);
  const report = JSON.parse(out) as { exitCode: number; posture: Checklist; findings: { pattern: string }[] };
  expect([validate(report), validate.errors]).toEqual([true, null]);
  expect(report.exitCode).toBe(code);
  return report;
}

/** `status: evidence` of each row of a rule. */
function rows({ posture: { rows: all } }: { posture: Checklist }, rule: string): readonly string[] {
  return all.filter((row) => row.rule === rule).map(({ status, evidence }) => `${status}: ${evidence}`);
}

test("rows come from git, the disk and the files; those that fail are findings", async () => {
  folder.write(".gitignore", ".env\n");
  folder.write(".env", `TOKEN=${token.value}\n`);
  folder.write(".pypirc", "[pypi]\nusername = __token__\n");
  chmodSync(folder.at(".pypirc"), 0o644);
  chmodSync(folder.at(".env"), 0o644);
  folder.write(".git/hooks/pre-commit", "#!/bin/sh\nexec leaktrail hook\n");
  folder.git("remote", "add", "origin", "git@example.test:owner/demo.git");
  folder.write(".github/workflows/ci.yml", `on: push\nenv: { AUTH: ${token.value} }\njobs: {}\n`);
  const report = await json();
  expect(rows(report, "posture-ignored")[0]).toBe("pass: .env: ignored by .gitignore:1");
  expect(rows(report, "posture-mode")).toEqual([
    "fail: .env has mode 0644",
    "fail: .pypirc has mode 0644",
    "fail: with a secret and open to others: .github/workflows/ci.yml",
  ]);
  expect(rows(report, "posture-hook")).toEqual([
    "fail: .git/hooks/pre-commit is not executable, so that git passes it over",
  ]);
  expect(rows(report, "posture-literal")).toEqual([expect.stringMatching(/^fail: .github\/workflows\/ci.yml:2/)]);
  expect(rows(report, "posture-env-example")).toEqual(["fail: .env has no .env.example"]);
  expect(report.exitCode).toBe(1);
  expect(report.findings.length).toBe(report.posture.rows.filter(({ status }) => status === "fail").length);
  expect(JSON.stringify(report)).not.toContain(token.value.slice(8));
  chmodSync(folder.at(".git/hooks/pre-commit"), 0o755);
  expect(rows(await json(), "posture-hook")).toEqual(["pass: .git/hooks/pre-commit runs a scanner"]);
});

test("a checkout in which only rows for hand are left is clean", async () => {
  const ignored = [
    ".env",
    ".env.local",
    ".secrets/",
    "config/*.yaml",
    ".claude/settings.local.json",
    "CLAUDE.local.md",
  ];
  folder.write(".gitignore", `${ignored.join("\n")}\n`);
  folder.write(".git/hooks/pre-commit", "#!/bin/sh\nexec leaktrail hook\n");
  chmodSync(folder.at(".git/hooks/pre-commit"), 0o755);
  folder.write("SECURITY.md", "Tokens are rotated every 90 days.\n");
  const report = await json();
  expect(report.findings).toEqual([]);
  expect([report.exitCode, report.posture.overall]).toEqual([0, "low"]);
});

describe("files with secrets", () => {
  const AUTHOR = ["-c", "user.name=a", "-c", "user.email=a@example.test"];
  const tokens = Array.from({ length: 8 }, (_, at) => plantedToken(at + 10));

  function reaches({ posture: { secretFiles = [] } }: { posture: Checklist }): readonly unknown[] {
    return secretFiles.map(({ path, reach, packedIn }) => [path, reach, ...(packedIn ?? [])]);
  }

  test("are listed by how far they get, with what a package would take along", async () => {
    folder.write("tracked.txt", tokens[0]!.line);
    folder.git("add", ".");
    folder.git(...AUTHOR, "commit", "-qm", "one");
    folder.write("staged.txt", tokens[1]!.line);
    folder.git("add", "staged.txt");
    folder.write("new.txt", tokens[2]!.line + tokens[3]!.line);
    folder.write(".gitignore", ".env\nbuilt.js\n");
    folder.write(".env", `A=${tokens[4]!.value}\n`);
    folder.write("built.js", `x = "${tokens[5]!.value}"\n`);
    folder.write(".git/info/exclude", "mine\n");
    folder.write("mine", tokens[6]!.line);
    folder.write("package.json", '{"name":"demo","version":"1.0.0","files":["built.js"]}');
    folder.write("marked.txt", `${tokens[7]!.line.trim()} # leaktrail:ignore a sample\n`);
    const report = await json("--no-history");
    expect(reaches(report)).toEqual([
      ["tracked.txt", "tracked"],
      ["staged.txt", "staged"],
      ["new.txt", "committable"],
      ["mine", "ignored-here"],
      [".env", "ignored"],
      ["built.js", "ignored", "npm tarball"],
    ]);
    expect(rows(report, "posture-secret-file")).toEqual(["fail: tracked.txt:1, staged.txt:1, new.txt:1, built.js:1"]);
    expect(rows(report, "posture-local-secret")).toEqual(["fail: mine:1, .env:1"]);
    expect(rows(report, "posture-packed")).toEqual(["fail: built.js would be packed into the npm tarball"]);
    for (const format of ["text", "markdown", "json", "sarif"]) {
      const { out } = await posture(["--no-history", "--format", format]);
      expect(out).toContain("built.js");
      for (const { pieces } of tokens) expect(pieces.some((piece) => out.includes(piece))).toBe(false);
    }
    const { out } = await posture(["--no-history"]);
    expect(out).toMatch(/Not ignored.* \(1\)\n +error +new\.txt:1 .*\n +and 1 more/);
    expect((await posture(["--format", "markdown"])).out).toMatch(/^\| Staged \| error \| staged\.txt:1 \|/m);
  });

  test("that git ignores fail only where that is asked for, and tell what the history held", async () => {
    folder.write(".gitignore", ".env\n");
    folder.write(".env", `A=${tokens[0]!.value}\n`);
    const report = await json("--no-history");
    expect([report.exitCode, report.posture.overall]).toEqual([0, "medium"]);
    expect((await json("--fail-on", "local")).exitCode).toBe(1);
    expect((await json()).posture.secretFiles).toMatchObject([{ committed: { value: false, path: false } }]);
    folder.git("add", "-f", ".env");
    folder.git(...AUTHOR, "commit", "-qm", "one");
    expect((await json()).exitCode).toBe(1);
    folder.git("rm", "-q", "--cached", ".env");
    folder.git(...AUTHOR, "commit", "-qm", "two");
    expect((await json()).posture.secretFiles).toMatchObject([{ committed: { value: true, path: true } }]);
  });

  test("what could not be read is told, and no checkout of its own counts as part of this one", async () => {
    folder.write("big.txt", "x".repeat(2048));
    expect((await json("--max-size", "1K")).exitCode).toBe(3);
    folder.git("init", "-q", "inner");
    folder.write("inner/.env", `A=${tokens[0]!.value}\n`);
    folder.write("inner/.github/workflows/a.yml", "on: [push\n");
    const report = await json();
    expect(reaches(report)).toEqual([["inner/.env", "committable"]]);
    expect(report.findings.filter(({ pattern }) => pattern === "posture-ci-readable")).toEqual([]);
  });
});

describe("--fix", () => {
  beforeEach(() => folder.write(".env", `KEY=${token.value}\n`));

  test("writes an example after a yes, without a value", async () => {
    await posture(["--fix"], { input: "n\ny\n" });
    expect(existsSync(folder.at(".gitignore"))).toBe(false);
    expect(readFileSync(folder.at(".env.example"), "utf8")).toMatch(/^#.*\nKEY=\n$/);
    expect(rows(await json(), "posture-env-example")).toEqual(["pass: .env.example has the keys of .env"]);
  });

  test("adds to .gitignore what is there and what is customary, and keeps what stands in it", async () => {
    folder.write(".gitignore", "*.log\n!.env");
    folder.write("a [b]/.pypirc", "x");
    const { out } = await posture(["--fix", "--yes"], { input: "" });
    expect(out).toContain(".env is there and not ignored");
    const lines = readFileSync(folder.at(".gitignore"), "utf8").split("\n");
    expect(lines.slice(0, 2)).toEqual(["*.log", "!.env"]);
    expect(lines).toEqual(expect.arrayContaining([".env", "a \\[b\\]/.pypirc", ".secrets/"]));
    const after = await json();
    expect(rows(after, "posture-ignored").filter((row) => row.startsWith("fail"))).toEqual([]);
    await posture(["--fix", "--yes"], { input: "" });
    expect(readFileSync(folder.at(".gitignore"), "utf8").split("\n")).toEqual(lines);
  });

  test("follows no link out of the checkout, and shows no control byte", async () => {
    home.write("profile", "mine\n");
    symlinkSync(home.at("profile"), folder.at(".env.example"));
    const io = fakeIo({ cwd: folder.path, env: { ...GIT_ENV, HOME: home.path } });
    expect(await main(["posture", "--fix", "--yes"], io, new AbortController().signal)).toBe(2);
    expect(io.stderr.text()).toContain(".env.example was not written: a link leads elsewhere");
    expect(readFileSync(home.at("profile"), "utf8")).toBe("mine\n");
    rmSync(folder.at(".env.example"));
    folder.write(".env.example", "\u001b[2J# hello\nA=\n");
    const second = fakeIo({ cwd: folder.path, env: { ...GIT_ENV, HOME: home.path } });
    await main(["posture", "--fix", "--yes"], second, new AbortController().signal);
    expect(second.stderr.text()).not.toContain("\u001b");
  });

  test("writes nothing after anything else", async () => {
    await posture(["--fix"], { input: "n\n" });
    await posture(["--fix"], { input: "" });
    expect(existsSync(folder.at(".env.example"))).toBe(false);
    await posture(["--fix", "--yes"], { input: "" });
    expect(existsSync(folder.at(".env.example"))).toBe(true);
  });
});

test("--compare tells what was mended and what is new", async () => {
  folder.write(".env", `KEY=${token.value}\n`);
  folder.write("old.json", (await posture(["--format", "json"])).out);
  folder.write(".gitignore", ".env\n");
  folder.write(".netrc", "");
  chmodSync(folder.at(".netrc"), 0o644);
  const { out } = await posture(["--compare", "old.json"]);
  expect(out).toMatch(/mended: .*\.env is there and not ignored/);
  expect(out).toMatch(/new: .*\.netrc has mode 0644/);
  folder.write("no.json", "{}");
  expect((await posture(["--compare", "no.json"])).code).toBe(2);
});

test("--home reads modes, profiles and histories of the home folder, and nothing without it", async () => {
  home.write(".pypirc", "[pypi]\n");
  chmodSync(home.at(".pypirc"), 0o644);
  home.write(".secrets/a/token", token.value);
  chmodSync(home.at(".secrets/a/token"), 0o600);
  home.write(".bash_history", `ls\ncurl -H "Authorization: token ${token.value}" https://api.example.test\n`);
  const without = await json();
  expect(JSON.stringify(without)).not.toContain("~/");
  const report = await json("--home");
  expect(rows(report, "posture-mode")).toEqual(
    expect.arrayContaining(["fail: ~/.pypirc has mode 0644", "pass: ~/.secrets/a/token has mode 0600"]),
  );
  expect(rows(report, "posture-home-literal")).toEqual([expect.stringMatching(/^fail: ~\/.bash_history:2/)]);
});

test("markdown is a task list in which names stay text", async () => {
  folder.write(".env", `KEY=${token.value}\n`);
  folder.write(".github/workflows/[x](y)<b>.yml", "on: [push\n");
  const { out } = await posture(["--format", "markdown"]);
  expect(out).toMatch(/^- \[ \] Files that hold credentials are ignored/m);
  expect(out).toMatch(/^- \[x\] No file that holds credentials is tracked/m);
  expect(out).toContain("\\[x\\](y)\\<b\\>.yml");
});
