import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { main } from "../../../lib/cli/main.ts";
import { githubToken } from "../../helpers/hook-secret.ts";
import { repoFolder, type RepoFolder, type TestRepo } from "../../helpers/repo.ts";
import { made } from "../../helpers/scan-text.ts";
import { fakeIo } from "../../unit/cli/fake-io.ts";
import { GIT_ENV } from "../scan/folder.ts";

let folder: RepoFolder;
beforeAll(() => {
  folder = repoFolder();
});
afterAll(() => folder.remove());

let repo: TestRepo;
beforeEach(() => {
  repo = folder.make();
});

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function leaktrail(argv: readonly string[], cwd = repo.path): Promise<Ran> {
  const env = { ...GIT_ENV, LEAKTRAIL_CACHE_DIR: join(folder.path, "cache") };
  const io = fakeIo({ cwd, env });
  const code = await main(argv, io, new AbortController().signal);
  return { code, out: io.stdout.text(), err: io.stderr.text() };
}

interface Row {
  readonly id: string;
  readonly suppression?: { readonly kind: string; readonly reason: string; readonly owner?: string };
}

interface Told {
  readonly exitCode: number;
  readonly findings: readonly Row[];
  readonly suppressed: readonly Row[];
}

async function told(argv: readonly string[], cwd?: string): Promise<Told> {
  const { out } = await leaktrail([...argv, "--format", "json"], cwd);
  return JSON.parse(out) as Told;
}

/** Findings and suppressed ones of an audit and of a scan. */
async function counts(...options: string[]): Promise<number[]> {
  const audit = await told(["audit", ...options]);
  const scan = await told(["scan", ...options]);
  return [audit.findings.length, audit.suppressed.length, scan.findings.length, scan.suppressed.length];
}

const read = (file: string): string => readFileSync(join(repo.path, file), "utf8");
const ignore = (id: string, ...more: string[]): Promise<Ran> =>
  leaktrail(["ignore", "--id", id, "--reason", "a sample", "--owner", "Jane Doe", ...more]);

const token = githubToken(21);
const other = githubToken(22);
const url = (seed: number): string => `DATABASE_URL=postgres://app:${made("{base62:16}", seed)}@db.acme-tools.io/app\n`;

async function ignoreOnly(): Promise<void> {
  const { findings } = await told(["scan"]);
  expect(findings).toHaveLength(1);
  expect((await ignore(findings[0]!.id)).code).toBe(0);
}

test("an entry outlives rename, move, rebase, squash and another encoding, and dies with the value", async () => {
  repo.commit({ "a.txt": "base\n" });
  repo.commit({ "a.txt": `token = ${token}\n` });
  await ignoreOnly();
  repo.commit();
  const entry = read(".leaktrail-ignore");
  expect(await counts()).toEqual([0, 1, 0, 1]);
  expect(await counts("--no-ignore")).toEqual([1, 0, 1, 0]);
  repo.git("mv", "a.txt", "moved.txt");
  repo.commit({ "moved.txt": `${"line\n".repeat(50)}token = ${token}\n` });
  expect(await counts()).toEqual([0, 1, 0, 1]);
  repo.commit({
    "wide.txt": Buffer.from(`\ufefftoken = ${token}\r\n`, "utf16le"),
    "b64.txt": `data: ${Buffer.from(`{"token":"${token}"}`).toString("base64")}\n`,
  });
  expect(await counts()).toEqual([0, 1, 0, 1]);
  repo.git("rebase", "-q", "--force-rebase", "HEAD~2");
  expect(await counts()).toEqual([0, 1, 0, 1]);
  repo.git("checkout", "-q", "--orphan", "squashed");
  repo.commit({}, "all in one");
  repo.git("branch", "-D", "main");
  expect(await counts()).toEqual([0, 1, 0, 1]);
  expect(read(".leaktrail-ignore")).toBe(entry);
  expect(entry).not.toContain(token.slice(4, 12));
  repo.commit({ "moved.txt": `token = ${other}\n` });
  expect(await counts()).toEqual([1, 1, 1, 1]);
});

test("an entry for a value that only the history holds", async () => {
  repo.commit({ "a.conf": url(1) });
  repo.commit({ "a.conf": "clean\n" });
  const [row] = (await told(["audit"])).findings;
  expect((await ignore(row!.id, "--no-history")).err).toContain("no finding has the id");
  expect((await ignore(row!.id)).code).toBe(0);
  const { findings, suppressed, exitCode } = await told(["audit"]);
  expect([findings.length, exitCode]).toEqual([0, 0]);
  expect(suppressed[0]?.suppression).toMatchObject({ kind: "file", reason: "a sample", owner: "Jane Doe", line: 2 });
  const again = await ignore(row!.id);
  expect(again.out).toContain("is passed over already, by .leaktrail-ignore:2");
});

test.each(["--reason", "--owner"])("%s that holds a secret is refused and not shown", async (option) => {
  repo.commit({ "a.txt": `token = ${token}\n`, "b.txt": "b\n" });
  const { findings } = await told(["scan"]);
  const words = ["--reason", "a sample", option, `was ${other}`];
  for (const argv of [
    ["ignore", "--id", findings[0]!.id],
    ["ignore", "--last"],
    ["baseline", "create"],
  ]) {
    const { code, out, err } = await leaktrail([...argv, ...words]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(`${option} holds what looks like a secret`);
    expect(err).not.toContain(other.slice(-8));
  }
  expect(repo.git("status", "--porcelain")).toBe("");
});

test("an id that stands for two values names neither", async () => {
  repo.commit({ "a.conf": url(1) });
  const [row] = (await told(["audit"])).findings;
  repo.write("a.conf", url(2));
  const { code, err } = await ignore(row!.id);
  expect(code).toBe(2);
  expect(err).toContain("one value in the files on disk and for another in the history");
  expect((await ignore(row!.id, "--no-history")).code).toBe(0);
  expect(await counts()).toEqual([1, 0, 0, 1]);
});

describe("two branches that each add an entry", () => {
  /** Each branch passes over a token of its own; gives what merging them came to. */
  async function merged(): Promise<string> {
    for (const [branch, value] of [
      ["one", token],
      ["two", other],
    ] as const) {
      repo.git("checkout", "-q", "-b", branch, "main");
      repo.write(`${branch}.txt`, `token = ${value}\n`);
      await ignoreOnly();
      repo.commit();
    }
    repo.git("checkout", "-q", "main");
    repo.merge("one");
    repo.merge("two");
    expect(await counts()).toEqual([0, expect.any(Number), 0, expect.any(Number)]);
    return read(".leaktrail-ignore");
  }

  test("merge without a conflict where there was no file, to one salt", async () => {
    repo.commit({ README: "hello\n" });
    const entries = (await merged()).split("\n").filter((line) => line.includes(" hmac-"));
    expect(entries).toHaveLength(2);
    expect(new Set(entries.map((line) => /hmac-(.{32})/.exec(line)?.[1])).size).toBe(1);
    expect(read(".gitattributes")).toBe(".leaktrail-ignore merge=union\n");
  });

  test("merge without a conflict where there was one, and attributes", async () => {
    repo.commit({ "old.txt": `token = ${githubToken(23)}\n`, ".gitattributes": "*.png binary" });
    await ignoreOnly();
    repo.commit();
    expect(read(".gitattributes")).toBe("*.png binary\n.leaktrail-ignore merge=union\n");
    const text = await merged();
    expect(text.split("\n").filter((line) => line.includes(" hmac-"))).toHaveLength(3);
    expect(text).not.toContain("<<<<<<<");
  });
});

describe("a baseline", () => {
  const baseline = (...argv: string[]): Promise<Ran> => leaktrail(["baseline", ...argv]);

  beforeEach(() => {
    repo.commit({ ".gitignore": "local.env\n", "gone.txt": `token = ${githubToken(24)}\n` });
    repo.commit({ "a.txt": `token = ${token}\n`, "b.conf": url(3), "gone.txt": "clean\n" });
    repo.write("local.env", `TOKEN=${githubToken(25)}\n`);
  });

  test("passes over what is known, and nothing that is new; made twice it is the same", async () => {
    expect((await baseline("update")).err).toContain("there is no .leaktrail-baseline");
    const { code, out } = await baseline("create");
    expect(code).toBe(0);
    expect(out).toContain(".leaktrail-baseline: 3 added, 0 kept; 2 in ignored files left out");
    const text = read(".leaktrail-baseline");
    for (const seed of [24, 25]) expect(text).not.toContain(githubToken(seed).slice(4, 12));
    expect(text).toContain(" known when the baseline was made\n");
    const { findings, suppressed } = await told(["audit"]);
    expect(findings).toEqual([]);
    expect(suppressed.map(({ suppression }) => suppression?.kind)).toEqual(["baseline", "baseline", "baseline"]);
    expect((await baseline("create")).err).toContain("is there already");
    repo.write("a.txt", `\n\n\ntoken = ${token}\n`);
    expect((await baseline("update")).out).toContain("0 added, 3 kept");
    expect(read(".leaktrail-baseline")).toBe(text);
    repo.write("new.txt", `token = ${other}\n`);
    // Two of them are local.env and what it holds.
    expect((await told(["scan", "--no-history"])).findings.map(({ id }) => id)).toHaveLength(3);
    expect((await baseline("update", "--until", "30d", "--owner", "team")).out).toContain("1 added, 3 kept");
    expect(read(".leaktrail-baseline")).toMatch(/ until=\d{4}-\d\d-\d\d owner=team known/);
  });

  test("is pruned of what is gone, and not where that cannot be known", async () => {
    expect((await baseline("create")).code).toBe(0);
    expect((await baseline("prune")).out).toContain("0 taken out, 3 kept");
    const all = read(".leaktrail-baseline");
    repo.write("big.bin", Buffer.alloc(65 * 1024 * 1024));
    expect((await baseline("prune", "--no-history")).code).toBe(3);
    expect(read(".leaktrail-baseline")).toBe(all);
    repo.write("big.bin", "small\n");
    expect((await baseline("prune", "--no-history")).out).toContain("1 taken out, 2 kept");
  });

  test("may be another file, for a bare repository too", async () => {
    repo.write("ci/README", "what is known\n");
    expect((await baseline("create", "--baseline", "ci/known")).code).toBe(0);
    const bare = repo.clone("bare.git", "--bare");
    expect((await told(["audit"], bare.path)).findings).toHaveLength(3);
    const known = ["--baseline", join(repo.path, "ci/known")];
    expect((await told(["audit", ...known], bare.path)).findings).toHaveLength(0);
    expect((await leaktrail(["audit", "--baseline", "absent"], bare.path)).code).toBe(2);
  });
});

describe("leaktrail suppressions", () => {
  test("lists entries, baseline and comments with what is of use, and fails on what is not", async () => {
    repo.commit({ "a.txt": `token = ${token}\n` });
    await ignoreOnly();
    repo.write("b.js", `key("${other}"); // leaktrail:ignore a sample in a comment\n`);
    repo.write("idle.py", "one\n\nx = 1  # leaktrail:ignore of no use\nsay('leaktrail:ignore it')\n");
    expect((await leaktrail(["suppressions", "--fail-unused"])).code).toBe(0);
    const [line] = read(".leaktrail-ignore")
      .split("\n")
      .filter((one) => one.includes(" hmac-"));
    const unused = line!.replace(/[0-9a-f]{38} /, `${"0".repeat(38)} `);
    const over = unused.replace(" owner=", " until=2020-01-01 owner=");
    repo.write(".leaktrail-baseline", `${unused}\n${over}\n`);
    const { code, out } = await leaktrail(["suppressions", "--format", "json"]);
    expect(code).toBe(0);
    const { counts: all, entries, comments, idleComments, complete } = JSON.parse(out) as Record<string, unknown>;
    expect(all).toEqual({
      file: 1,
      baseline: 2,
      comments: 1,
      foreignComments: 0,
      idleComments: 1,
      unused: 1,
      expired: 1,
    });
    expect((entries as { state: string }[]).map(({ state }) => state)).toEqual(["used", "unused", "expired"]);
    expect(comments).toEqual([expect.objectContaining({ path: "b.js", line: 1, reason: "a sample in a comment" })]);
    expect(idleComments).toEqual([{ path: "idle.py", line: 3 }]);
    expect(complete).toBe(true);
    expect((await leaktrail(["suppressions", "--fail-unused"])).code).toBe(2);
    const text = await leaktrail(["suppressions"]);
    expect(text.out).toContain(".leaktrail-baseline: 2 entries, 1 unused, 1 expired");
    expect((await leaktrail(["baseline", "prune"])).out).toContain("2 taken out, 0 kept");
    expect((await leaktrail(["suppressions", "--fail-unused"])).code).toBe(0);
  });

  test("does not call an entry unused where the history is not whole", async () => {
    repo.commit({ "a.txt": `token = ${token}\n` });
    await ignoreOnly();
    repo.commit({ "a.txt": "clean\n" });
    repo.commit({ "a.txt": "cleaner\n" });
    const shallow = repo.clone("shallow", "--depth", "1");
    expect((await leaktrail(["suppressions", "--fail-unused"])).code).toBe(0);
    const { code, out } = await leaktrail(["suppressions", "--fail-unused"], shallow.path);
    expect(code).toBe(3);
    expect(out).toContain("Not all of the history could be read");
    expect(out).toContain("Not complete: ");
  });

  test("names what could not be read, and ends with 3", async () => {
    repo.commit({ "a.txt": `token = ${token}\n` });
    repo.write("odd/broken.zip", Buffer.from("PK\u0003\u0004 and no archive"));
    const named = expect.stringContaining("Not read: odd/broken.zip: ") as unknown as string;
    const created = await leaktrail(["baseline", "create"]);
    expect([created.code, created.err]).toEqual([3, named]);
    expect(created.out).toContain("1 added");
    for (const action of ["update", "prune"]) {
      const { code, err } = await leaktrail(["baseline", action]);
      expect([action, code, err]).toEqual([action, 3, named]);
    }
    const text = await leaktrail(["suppressions"]);
    expect([text.code, text.out]).toEqual([3, named]);
    const json = await leaktrail(["suppressions", "--format", "json"]);
    expect(json.code).toBe(3);
    expect(JSON.parse(json.out)).toMatchObject({
      complete: false,
      missing: ["the files on disk"],
      unread: [{ place: "the files on disk", skipped: [{ path: "odd/broken.zip" }], gaps: [] }],
    });
  });
});

test("under --config-from a change cannot bring its own suppressions", async () => {
  repo.commit({ README: "hello\n" });
  repo.git("checkout", "-q", "-b", "change");
  repo.commit({ "a.txt": `token = ${token}\n` });
  await ignoreOnly();
  repo.commit();
  const range = ["audit", "--range", "main..HEAD"];
  expect((await told(range)).findings).toHaveLength(0);
  expect((await told([...range, "--config-from", "main"])).findings).toHaveLength(1);
  repo.git("checkout", "-q", "main");
  repo.git("merge", "-q", "change");
  expect((await told([...range, "--config-from", "main"])).findings).toHaveLength(0);
});

test("no output or file holds more of a secret than its mask", async () => {
  repo.commit({ "a.txt": `token = ${token}\n`, "b.conf": url(5) });
  const runs = [
    await leaktrail(["baseline", "create"]),
    await leaktrail(["suppressions"]),
    await leaktrail(["suppressions", "--format", "json"]),
    await leaktrail(["scan", "--detail"]),
  ];
  const texts = [...runs.flatMap(({ out, err }) => [out, err]), read(".leaktrail-baseline")].join("\n");
  const password = made("{base62:16}", 5);
  for (const value of [token.slice(4), password]) {
    for (let at = 0; at + 8 <= value.length - 4; at++) expect(texts).not.toContain(value.slice(at, at + 8));
  }
});

test("reports and `patterns explain` tell the entry that passes over a value", async () => {
  repo.commit({ "a.txt": `token = ${token}\n` });
  await ignoreOnly();
  expect((await leaktrail(["scan", "--detail"])).out).toContain(
    "Silenced by .leaktrail-ignore: 1\n  a.txt:1:9: a sample\n",
  );
  expect((await leaktrail(["patterns", "explain", "a.txt:1"])).out).toMatch(/\.leaktrail-ignore:2 gives the\s+reason/);
});
