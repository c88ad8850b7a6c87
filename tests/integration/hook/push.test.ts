import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { callHook, IN_COMMIT, type HookAnswer } from "../../helpers/hook-call.ts";
import { hookRepo, makeHookLab, type HookLab, type HookRepo } from "../../helpers/hook-repo.ts";
import { githubToken } from "../../helpers/hook-secret.ts";

let lab: HookLab;
let repo: HookRepo;
let remote = "";
let number = 0;

beforeAll(() => {
  lab = makeHookLab();
});
afterAll(() => lab.dispose());

/** A repository with one clean commit that is pushed, and a pre-push hook. */
function start(...init: string[]): void {
  remote = join(lab.folder, `remote${++number}.git`);
  lab.run("git", ["init", "--quiet", "--bare", ...init, remote]);
  repo = lab.repo(`repo${number}`, { init, hooks: ["pre-push"] });
  repo.git("remote", "add", "origin", remote);
  commit("base.txt", "base\n");
  repo.git("push", "--quiet", "--no-verify", "origin", "main");
}

beforeEach(() => start());

function secret(seed: number): string {
  return `auth = ${githubToken(seed)}\n`;
}

function commit(file: string, text: string, message = file): void {
  repo.stage(file, text);
  repo.commitUnchecked(message);
}

function push(...args: string[]): { code: number | null; text: string } {
  const runs = lab.runs();
  const answer = repo.try(["push", "--quiet", ...args]);
  expect(lab.runs()).toBe(runs + 1);
  return answer;
}

function expectBlocked({ text, code }: { code: number | null; text: string }, secrets = 1): void {
  expect(text).toContain(`push blocked, ${secrets} secret${secrets === 1 ? "" : "s"} found`);
  expect(code).toBe(1);
}

describe("a push is blocked by a secret", () => {
  test("in any of its commits, also when the last one takes it out again", () => {
    commit("a.txt", secret(1));
    const leaking = repo.head().slice(0, 10);
    commit("a.txt", "clean\n");
    const answer = push("origin", "main");
    expectBlocked(answer);
    expect(answer.text).toContain(`a.txt:1:8 in commit ${leaking}`);
    expect(answer.text).toContain(`git rebase -i ${leaking}^`);
  });

  test("in the first commit of a new root", () => {
    repo.git("checkout", "--quiet", "--orphan", "fresh");
    commit("a.txt", secret(1));
    expectBlocked(push("origin", "fresh"));
  });

  test("on the second of two refs", () => {
    repo.git("branch", "clean");
    repo.git("checkout", "--quiet", "-b", "leaking");
    commit("a.txt", secret(1));
    expectBlocked(push("origin", "clean", "leaking"));
  });

  test("in a commit message", () => {
    commit("a.txt", "clean\n", `message\n\n${githubToken(1)}`);
    const answer = push("origin", "main");
    expectBlocked(answer);
    expect(answer.text).toContain("commit message:3:1 in commit");
  });

  test("in the message of an annotated tag", () => {
    repo.git("tag", "-a", "-m", `release ${githubToken(1)}`, "v1");
    const answer = push("origin", "v1");
    expectBlocked(answer);
    expect(answer.text).toContain("tag message:1:9");
  });

  test("in a commit that only a tag reaches", () => {
    repo.git("checkout", "--quiet", "--detach");
    commit("a.txt", secret(1));
    repo.git("tag", "-a", "-m", "release", "v1");
    expectBlocked(push("origin", "v1"));
  });

  test("in a file that a tag names without a commit", () => {
    const blob = repo.try(["hash-object", "-w", "--stdin"], { input: secret(1) }).text.trim();
    repo.git("tag", "blob", blob);
    expectBlocked(push("origin", "blob"));
  });

  test("in a tree that a tag names without a commit", () => {
    const blob = repo.try(["hash-object", "-w", "--stdin"], { input: secret(1) }).text.trim();
    const tree = repo.try(["mktree"], { input: `100644 blob ${blob}\tleak.txt\n` }).text.trim();
    repo.git("tag", "tree", tree);
    const answer = push("origin", "tree");
    expectBlocked(answer);
    expect(answer.text).toContain("leak.txt:1:8");
  });

  test("that a merge commit brings in by itself", () => {
    repo.git("checkout", "--quiet", "-b", "side");
    commit("side.txt", "x\n");
    repo.git("checkout", "--quiet", "main");
    commit("main.txt", "x\n");
    repo.git("merge", "--quiet", "--no-commit", "side");
    commit("evil.txt", secret(1));
    expectBlocked(push("origin", "main"));
  });

  test("under an expression with spaces in place of a ref", () => {
    commit("a.txt", secret(1));
    expectBlocked(push("origin", "HEAD@{0 days ago}:refs/heads/now"));
  });

  test("pushed to an address instead of a remote", () => {
    commit("a.txt", secret(1));
    expectBlocked(push(remote, "main"));
  });

  test("in a SHA-256 repository, new branch and old one", () => {
    start("--object-format=sha256");
    commit("a.txt", secret(1));
    expectBlocked(push("origin", "main"));
    expectBlocked(push("origin", "HEAD:refs/heads/new"));
  });

  test("by force over somebody's commit that is unknown here", () => {
    lab.run("git", ["clone", "--quiet", "--branch", "main", remote, `other${number}`]);
    const other = hookRepo(join(lab.folder, `other${number}`), lab.run);
    other.stage("theirs.txt", "x\n");
    other.commitUnchecked("theirs");
    other.git("push", "--quiet", "origin", "main");
    commit("a.txt", secret(1));
    expectBlocked(push("--force", "origin", "main"));
  });
});

describe("a push passes", () => {
  test("when its commits are clean", () => {
    commit("a.txt", "clean\n");
    expect(push("origin", "main")).toEqual({ code: 0, text: "" });
  });

  test("when the secret was pushed before: a new branch on it, and a change around it", () => {
    commit("a.txt", secret(1));
    repo.git("push", "--quiet", "--no-verify", "origin", "main");
    commit("a.txt", `more\n${secret(1)}`);
    expect(push("origin", "main", "HEAD~1:refs/heads/new")).toEqual({ code: 0, text: "" });
  });

  test("by force over somebody's commit when its own are clean", () => {
    lab.run("git", ["clone", "--quiet", "--branch", "main", remote, `other${number}`]);
    const other = hookRepo(join(lab.folder, `other${number}`), lab.run);
    other.stage("theirs.txt", "x\n");
    other.commitUnchecked("theirs");
    other.git("push", "--quiet", "origin", "main");
    commit("a.txt", "clean\n");
    expect(push("--force", "origin", "main").code).toBe(0);
  });

  test("when it only deletes", () => {
    repo.git("push", "--quiet", "--no-verify", "origin", "main:refs/heads/gone");
    commit("a.txt", secret(1));
    expect(push("origin", ":gone").code).toBe(0);
  });

  test("when there is nothing to push", () => {
    expect(push("origin", "main").code).toBe(0);
  });

  test("when a merge that is like one of its parents is followed by another commit", () => {
    repo.git("checkout", "--quiet", "-b", "side");
    commit("side.txt", "side\n");
    repo.git("checkout", "--quiet", "main");
    repo.git("merge", "--quiet", "--no-ff", "--no-edit", "side");
    repo.git("checkout", "--quiet", "-b", "dropped", "HEAD^");
    commit("dropped.txt", "dropped\n");
    repo.git("checkout", "--quiet", "main");
    repo.git("merge", "--quiet", "--no-edit", "--strategy", "ours", "dropped");
    commit("later.txt", "later\n");
    expect(push("origin", "main")).toEqual({ code: 0, text: "" });
  });

  test("when what a merge brings in is on another branch of the remote", () => {
    repo.git("checkout", "--quiet", "-b", "side");
    commit("side.txt", secret(1));
    repo.git("push", "--quiet", "--no-verify", "origin", "side");
    repo.git("checkout", "--quiet", "main");
    repo.git("commit", "--quiet", "--no-verify", "--allow-empty", "--message", "empty");
    repo.git("merge", "--quiet", "--no-edit", "side");
    expect(push("origin", "main")).toEqual({ code: 0, text: "" });
  });

  test("when a branch merges what the remote has", () => {
    repo.git("checkout", "--quiet", "-b", "side");
    commit("side.txt", secret(1));
    repo.git("push", "--quiet", "--no-verify", "origin", "side");
    repo.git("checkout", "--quiet", "main");
    commit("main.txt", "x\n");
    repo.git("merge", "--quiet", "--no-edit", "side");
    expect(push("origin", "main").code).toBe(0);
  });
});

describe("a push out of the hook of a commit, which hands its index down", () => {
  /** A pre-push hook with the given words, and a post-commit hook that pushes. */
  function pushesItself(words: string): void {
    const hooks = join(repo.path, ".git/hooks");
    writeFileSync(join(hooks, "pre-push"), `#!/bin/sh\nexec "${process.execPath}" "${lab.bin}" hook ${words}\n`);
    const command = "git push -q origin HEAD:refs/heads/main";
    writeFileSync(join(hooks, "post-commit"), `#!/bin/sh\n${command}\n`, { mode: 0o755 });
  }

  function onRemote(): string {
    return lab.run("git", ["-C", remote, "rev-parse", "main"]).text.trim();
  }

  test.each([[""], ['"$@"']])("is read, with the words %j", (words) => {
    pushesItself(words);
    const base = repo.head();
    repo.stage("a.txt", secret(1));
    expect(repo.try(["commit", "--quiet", "-n", "-m", "leak"]).text).toContain("push blocked, 1 secret found");
    expect(onRemote()).toBe(base);
    repo.git("reset", "--quiet", "--hard", base);
    repo.stage("a.txt", "clean\n");
    expect(repo.try(["commit", "--quiet", "-n", "-m", "clean"])).toEqual({ code: 0, text: "" });
    expect(onRemote()).toBe(repo.head());
  });

  test("is read where the user names an index", () => {
    commit("a.txt", secret(1));
    const env = { GIT_INDEX_FILE: join(repo.path, ".git/index") };
    expectBlocked(repo.try(["push", "--quiet", "origin", "main"], { env }));
  });

  test("passes when there is nothing to push", () => {
    const env = { GIT_INDEX_FILE: join(repo.path, ".git/index") };
    expect(repo.try(["push", "--quiet", "origin", "main"], { env })).toEqual({ code: 0, text: "" });
  });
});

describe("a commit whose hook gets a pipe", () => {
  beforeEach(() => repo.stage("a.txt", secret(1)));

  test.each([
    ["without anything in it", ""],
    ["with something that is no push", "hello\n"],
  ])("%s is read as a commit", async (_name, input) => {
    for (const args of [[], ["a.txt"], ["gone.txt", "a.txt"], ["a.txt", "gone.txt"]]) {
      const { stdout } = await callHook({ cwd: repo.path, env: IN_COMMIT, args, input });
      expect(stdout).toContain("commit blocked, 1 secret found");
    }
  });

  test("that nobody closes does not wait for long", () => {
    // The shell itself keeps the other side open.
    const script = `mkfifo "$0" && exec 3<>"$0" && exec "${process.execPath}" "${lab.bin}" hook <"$0"`;
    const before = performance.now();
    const { code, text } = lab.run("sh", ["-c", script, join(lab.folder, `fifo${number}`)], {
      cwd: repo.path,
      env: IN_COMMIT,
    });
    expect([code, text.includes("commit blocked")]).toEqual([1, true]);
    expect(performance.now() - before).toBeLessThan(8_000);
  });
});

describe("called otherwise", () => {
  function lines(): string {
    return `refs/heads/main ${repo.head()} refs/heads/main ${"0".repeat(40)}\n`;
  }

  test("without arguments, as from a husky script (lines on standard input)", async () => {
    commit("a.txt", secret(1));
    expect((await callHook({ cwd: repo.path, env: { GIT_PREFIX: "" }, input: lines() })).code).toBe(1);
  });

  test("with the file names of lefthook beside the lines", async () => {
    commit("a.txt", secret(1));
    const args = ["base.txt", "other.txt"];
    expect((await callHook({ cwd: repo.path, env: { GIT_PREFIX: "" }, input: lines(), args })).code).toBe(1);
  });

  test("with something else on standard input it refuses", async () => {
    await expect(callHook({ cwd: repo.path, env: { GIT_PREFIX: "" }, input: "hello\n" })).rejects.toThrow("pre-push");
  });

  function range(from: string, to: string, more: Record<string, string> = {}): Promise<HookAnswer> {
    const env = { PRE_COMMIT: "1", PRE_COMMIT_FROM_REF: from, PRE_COMMIT_TO_REF: to, ...more };
    return callHook({ cwd: repo.path, env, args: ["base.txt"] });
  }

  test("by pre-commit with a range: every commit of it", async () => {
    const base = repo.head();
    commit("a.txt", secret(1));
    commit("a.txt", "clean\n");
    const { code, stdout } = await range(base, "HEAD");
    expect(stdout).toContain("leaktrail: 1 secret found");
    expect(code).toBe(1);
    expect((await range("HEAD~1", "HEAD")).code).toBe(0);
  });

  test("by an old pre-commit with the names of its time", async () => {
    const base = repo.head();
    commit("a.txt", secret(1));
    const env = { PRE_COMMIT: "1", PRE_COMMIT_ORIGIN: base, PRE_COMMIT_SOURCE: "HEAD" };
    expect((await callHook({ cwd: repo.path, env, args: ["a.txt"] })).code).toBe(1);
  });

  test("by pre-commit with a range that merges another branch: the net change counts too", async () => {
    const base = repo.head();
    repo.git("checkout", "--quiet", "-b", "side");
    commit("side.txt", secret(1));
    repo.git("push", "--quiet", "--no-verify", "origin", "side");
    repo.git("checkout", "--quiet", "main");
    commit("main.txt", "x\n");
    repo.git("merge", "--quiet", "--no-edit", "side");
    expect((await range(base, "HEAD", { PRE_COMMIT_REMOTE_NAME: "origin" })).code).toBe(1);
  });

  test("by pre-commit for the first push of a history", async () => {
    commit("a.txt", secret(1));
    const env = { PRE_COMMIT: "1", PRE_COMMIT_LOCAL_BRANCH: "refs/heads/main", PRE_COMMIT_REMOTE_NAME: "origin" };
    expect((await callHook({ cwd: repo.path, env, args: ["a.txt"] })).code).toBe(1);
    repo.git("push", "--quiet", "--no-verify", "origin", "main");
    expect((await callHook({ cwd: repo.path, env, args: ["a.txt"] })).code).toBe(0);
  });

  test("with a start that is unknown here it says so and how to get it", async () => {
    const { code, stderr } = await range("a".repeat(40), "HEAD");
    expect(code).toBe(2);
    expect(stderr).toContain("fetch");
  });

  test("in a shallow clone it does not call the range clean", async () => {
    commit("a.txt", "x\n");
    repo.git("push", "--quiet", "--no-verify", "origin", "main");
    lab.run("git", ["clone", "--quiet", "--depth=1", "--branch", "main", `file://${remote}`, `shallow${number}`]);
    const shallow = join(lab.folder, `shallow${number}`);
    const env = { PRE_COMMIT: "1", PRE_COMMIT_LOCAL_BRANCH: "HEAD", PRE_COMMIT_REMOTE_NAME: "none" };
    const { code, stderr } = await callHook({ cwd: shallow, env });
    expect(stderr).toContain("git fetch --unshallow");
    expect(code).toBe(3);
  });

  test("over a graft that cuts history it scans the real one", async () => {
    commit("a.txt", secret(1));
    commit("a.txt", "clean\n");
    writeFileSync(join(repo.path, ".git/info/grafts"), `${repo.head()}\n`);
    expect((await callHook({ cwd: repo.path, env: { GIT_PREFIX: "" }, input: lines() })).code).toBe(1);
  });
});
