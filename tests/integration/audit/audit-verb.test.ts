import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { Ajv } from "ajv";
import { main } from "../../../lib/cli/main.ts";
import { COLUMN, plantedToken } from "../../helpers/e2e-token.ts";
import { repoFolder, type RepoFolder, type TestRepo } from "../../helpers/repo.ts";
import { fakeIo, type FakeSettings } from "../../unit/cli/fake-io.ts";

const schema: object = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../../schema/report.schema.json"), "utf8"),
);
const validate = new Ajv({ strictRequired: false, allowUnionTypes: true }).compile(schema);
const token = plantedToken(1);
const other = plantedToken(2);

let folder: RepoFolder;
let repo: TestRepo;
beforeEach(() => {
  folder = repoFolder();
  repo = folder.make();
});
afterEach(() => folder.remove());

interface Run {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function leaktrail(
  argv: readonly string[],
  settings: FakeSettings = {},
  stop = new AbortController(),
): Promise<Run> {
  const io = fakeIo({ cwd: repo.path, ...settings });
  const code = await main(["audit", ...argv], io, stop.signal);
  return { code, out: io.stdout.text(), err: io.stderr.text() };
}

interface Row {
  readonly id: string;
  readonly secret: { readonly masked: string } | null;
  readonly location: { readonly path: string; readonly commit?: string };
  readonly history: {
    readonly first: {
      readonly commit: string;
      readonly date: string;
      readonly author: string;
      readonly path: string;
    } | null;
    readonly firstUnknown?: { readonly reason: string; readonly command: string };
    readonly removedBy: readonly string[];
    readonly presentAt: readonly string[];
    readonly presentAtHead: boolean | null;
    readonly exposure: { readonly to: string | null };
  };
}

interface Parsed {
  readonly complete: boolean;
  readonly exitCode: number;
  readonly findings: readonly Row[];
  readonly coverage: {
    readonly counts: Record<string, number>;
    readonly gaps: readonly { reason: string; command?: string }[];
  };
}

async function json(argv: readonly string[] = [], settings: FakeSettings = {}): Promise<Parsed> {
  const { code, out } = await leaktrail([...argv, "--format", "json"], settings);
  const report = JSON.parse(out) as Parsed;
  expect([validate(report), validate.errors]).toEqual([true, null]);
  expect(report.exitCode).toBe(code);
  return report;
}

/** A secret that came, moved and went, a sensitive file that came and went, and a secret that is still there. */
function livelyHistory(): Record<"first" | "removed" | "pypirc" | "second", string> {
  repo.commit({ "README.md": "hello\n" });
  const first = repo.commit({ "old/conf.ini": token.line });
  repo.git("mv", "old/conf.ini", "new.ini");
  repo.commit();
  repo.git("rm", "--quiet", "new.ini");
  const removed = repo.commit();
  const pypirc = repo.commit({ ".pypirc": "[distutils]\n" });
  repo.git("rm", "--quiet", ".pypirc");
  repo.commit();
  const second = repo.commit({ "src/a.py": `\n\n${other.line}` });
  return { first, removed, pypirc, second };
}

describe("one row for each secret", () => {
  test("with its first commit, removal and presence", async () => {
    const { first, removed, pypirc, second } = livelyHistory();
    const { findings, complete, exitCode } = await json();
    const row = (masked: string | undefined): Row | undefined =>
      findings.find(({ secret }) => secret?.masked === masked);
    expect(row(token.masked)?.history).toMatchObject({
      first: { commit: first, author: "Ada Example <ada@example.test>", path: "old/conf.ini" },
      removedBy: [removed],
      presentAt: [],
      presentAtHead: false,
    });
    expect(row(other.masked)).toMatchObject({
      location: { path: "src/a.py", line: 3, column: COLUMN },
      history: { first: { commit: second }, removedBy: [], presentAt: ["refs/heads/main"], presentAtHead: true },
    });
    expect(row(undefined)).toMatchObject({ location: { path: ".pypirc" }, history: { first: { commit: pypirc } } });
    expect([findings.length, complete, exitCode]).toEqual([3, true, 1]);
  });

  test("in a table that tells the same", async () => {
    const { first, removed, second } = livelyHistory();
    const { out, code } = await leaktrail([]);
    const line = (part: string): string => out.split("\n").find((one) => one.includes(part)) ?? "";
    expect(line("conf.ini")).toMatch(
      new RegExp(`ghp_\\.\\.\\..* ${first.slice(0, 8)} +2023-11-14 +Ada Example +no +${removed.slice(0, 8)} +-$`),
    );
    expect(line("src/a.py:3")).toMatch(new RegExp(` ${second.slice(0, 8)} .* yes +- +main$`));
    expect(out).toMatch(/Sensitive files \(1\)[\s\S]*\.pypirc/);
    expect(code).toBe(1);
  });

  test("and each sensitive path that was ever committed, also one that held nothing", async () => {
    repo.commit({ a: "x" });
    const first = repo.commit({ ".env": "DEBUG=1\n", "app/.npmrc": "registry=https://npm.example.test/\n" });
    repo.commit({ ".env": "DEBUG=2\n" });
    repo.git("rm", "--quiet", ".env");
    const removed = repo.commit();
    repo.commit({ "b/.env": "DEBUG=1\n" });
    const held = repo.commit({ "b/.env": `DEBUG=1\n${token.line}` });
    const { findings, exitCode } = await json();
    const rows = findings.filter(({ secret }) => secret === null);
    expect(rows).toMatchObject([
      { severity: "error", location: { path: "b/.env" }, history: { first: { commit: held } } },
      {
        severity: "note",
        title: "dotenv file",
        location: { path: ".env" },
        history: { first: { commit: first }, removedBy: [removed], presentAtHead: false },
      },
      {
        severity: "note",
        location: { path: "app/.npmrc" },
        history: { first: { commit: first }, presentAtHead: true },
      },
    ]);
    expect(exitCode).toBe(1);
    const { out } = await leaktrail([]);
    expect(out).toMatch(/Sensitive files without a literal value \(2\)[\s\S]* \.env .*\n.* app\/\.npmrc /);
  });

  test("which alone are no failure", async () => {
    repo.commit({ ".env": "DEBUG=1\n" });
    expect(await json()).toMatchObject({ exitCode: 0, findings: [{ severity: "note" }] });
    expect(await json(["--fail-on", "note"])).toMatchObject({ exitCode: 1 });
  });

  test("never showing more than the mask", async () => {
    livelyHistory();
    for (const options of [[], ["--detail"], ["--format", "json"], ["--format", "jsonl"]]) {
      const { out, err } = await leaktrail(options, { columns: 100 });
      expect(out).toContain(token.masked);
      for (const piece of [...token.pieces, ...other.pieces]) expect(out + err).not.toContain(piece);
    }
    expect((await leaktrail(["--reveal", "--detail"])).out).toContain(token.value);
  });
});

test("JSONL is a header, the rows of the JSON report, and the summary", async () => {
  livelyHistory();
  const { out } = await leaktrail(["--format", "jsonl"]);
  const lines = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Row & { readonly type: string });
  const validateLine = new Ajv({ strictRequired: false, allowUnionTypes: true })
    .addSchema(schema)
    .compile({ $ref: "urn:leaktrail:report:1#/definitions/line" });
  for (const line of lines) expect([validateLine(line), validateLine.errors]).toEqual([true, null]);
  expect(lines.map(({ type }) => type)).toEqual(["header", "finding", "finding", "finding", "summary"]);
  expect(lines.slice(1, -1)).toEqual((await json()).findings.map((row) => ({ type: "finding", ...row })));
});

describe("which repository", () => {
  test("the same rows from a subfolder, a bare clone, a worktree and by path", async () => {
    livelyHistory();
    const ids = (report: Parsed): string[] => report.findings.map(({ id }) => id);
    const expected = ids(await json());
    repo.git("worktree", "add", "--quiet", "../tree");
    repo.git("clone", "--quiet", "--bare", repo.path, "../bare.git");
    mkdirSync(join(repo.path, "sub/deep"), { recursive: true });
    expect(expected).toHaveLength(3);
    expect(ids(await json([], { cwd: join(repo.path, "sub/deep") }))).toEqual(expected);
    expect(ids(await json(["../bare.git"]))).toEqual(expected);
    expect(ids(await json([join(repo.path, "../tree")], { cwd: "/" }))).toEqual(expected);
  });

  test.each([
    ["a folder that is none", ".", "/", /not in a git repository/],
    ["a path that does not exist", "nope", undefined, /nope/],
  ])("%s is exit 2", async (_, path, cwd, message) => {
    const { code, out, err } = await leaktrail([path], cwd === undefined ? {} : { cwd });
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(message);
  });
});

describe("which part of it", () => {
  test("a branch, a range, a time", async () => {
    const { first, second } = livelyHistory();
    repo.git("branch", "early", first);
    const found = async (...argv: string[]): Promise<(string | undefined)[]> =>
      (await json(argv)).findings.map(({ secret }) => secret?.masked);
    expect(await found("--branch", "early")).toEqual([token.masked]);
    expect(await found("--range", `${second}~1..${second}`)).toEqual([other.masked]);
    expect(await found("--since", "2030-01-01")).toEqual([]);
  });

  test("says nothing of HEAD where a branch leaves it out", async () => {
    repo.commit({ a: "x" });
    repo.git("checkout", "--quiet", "-b", "side");
    repo.commit({ "a.ini": token.line });
    repo.git("checkout", "--quiet", "main");
    repo.merge("side");
    for (const scope of [
      ["--branch", "side"],
      ["--range", "main^..side"],
    ]) {
      const { findings } = await json(scope);
      expect(findings[0]!.history).toMatchObject({ presentAtHead: null, exposure: { to: null } });
      const { out } = await leaktrail([...scope, "--detail"]);
      expect(out).toMatch(/At HEAD +not looked at\n/);
    }
  });

  test.each([[["--branch", "nope"]], [["--range", "nope..HEAD"]]])("%j that does not exist is exit 2", async (argv) => {
    repo.commit({ a: "x" });
    const { code, err } = await leaktrail(argv);
    expect(code).toBe(2);
    expect(err).toContain("nope");
  });
});

describe("what is not whole", () => {
  test("a shallow clone is exit 3 with the command, and no first commit that it cannot know", async () => {
    repo.commit({ "a.ini": token.line });
    repo.commit({ b: "x" });
    repo = repo.clone("shallow", "--depth", "1");
    const report = await json();
    expect(report).toMatchObject({ complete: false, exitCode: 1 });
    expect(report.findings).toMatchObject([
      { history: { first: null, firstUnknown: { command: expect.stringContaining("--unshallow") } } },
    ]);
    const { out } = await leaktrail([]);
    expect(out).toMatch(/Incomplete[\s\S]*--unshallow/);
    expect(out).toMatch(/ unknown +- /);
  });

  test("the command that completes it works from where it was told", async () => {
    repo.commit({ "a.ini": token.line });
    repo.commit({ b: "x" });
    const shallow = repo.clone("a shallow one", "--depth", "1");
    const { coverage, findings } = await json(["../a shallow one"]);
    const command = coverage.gaps[0]?.command ?? "";
    expect(command).toBe("git -C '../a shallow one' fetch --unshallow");
    expect(findings[0]?.history.firstUnknown?.command).toBe(command);
    execFileSync("sh", ["-c", command], { cwd: repo.path, stdio: "ignore" });
    expect(await json(["../a shallow one"])).toMatchObject({ complete: true, coverage: { gaps: [] } });
    expect(shallow.git("rev-parse", "--is-shallow-repository")).toBe("false");
  });

  test("a repository without a commit is exit 3", async () => {
    expect(await json()).toMatchObject({
      exitCode: 3,
      coverage: { gaps: [{ reason: expect.stringContaining("no commit") }] },
    });
  });

  test("a repository that only git can read, where there is no git, is exit 3 with the reason", async () => {
    repo = folder.make("wide", "--object-format=sha256");
    repo.commit({ "a.ini": token.line });
    const path = process.env["PATH"];
    process.env["PATH"] = "/nonexistent";
    try {
      expect(await json()).toMatchObject({
        complete: false,
        exitCode: 3,
        coverage: { gaps: [{ reason: expect.stringMatching(/sha256[^]*without git[^]*Install git/) }] },
        findings: [],
      });
      expect(await leaktrail(["--allow-incomplete"])).toMatchObject({ code: 0, err: "" });
    } finally {
      process.env["PATH"] = path;
    }
  });

  test("a blob above --max-size is exit 3, or 0 when that is allowed", async () => {
    repo.commit({ big: "x".repeat(3000) });
    expect(await json(["--max-size", "1K"])).toMatchObject({ exitCode: 3, complete: false });
    expect(await json(["--max-size", "1K", "--allow-incomplete"])).toMatchObject({ exitCode: 0, complete: false });
    expect(await json()).toMatchObject({ exitCode: 0, complete: true });
  });

  test("an interrupt before the first content is exit 3 and says that nothing is proven", async () => {
    repo.commit({ a: "x" });
    const stop = new AbortController();
    stop.abort();
    const { code, out, err } = await leaktrail([], {}, stop);
    expect(code).toBe(3);
    expect(out + err).toMatch(/nothing is proven|Incomplete/);
  });
});
