import { chmodSync, rmSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { main } from "../../../lib/cli/main.ts";
import { plantedToken } from "../../helpers/e2e-token.ts";
import { fakeIo } from "../../unit/cli/fake-io.ts";
import { GIT_ENV, makeFolder, type Folder } from "./folder.ts";

const [token, other] = [plantedToken(1), plantedToken(2)];
const AUTHOR = ["-c", "user.name=a", "-c", "user.email=a@example.test"];

let folder: Folder;
beforeEach(() => {
  folder = makeFolder();
  folder.git("init", "-q");
});
afterEach(() => folder.remove());

interface Row {
  readonly verdict: string;
  readonly location: { path: string; reach?: string; ignoredBy?: string; worldReadable?: boolean; packedIn?: string[] };
  readonly committed?: { value: boolean | null; path: boolean };
  readonly history?: { first: { path: string } | null; presentAtHead: boolean };
}

async function scan(...options: string[]): Promise<{ code: number; rows: Row[]; notes: string[] }> {
  const env = { ...GIT_ENV, LEAKTRAIL_CACHE_DIR: folder.at("../none") };
  const io = fakeIo({ cwd: folder.path, env });
  const code = await main(["scan", "--format", "json", ...options], io, new AbortController().signal);
  const report = JSON.parse(io.stdout.text()) as { findings: Row[]; coverage: { notes?: string[] } };
  return { code, rows: report.findings, notes: report.coverage.notes ?? [] };
}

/** How far the files get in which values were found. */
async function reaches(): Promise<Record<string, string | undefined>> {
  const { rows } = await scan("--no-history");
  const values = rows.filter(({ verdict }) => verdict === "confirmed");
  return Object.fromEntries(values.map(({ location: { path, reach } }) => [path, reach]));
}

function commitAll(): void {
  folder.git("add", "-A");
  folder.git(...AUTHOR, "commit", "-qm", "a commit");
}

describe("how far a file gets", () => {
  test("tracked, staged, committable, ignored by the repository, by this clone alone", async () => {
    const tokens = Array.from({ length: 5 }, (_, at) => plantedToken(at + 10).line);
    folder.write("tracked", tokens[0]!);
    folder.write(".gitignore", "*.local\n");
    commitAll();
    folder.write("staged", tokens[1]!);
    folder.git("add", "staged");
    folder.write("new", tokens[2]!);
    folder.write("conf.local", tokens[3]!);
    folder.write(".git/info/exclude", "mine\n");
    folder.write("mine", tokens[4]!);
    expect(await reaches()).toEqual({
      tracked: "tracked",
      staged: "staged",
      new: "committable",
      "conf.local": "ignored",
      mine: "ignored-here",
    });
  });

  test("before the first commit everything in the index is staged", async () => {
    folder.write("a", token.line);
    folder.git("add", "a");
    expect(await reaches()).toEqual({ a: "staged" });
  });

  test("the user's own list is told from the repository's", async () => {
    const list = makeFolder();
    list.write("list", "**/.claude/settings.local.json\n");
    folder.git("config", "core.excludesFile", list.at("list"));
    folder.write(".claude/settings.local.json", `{"x":"${token.value}"}`);
    const { rows } = await scan("--no-history");
    const ignoredBy = `${list.at("list")}:1`;
    expect(rows.map(({ location }) => location)).toMatchObject(rows.map(() => ({ reach: "ignored-here", ignoredBy })));
    list.remove();
  });

  test("every user of the machine may read it, or not", async () => {
    folder.write("open", token.line);
    folder.write("closed", other.line);
    chmodSync(folder.at("open"), 0o644);
    chmodSync(folder.at("closed"), 0o600);
    const { rows } = await scan();
    expect(Object.fromEntries(rows.map(({ location: { path, worldReadable } }) => [path, worldReadable]))).toEqual({
      open: true,
      closed: undefined,
    });
  });
});

describe("what only ignored files hold", () => {
  beforeEach(() => {
    folder.write(".gitignore", ".env\n");
    folder.write(".env", `TOKEN=${token.value}\n`);
  });

  test("fails only where that is asked for, also for files that are findings by their path", async () => {
    const { code, rows } = await scan();
    expect(rows.map(({ verdict, location: { path } }) => [verdict, path])).toEqual([
      ["path", ".env"],
      ["confirmed", ".env"],
    ]);
    expect(code).toBe(0);
    expect((await scan("--fail-on", "note")).code).toBe(0);
    expect((await scan("--fail-on", "local")).code).toBe(1);
  });

  test("fails once another file holds it too, or the file is tracked all the same", async () => {
    folder.write("notes.txt", token.line);
    expect((await scan()).code).toBe(1);
    rmSync(folder.at("notes.txt"));
    folder.git("add", "-f", ".env");
    const { code, rows } = await scan();
    expect(code).toBe(1);
    expect(rows[0]!.location).toMatchObject({ reach: "staged", ignoredBy: ".gitignore:1" });
  });

  test("fails where a package builder would take it along", async () => {
    folder.write("package.json", '{"name":"demo","version":"1.0.0","files":[".env"]}');
    const { code, rows } = await scan();
    expect(code).toBe(1);
    expect(rows[0]!.location).toMatchObject({ reach: "ignored", packedIn: ["npm tarball"] });
  });

  test("a package that npm refuses to publish takes nothing along", async () => {
    folder.write("package.json", '{"name":"demo","version":"1.0.0","private":true,"files":[".env"]}');
    const { code, rows } = await scan("--no-history");
    expect([code, rows[0]!.location.packedIn]).toEqual([0, undefined]);
  });

  test("was never committed, or its value was, or its path", async () => {
    commitAll();
    const never = { value: false, path: false };
    expect((await scan()).rows.find(({ verdict }) => verdict === "confirmed")?.committed).toEqual(never);
    folder.write("old.txt", token.line);
    commitAll();
    folder.git("rm", "-q", "old.txt");
    commitAll();
    const [value] = (await scan()).rows.filter(({ verdict }) => verdict === "confirmed");
    expect(value).toMatchObject({
      committed: { value: true, path: false },
      history: { first: { path: "old.txt" }, presentAtHead: false },
    });
    folder.write(".env", "PORT=3000\n");
    folder.git("add", "-f", ".env");
    commitAll();
    folder.git("rm", "-q", "--cached", ".env");
    commitAll();
    folder.write(".env", `TOKEN=${other.value}\n`);
    const rows = (await scan()).rows.map(({ verdict, committed }) => [verdict, committed]);
    expect(rows).toEqual([
      ["path", { value: null, path: true }],
      ["confirmed", { value: false, path: true }],
    ]);
  });

  test("is not looked for in the history where that is not wanted, and not called absent from one that is cut off", async () => {
    for (const content of ["one", "two"]) {
      folder.write("a.txt", content);
      commitAll();
    }
    expect((await scan("--no-history")).rows.every(({ committed }) => committed === undefined)).toBe(true);
    const clone = makeFolder();
    clone.git("clone", "-q", "--depth=1", `file://${folder.path}`, clone.path);
    clone.write(".env", `TOKEN=${token.value}\n`);
    const io = fakeIo({ cwd: clone.path, env: GIT_ENV });
    await main(["scan", "--format", "json"], io, new AbortController().signal);
    const report = JSON.parse(io.stdout.text()) as { findings: Row[]; coverage: { notes: string[] } };
    expect(report.findings.map(({ committed }) => committed)).toEqual([undefined, undefined]);
    expect(report.coverage.notes).toEqual([expect.stringContaining("could not be read to its end")]);
    clone.remove();
  });
});
