import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { Ajv } from "ajv";
import { main } from "../../../lib/cli/main.ts";
import { COLUMN, plantedToken } from "../../helpers/e2e-token.ts";
import { fakeIo, type FakeSettings } from "../../unit/cli/fake-io.ts";
import { GIT_ENV, makeFolder, type Folder } from "./folder.ts";

const schema: object = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../../schema/report.schema.json"), "utf8"),
);
const validate = new Ajv({ strictRequired: false, allowUnionTypes: true }).compile(schema);
const token = plantedToken(1);
const other = plantedToken(2);

let folder: Folder;
beforeEach(() => {
  folder = makeFolder();
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
  const io = fakeIo({ cwd: folder.path, env: GIT_ENV, ...settings });
  const code = await main(argv, io, stop.signal);
  return { code, out: io.stdout.text(), err: io.stderr.text() };
}

interface Row {
  readonly pattern: string;
  readonly verdict: string;
  readonly secret: { masked: string; length: number; value?: string } | null;
  readonly location: { path: string; line: number; column: number; endColumn: number; where: string };
  readonly locations: readonly { path: string; where: string }[];
}

interface Parsed {
  readonly complete: boolean;
  readonly exitCode: number;
  readonly findings: readonly Row[];
  readonly suppressed: readonly Row[];
  readonly coverage: {
    counts: Record<string, number>;
    bytesRead: number;
    skipped: { path: string; reason: string; incomplete: boolean }[];
    gaps: { reason: string }[];
    placeholders: Record<string, number>;
    catalogueHash: string;
  };
}

async function json(argv: readonly string[], settings: FakeSettings = {}): Promise<Parsed> {
  const run = await leaktrail([...argv, "--format", "json"], settings);
  const report = JSON.parse(run.out) as Parsed;
  expect([validate(report), validate.errors]).toEqual([true, null]);
  expect(report.exitCode).toBe(run.code);
  return report;
}

describe("what scan finds", () => {
  test("a token, at its line and column, masked", async () => {
    folder.write("src/conf.ini", `[a]\n${token.line}`);
    const { findings, complete, exitCode } = await json(["scan"]);
    expect(findings).toMatchObject([
      {
        verdict: "confirmed",
        secret: { masked: token.masked, length: token.value.length },
        location: {
          path: "src/conf.ini",
          line: 2,
          column: COLUMN,
          endColumn: COLUMN + token.value.length,
          where: "worktree",
        },
      },
    ]);
    expect([complete, exitCode]).toEqual([true, 1]);
  });

  test("one row for a secret in many files", async () => {
    for (const path of ["a", "b/c", "node_modules/d"]) folder.write(path, token.line);
    const { findings } = await json(["scan"]);
    expect(findings.map(({ locations }) => locations.map(({ path }) => path))).toEqual([
      ["a", "b/c", "node_modules/d"],
    ]);
  });

  test("ignored files, marked, and other repositories inside", async () => {
    folder.git("init", "-q");
    folder.write(".gitignore", "*.local\n");
    folder.write("conf.local", token.line);
    folder.write("conf", other.line);
    const { findings, coverage } = await json(["scan"]);
    expect(Object.fromEntries(findings.map(({ location: { path, where } }) => [path, where]))).toEqual({
      conf: "worktree",
      "conf.local": "ignored",
    });
    expect(coverage.skipped).toMatchObject([{ path: ".git/", reason: "excluded", incomplete: false }]);
  });

  test("a sensitive file by its name", async () => {
    folder.write("home/.pypirc", "[distutils]\nindex-servers = pypi\n");
    const { findings, exitCode } = await json(["scan"]);
    expect(findings).toMatchObject([{ verdict: "path", secret: null, location: { path: "home/.pypirc" } }]);
    expect(exitCode).toBe(1);
  });

  test("standard input, under a name that decides the parser", async () => {
    const { findings } = await json(["scan", "--stdin", "--stdin-path", "deploy/conf.ini"], { input: token.line });
    expect(findings).toMatchObject([
      { location: { path: "deploy/conf.ini", line: 1, column: COLUMN, where: "stdin" } },
    ]);
    expect((await json(["scan", "-"], { input: token.line })).findings).toMatchObject([
      { location: { path: "stdin" } },
    ]);
  });

  test("nothing that a comment on its line silences, which is counted", async () => {
    folder.write("a", `${token.line.trim()} # leaktrail:ignore made up for a test\n`);
    const report = await json(["scan"]);
    expect(report).toMatchObject({ exitCode: 0, findings: [], suppressed: [{ secret: { masked: token.masked } }] });
  });
});

describe("coverage and exit code", () => {
  test("clean and complete is 0", async () => {
    folder.write("a", "hello\n");
    const report = await json(["scan"]);
    expect(report).toMatchObject({ exitCode: 0, complete: true, findings: [] });
    expect(report.coverage).toMatchObject({ counts: { paths: 1, files: 1 }, bytesRead: 6, skipped: [], gaps: [] });
  });

  test("read plus skipped is what was in scope", async () => {
    for (const path of ["a", "b", "node_modules/x", "node_modules/y"]) folder.write(path, "x");
    folder.write("big", "x".repeat(2000));
    const { coverage } = await json(["scan", "--exclude-dependencies", "--max-size", "1K"]);
    expect(coverage.counts).toEqual({ paths: 4, files: 2 });
    expect(coverage.skipped.map(({ path, reason }) => `${path} ${reason}`)).toEqual([
      "big too-large",
      "node_modules/ excluded",
    ]);
  });

  test("something unread is 3, or 0 when that is allowed, or 1 with a finding", async () => {
    folder.write("big", "x".repeat(2000));
    const argv = ["scan", "--max-size", "1K"];
    expect((await json(argv)).exitCode).toBe(3);
    expect(await json([...argv, "--allow-incomplete"])).toMatchObject({ exitCode: 0, complete: false });
    folder.write("a", token.line);
    expect(await json(argv)).toMatchObject({ exitCode: 1, complete: false });
  });

  test("nothing scanned is 3", async () => {
    expect(await json(["scan"])).toMatchObject({
      exitCode: 3,
      coverage: { gaps: [{ reason: expect.stringContaining("no file") }] },
    });
    expect(await json(["scan", "--stdin"])).toMatchObject({ exitCode: 3, complete: false });
  });

  test("leaving out dependencies is complete and says so", async () => {
    folder.write("a", "x");
    folder.write(".venv/lib/x", token.line);
    const report = await json(["scan", "--exclude-dependencies"]);
    expect(report).toMatchObject({ exitCode: 0, complete: true, coverage: { skipped: [{ path: ".venv/" }] } });
  });

  test("a warning counts when --fail-on says so", async () => {
    folder.write("a.py", `db_password = "${["hX92kf0sLq", "8vNw3mTz"].join("")}"\n`);
    const report = await json(["scan"]);
    expect(report).toMatchObject({ exitCode: 0, findings: [{ verdict: "generic", severity: "warning" }] });
    expect((await json(["scan", "--fail-on", "warning"])).exitCode).toBe(1);
  });

  test("an interrupted scan reports what it has, as incomplete", async () => {
    folder.write("a", token.line);
    for (let index = 0; index < 300; index++) folder.write(`later/${index}`, "x");
    const stop = new AbortController();
    setImmediate(() => stop.abort());
    const { code, out } = await leaktrail(["scan", "--format", "json"], {}, stop);
    const report = JSON.parse(out) as Parsed;
    expect(report).toMatchObject({
      complete: false,
      coverage: { gaps: [{ reason: expect.stringContaining("interrupted") }] },
    });
    expect(report.coverage.counts["files"]).toBeLessThan(301);
    expect(code).toBe(report.findings.length > 0 ? 1 : 3);
  });
});

describe("usage errors", () => {
  test.each([
    [["scan", "nope"], "no such file or folder: nope"],
    [["scan", "--stdin", "a"], "--stdin cannot be combined with paths"],
    [["scan", "--max-size", "huge"], "--max-size: huge is not a size"],
    [["scna"], "unknown verb: scna"],
    [["scan", `bad\u001b[2Jname`], "bad\\x1B[2Jname"],
  ])("%j: exit 2, on standard error, with a remedy", async (argv, message) => {
    const { code, out, err } = await leaktrail(argv);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain(message);
    expect(err.trim().split("\n")).toHaveLength(2);
    expect(err).not.toContain("\u001b");
  });

  test("nothing typed: help on standard error, exit 2", async () => {
    const { code, out, err } = await leaktrail([]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toContain("leaktrail scan");
  });
});

describe("no output holds more than the mask", () => {
  test.each([
    [[]],
    [["--detail"]],
    [["--format", "json"]],
    [["--format", "jsonl"]],
    [["--color", "always", "--detail"]],
  ])("%j", async (options) => {
    folder.write("a", token.line);
    folder.write("b.json", JSON.stringify({ a: other.value, b: [token.value] }));
    const { code, out, err } = await leaktrail(["scan", ...options], { columns: 100 });
    expect(code).toBe(1);
    expect(out).toContain(token.masked);
    for (const piece of [...token.pieces, ...other.pieces]) expect(out + err).not.toContain(piece);
  });

  test.each([[[]], [["--detail"]], [["--format", "json"]], [["--format", "jsonl"]]])(
    "%j --reveal shows it",
    async (options) => {
      folder.write("a", token.line);
      expect((await leaktrail(["scan", "--reveal", ...options])).out).toContain(token.value);
    },
  );
});

test("where git cannot tell what it ignores, the report says so", async () => {
  folder.git("init", "--quiet");
  folder.write(".gitignore", "a\n");
  folder.write("a", token.line);
  expect(await json(["scan"])).toMatchObject({ findings: [{ location: { where: "ignored" } }] });
  expect((await json(["scan"])).coverage).not.toHaveProperty("notes");
  const env = { ...GIT_ENV, PATH: "/nonexistent" };
  const { code, out } = await leaktrail(["scan"], { env });
  expect(code).toBe(1);
  expect(out).toMatch(/^Note: git could not tell which files it ignores/m);
});

describe("JSONL", () => {
  interface Line {
    readonly type: string;
    readonly id?: string;
    readonly location?: { readonly path: string };
  }
  const validateLine = new Ajv({ strictRequired: false, allowUnionTypes: true })
    .addSchema(schema)
    .compile({ $ref: "urn:leaktrail:report:1#/definitions/line" });

  function parse(out: string): Line[] {
    const lines = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Line);
    for (const line of lines)
      expect([line.type, validateLine(line), validateLine.errors]).toEqual([line.type, true, null]);
    return lines;
  }

  test("is a header, what each file holds, the rows of the JSON report, and the summary", async () => {
    folder.write("a", token.line);
    folder.write("b", other.line);
    folder.write("c", `${token.line}db_password = "${["hX92kf0sLq", "8vNw3mTz"].join("")}"\n`);
    folder.write("d/.pypirc", "[distutils]\n");
    folder.write("e", `# leaktrail:ignore a test\n${plantedToken(3).line}`);
    const lines = parse((await leaktrail(["scan", "--format", "jsonl"])).out);
    const { findings } = (await json(["scan"])) as unknown as { findings: { id: string }[] };
    const of = (type: string): Line[] => lines.filter((line) => line.type === type);
    expect(lines.map(({ type }) => type)).toEqual([
      "header",
      ...Array.from({ length: 5 }, () => "found"),
      ...findings.map(() => "finding"),
      "suppressed",
      "summary",
    ]);
    expect(of("found").map(({ location }) => location?.path)).toEqual(["a", "b", "c", "c", "d/.pypirc"]);
    expect(of("finding").map(({ id }) => id)).toEqual(findings.map(({ id }) => id));
    const ids = new Set(findings.map(({ id }) => id));
    // The weak one has no id yet; every other id is that of the final row.
    expect(of("found").map(({ id }) => (id === undefined ? "weak" : ids.has(id)))).toEqual([
      true,
      true,
      true,
      "weak",
      true,
    ]);
  });

  test("tells what a file holds before the next one is read, and waits for its reader", async () => {
    folder.write("a", token.line);
    folder.write("b", "nothing yet\n");
    const io = fakeIo({ cwd: folder.path, env: GIT_ENV });
    const write = (text: string, done?: () => void): boolean => {
      if (text.startsWith('{"type":"found"') && text.includes('"path":"a"')) {
        setTimeout(() => {
          folder.write("b", other.line);
          done?.();
        }, 20);
        return false;
      }
      return io.stdout.write(text, done);
    };
    expect(await main(["scan", "--format", "jsonl"], { ...io, stdout: { ...io.stdout, write } })).toBe(1);
    expect(parse(io.stdout.text()).filter(({ type }) => type === "finding")).toHaveLength(2);
  });

  test("of standard input is told the same way", async () => {
    const { out } = await leaktrail(["scan", "-", "--format", "jsonl"], { input: token.line });
    expect(parse(out).map(({ type }) => type)).toEqual(["header", "found", "finding", "summary"]);
  });
});

describe("output that does not arrive", () => {
  async function failing(code: string, after: number, argv: readonly string[]): Promise<Run> {
    const io = fakeIo({ cwd: folder.path, env: GIT_ENV });
    let calls = 0;
    const write = (text: string, done?: (error?: Error | null) => void): boolean => {
      if (calls++ < after) return io.stdout.write(text, done);
      done?.(Object.assign(new Error("x"), { code }));
      return false;
    };
    const exit = await main(argv, { ...io, stdout: { ...io.stdout, write } });
    return { code: exit, out: io.stdout.text(), err: io.stderr.text() };
  }

  test.each(["text", "json", "jsonl"])("a reader that went away is 3 without findings, in %s", async (format) => {
    folder.write("a", "x");
    expect(await failing("EPIPE", 0, ["scan", "--format", format])).toEqual({ code: 3, out: "", err: "" });
  });

  test("it is 3 also where an incomplete scan is allowed", async () => {
    folder.write("a", "x");
    expect((await failing("EPIPE", 0, ["scan", "--allow-incomplete"])).code).toBe(3);
  });

  test.each(["text", "json"])("it is 1 with findings, in %s", async (format) => {
    folder.write("a", token.line);
    expect((await failing("EPIPE", 0, ["scan", "--format", format])).code).toBe(1);
  });

  test("a scan ends when its reader went away", async () => {
    folder.write("a", token.line);
    for (let index = 0; index < 300; index++) folder.write(`later/${index}`, token.line);
    const { code, out } = await failing("EPIPE", 2, ["scan", "--format", "jsonl"]);
    expect([code, out.trimEnd().split("\n").length]).toEqual([1, 2]);
  });

  test("a full disk is exit 2 with a clear message", async () => {
    folder.write("a", token.line);
    const { code, err } = await failing("ENOSPC", 0, ["scan"]);
    expect(code).toBe(2);
    expect(err).toMatch(/cannot be written to standard output \(ENOSPC\)\n.+\n$/);
  });
});
