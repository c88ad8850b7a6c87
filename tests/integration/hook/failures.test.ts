import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { chmodSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readPushInput } from "../../../lib/cli/hook/stdin.ts";
import { callHook, IN_COMMIT } from "../../helpers/hook-call.ts";
import { makeHookLab, type HookLab, type HookRepo } from "../../helpers/hook-repo.ts";
import { githubToken } from "../../helpers/hook-secret.ts";

let lab: HookLab;
let repo: HookRepo;
let number = 0;

beforeAll(() => {
  lab = makeHookLab();
});
afterAll(() => lab.dispose());
beforeEach(() => {
  repo = lab.repo(`repo${++number}`, { hooks: [] });
  repo.stage("old.txt", "old\n");
  repo.commitUnchecked("base");
});

const SECRET = `auth = ${githubToken(1)}\n`;

/** Where a loose object is kept. */
function objectFile(oid: string): string {
  return join(repo.path, ".git/objects", oid.slice(0, 2), oid.slice(2));
}

function damage(oid: string): void {
  chmodSync(objectFile(oid), 0o644);
  writeFileSync(objectFile(oid), "damaged");
}

test("a missing blob is named and blocks", async () => {
  repo.stage("a.txt", "content\n");
  rmSync(objectFile(repo.git("rev-parse", ":a.txt")));
  const { code, stderr } = await callHook({ cwd: repo.path, env: IN_COMMIT });
  expect(code).toBe(3);
  expect(stderr).toContain("a.txt: its content is missing");
});

test("a missing blob does not keep the findings beside it from being told", async () => {
  repo.stage("a.txt", "content\n");
  repo.stage("b.txt", SECRET);
  rmSync(objectFile(repo.git("rev-parse", ":a.txt")));
  const { code, stdout, stderr } = await callHook({ cwd: repo.path, env: IN_COMMIT });
  expect(code).toBe(1);
  expect(stdout).toContain("b.txt:1:8");
  expect(stderr).toContain("a.txt: its content is missing");
});

test("a corrupt blob blocks", async () => {
  repo.stage("a.txt", "content\n");
  damage(repo.git("rev-parse", ":a.txt"));
  const { code, stderr } = await callHook({ cwd: repo.path, env: IN_COMMIT });
  expect(code).toBe(3);
  expect(stderr).toContain("git fsck");
});

test("a blob that is missing on the old side holds nothing", async () => {
  repo.stage("old.txt", SECRET);
  repo.commitUnchecked("leak");
  const before = repo.git("rev-parse", ":old.txt");
  repo.stage("old.txt", `more\n${SECRET}`);
  expect((await callHook({ cwd: repo.path, env: IN_COMMIT })).code).toBe(0);
  rmSync(objectFile(before));
  expect((await callHook({ cwd: repo.path, env: IN_COMMIT })).code).toBe(1);
});

test("a corrupt blob on the old side does not either", async () => {
  const before = repo.git("rev-parse", ":old.txt");
  repo.stage("old.txt", SECRET);
  damage(before);
  expect((await callHook({ cwd: repo.path, env: IN_COMMIT })).code).toBe(1);
});

test("a corrupt HEAD blocks", async () => {
  repo.stage("a.txt", "content\n");
  damage(repo.head());
  const { code, stderr } = await callHook({ cwd: repo.path, env: IN_COMMIT });
  expect(code).toBe(2);
  expect(stderr).toContain("git");
});

test("a corrupt index blocks", async () => {
  writeFileSync(join(repo.path, ".git/index"), "damaged");
  const { code, stderr } = await callHook({ cwd: repo.path, env: IN_COMMIT });
  expect(code).toBe(2);
  expect(stderr).toContain("index");
  expect(stderr).not.toContain("hint:");
});

test("an unresolved conflict is named and blocks", async () => {
  repo.git("checkout", "--quiet", "-b", "side");
  repo.stage("old.txt", "theirs\n");
  repo.commitUnchecked("theirs");
  repo.git("checkout", "--quiet", "main");
  repo.stage("old.txt", "ours\n");
  repo.commitUnchecked("ours");
  repo.try(["merge", "--quiet", "side"]);
  const { code, stderr } = await callHook({ cwd: repo.path, env: IN_COMMIT });
  expect(code).toBe(3);
  expect(stderr).toContain("old.txt: cannot be read; it has an unresolved conflict");
});

test("outside of a repository it is an error", async () => {
  mkdirSync(join(lab.folder, "plain"), { recursive: true });
  const env = { ...IN_COMMIT, GIT_CEILING_DIRECTORIES: lab.folder };
  const { code, stderr } = await callHook({ cwd: join(lab.folder, "plain"), env });
  expect(code).toBe(2);
  expect(stderr).toContain("not a git repository");
});

test("in a bare repository it is an error", async () => {
  lab.run("git", ["init", "--quiet", "--bare", "bare.git"]);
  const { code } = await callHook({ cwd: join(lab.folder, "bare.git") });
  expect(code).toBe(2);
});

test("without git it is an error that says so", async () => {
  const { code, stderr } = await callHook({ cwd: repo.path, env: { ...IN_COMMIT, PATH: join(lab.folder, "empty") } });
  expect(code).toBe(2);
  expect(stderr).toContain("git was not found");
});

test("an index in another place is taken from there", async () => {
  const index = join(lab.folder, `index${number}`);
  const env = { GIT_INDEX_FILE: index };
  repo.write("a.txt", SECRET);
  repo.try(["read-tree", "HEAD"], { env });
  repo.try(["add", "a.txt"], { env });
  expect((await callHook({ cwd: repo.path, env })).code).toBe(1);
  expect((await callHook({ cwd: repo.path, env: IN_COMMIT })).code).toBe(0);
});

test("standard input that never ends is given up", async () => {
  async function* never(): AsyncGenerator<string> {
    await new Promise(() => {});
    yield "";
  }
  await expect(readPushInput(never(), { end: 20 })).rejects.toThrow("did not end");
});

test("a large commit is read as a stream with the same result", async () => {
  for (let i = 0; i < 400; i++) repo.write(`many/${i}.txt`, i === 311 ? SECRET : `file ${i}\n`);
  repo.write("big.bin", Buffer.alloc(40 * 1024 * 1024, "x"));
  repo.git("add", ".");
  const { code, stdout, stderr } = await callHook({ cwd: repo.path, env: IN_COMMIT, args: ["-v"] });
  expect(stdout).toContain("many/311.txt:1:8");
  expect(stderr).toContain("scanned 401 files");
  expect(code).toBe(1);
});

test("nothing is left in the repository's folder", async () => {
  repo.stage("a.txt", SECRET);
  const before = readdirSync(join(repo.path, ".git")).sort();
  await callHook({ cwd: repo.path, env: IN_COMMIT });
  expect(readdirSync(join(repo.path, ".git")).sort()).toEqual(before);
});
