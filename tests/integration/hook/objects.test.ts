import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
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

/** Where a loose object of the repository is kept. */
function looseFile(file: string): string {
  const oid = repo.git("rev-parse", `:${file}`);
  return join(repo.path, ".git/objects", oid.slice(0, 2), oid.slice(2));
}

async function expectFound(env: Record<string, string> = {}): Promise<void> {
  const { code, stdout } = await callHook({ cwd: repo.path, env: { ...IN_COMMIT, ...env } });
  expect(stdout).toContain("a.txt:1:8");
  expect(code).toBe(1);
}

test("a staged secret that lies in a pack is found, beside content in a file of its own", async () => {
  repo.stage("a.txt", SECRET);
  const packed = looseFile("a.txt");
  repo.try(["pack-objects", "--quiet", ".git/objects/pack/pack"], { input: `${repo.git("rev-parse", ":a.txt")}\n` });
  repo.git("prune-packed");
  expect(existsSync(packed)).toBe(false);
  repo.stage("b.txt", "other\n");
  await expectFound();
});

test("a staged secret that lies in another folder of objects is found", async () => {
  const env = {
    GIT_OBJECT_DIRECTORY: join(lab.folder, `objects${number}`),
    GIT_ALTERNATE_OBJECT_DIRECTORIES: join(repo.path, ".git/objects"),
  };
  mkdirSync(env.GIT_OBJECT_DIRECTORY);
  repo.write("a.txt", SECRET);
  expect(repo.try(["add", "a.txt"], { env }).code).toBe(0);
  await expectFound(env);
});

test("a large staged file is read whole", async () => {
  repo.stage("a.txt", `${SECRET}${"x".repeat(99)}\n`.concat("filler line\n".repeat(400_000)));
  await expectFound();
});

test("a clean commit takes one git", async () => {
  const calls = join(lab.folder, `calls${number}`);
  const folder = join(lab.folder, `path${number}`);
  mkdirSync(folder);
  const real = lab.run("sh", ["-c", "command -v git"]).text.trim();
  writeFileSync(join(folder, "git"), `#!/bin/sh\necho "$@" >> '${calls}'\nexec '${real}' "$@"\n`);
  chmodSync(join(folder, "git"), 0o755);
  for (let i = 0; i < 10; i++) repo.stage(`f${i}.txt`, `content ${i}\n`);
  const PATH = `${folder}${delimiter}${process.env["PATH"]}`;
  const { code } = await callHook({ cwd: repo.path, env: { ...IN_COMMIT, PATH } });
  expect(code).toBe(0);
  expect(readFileSync(calls, "utf8").trim().split("\n")).toEqual([expect.stringContaining("diff-index")]);
});
