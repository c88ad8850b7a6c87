import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { main } from "../../../lib/cli/main.ts";
import { callHook, IN_COMMIT } from "../../helpers/hook-call.ts";
import { gitTestEnvironment } from "../../helpers/repo.ts";
import { makeHookLab, type HookLab, type HookRepo } from "../../helpers/hook-repo.ts";
import { fakeIo } from "../../unit/cli/fake-io.ts";

let lab: HookLab;
let repo: HookRepo;

beforeAll(() => {
  lab = makeHookLab();
  repo = lab.repo("links", { hooks: [] });
  for (const name of [".pypirc", ".netrc", "a.kdbx"]) {
    symlinkSync(`/elsewhere/${name}`, join(repo.path, name));
    repo.git("add", "--force", name);
  }
});
afterAll(() => lab.dispose());

async function verb(...argv: string[]): Promise<{ code: number; patterns: string[] }> {
  const io = fakeIo({ cwd: repo.path, env: gitTestEnvironment(lab.folder) });
  const code = await main([...argv, "--format", "json"], io);
  const { findings } = JSON.parse(io.stdout.text()) as { findings: { pattern: string }[] };
  return { code, patterns: findings.map(({ pattern }) => pattern) };
}

test("a link with the name of a sensitive file holds nothing: hook, scan and audit agree", async () => {
  expect((await callHook({ cwd: repo.path, env: IN_COMMIT })).code).toBe(0);
  expect((await callHook({ cwd: repo.path, args: [".pypirc", ".netrc", "a.kdbx"] })).code).toBe(0);
  repo.commitUnchecked("links");
  expect(await verb("scan", ".")).toEqual({ code: 0, patterns: [] });
  expect(await verb("audit", ".")).toEqual({ code: 0, patterns: [] });
});

test("the file that takes a link's place is one in all three", async () => {
  repo.git("rm", "--quiet", ".pypirc");
  repo.stage(".pypirc", "[pypi]\n");
  expect((await callHook({ cwd: repo.path, env: IN_COMMIT })).code).toBe(1);
  repo.commitUnchecked("a file");
  expect(await verb("scan", ".")).toEqual({ code: 1, patterns: ["path-pypirc"] });
  expect(await verb("audit", ".")).toEqual({ code: 1, patterns: ["path-pypirc"] });
});
