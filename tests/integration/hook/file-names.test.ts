import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { execFileSync } from "node:child_process";
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
});

const SECRET = `auth = ${githubToken(1)}\n`;

/** Raw name, how it is shown, and how a shell is told it. */
const NAMES: readonly (readonly [string, Buffer, string, string])[] = [
  ["a space", Buffer.from("a b.txt"), "a b.txt", "'a b.txt'"],
  ["a newline", Buffer.from("a\nb.txt"), "a\\x0Ab.txt", "$'a\\012b.txt'"],
  ["a tab", Buffer.from("a\tb.txt"), "a\\x09b.txt", "$'a\\011b.txt'"],
  ["quotes", Buffer.from("a'b\".txt"), "a'b\".txt", `'a'\\''b".txt'`],
  ["a backslash", Buffer.from("a\\b.txt"), "a\\b.txt", "'a\\b.txt'"],
  ["a leading dash", Buffer.from("-rf.txt"), "-rf.txt", "-rf.txt"],
  ["a leading colon", Buffer.from(":a.txt"), ":a.txt", "'./:a.txt'"],
  ["an option of ours", Buffer.from("--allow-incomplete"), "--allow-incomplete", "--allow-incomplete"],
  ["glob characters", Buffer.from("[id]*.txt"), "[id]*.txt", "'[id]*.txt'"],
  ["letters beyond ASCII", Buffer.from("schlüssel-鍵-🔑.txt"), "schlüssel-鍵-🔑.txt", "'schlüssel-鍵-🔑.txt'"],
  ["bytes that are not UTF-8", Buffer.from("a\xff\xfeb.txt", "latin1"), "a\\xFF\\xFEb.txt", "$'a\\377\\376b.txt'"],
];

/** Stages a file under raw bytes, which arguments of Node cannot hold. */
function stageRaw(name: Buffer): void {
  const blob = repo.try(["hash-object", "-w", "--stdin"], { input: SECRET }).text.trim();
  const entry = Buffer.concat([Buffer.from(`100644 ${blob}\t`), name, Buffer.from("\0")]);
  execFileSync("git", ["update-index", "--add", "-z", "--index-info"], { cwd: repo.path, input: entry });
  repo.write(name, SECRET);
}

describe.each(NAMES)("a name with %s", (_what, name, shown, word) => {
  beforeEach(() => stageRaw(name));

  test("is scanned in the index, and the advice can be copied", async () => {
    repo.git("rm", "--quiet", "--cached", "-r", ".");
    repo.commitUnchecked("empty");
    stageRaw(name);
    const { code, stdout } = await callHook({ cwd: repo.path, env: IN_COMMIT });
    expect(code).toBe(1);
    expect(stdout).toContain(`${shown}:1:8  GitHub`);
    const command = /Take it out of the commit: (git .+)/.exec(stdout)?.[1] ?? "";
    expect(command).toBe(`git restore --staged -- ${word}`);
    execFileSync("bash", ["-c", command], { cwd: repo.path });
    expect(repo.git("diff", "--cached", "--name-only")).toBe("");
  });

  test("is matched by the argument that a hook manager gives", async () => {
    const args = [name.toString("utf8")];
    const { code } = await callHook({ cwd: repo.path, env: IN_COMMIT, args });
    expect(code).toBe(1);
  });

  test("is read on disk when a hook manager names it outside of a commit", async () => {
    const args = [name.toString("utf8")];
    const { code, stdout } = await callHook({ cwd: repo.path, args });
    expect(stdout).toContain(`${shown}:1:8  GitHub`);
    expect(code).toBe(1);
  });
});

test("two names that differ only in bytes that are not UTF-8 are both scanned", async () => {
  stageRaw(Buffer.from("a\xff.txt", "latin1"));
  stageRaw(Buffer.from("a\xfe.txt", "latin1"));
  const { stdout } = await callHook({ cwd: repo.path, env: IN_COMMIT });
  expect(stdout).toContain("a\\xFF.txt:1:8");
  expect(stdout).toContain("a\\xFE.txt:1:8");
});
