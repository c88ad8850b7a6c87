import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { mkdirSync, symlinkSync, unlinkSync } from "node:fs";
import { join } from "node:path";
import { callHook, IN_COMMIT, type HookAnswer } from "../../helpers/hook-call.ts";
import { makeHookLab, type HookLab, type HookRepo } from "../../helpers/hook-repo.ts";
import { githubToken } from "../../helpers/hook-secret.ts";
import { makeZip } from "../../helpers/make-archive.ts";

let lab: HookLab;
let repo: HookRepo;
let number = 0;

beforeAll(() => {
  lab = makeHookLab();
});
afterAll(() => lab.dispose());
beforeEach(() => {
  repo = lab.repo(`repo${++number}`, { hooks: ["commit-msg", "prepare-commit-msg"] });
  repo.stage("old.txt", "old\n");
  repo.commitUnchecked("base");
});

const SECRET = `auth = ${githubToken(1)}\n`;
const CLEAN: HookAnswer = { code: 0, stdout: "", stderr: "" };

function inCommit(...args: string[]): Promise<HookAnswer> {
  return callHook({ cwd: repo.path, env: IN_COMMIT, args });
}

function outside(...args: string[]): Promise<HookAnswer> {
  return callHook({ cwd: repo.path, args });
}

describe("file names inside a commit narrow what is scanned", () => {
  beforeEach(() => {
    repo.stage("a.txt", SECRET);
    repo.stage("b/c.txt", "clean\n");
  });

  test("to the named ones", async () => {
    expect((await inCommit("a.txt", "b/c.txt")).code).toBe(1);
    expect(await inCommit("b/c.txt")).toEqual(CLEAN);
  });

  test("given as absolute paths, as lint-staged does, also through a link", async () => {
    expect((await inCommit(join(repo.path, "a.txt"))).code).toBe(1);
    symlinkSync(repo.path, `${repo.path}-link`);
    expect((await inCommit(`${repo.path}-link/a.txt`)).code).toBe(1);
    expect((await inCommit(`${repo.path}-link/b/c.txt`)).code).toBe(0);
  });

  test("given from a folder inside", async () => {
    const cwd = join(repo.path, "b");
    const env = { GIT_INDEX_FILE: join(repo.path, ".git/index"), GIT_PREFIX: "b/" };
    expect((await callHook({ cwd, env, args: ["../a.txt"] })).code).toBe(1);
    expect(await callHook({ cwd, env, args: ["c.txt"] })).toEqual(CLEAN);
  });

  test("and a folder stands for what is in it", async () => {
    expect(await inCommit("b")).toEqual(CLEAN);
    expect((await inCommit(".")).code).toBe(1);
  });

  test("names that match no staged file are no success", async () => {
    const { code, stderr } = await inCommit("old.txt");
    expect(code).toBe(3);
    expect(stderr).toContain("none of the named files is staged");
    expect((await inCommit("old.txt", "--allow-incomplete")).code).toBe(0);
  });

  test("glob characters are letters", async () => {
    repo.stage("[id].txt", SECRET);
    expect((await inCommit("[id].txt")).stdout).toContain("[id].txt:1:8");
    expect((await inCommit("*.txt")).code).toBe(3);
  });
});

describe("file names outside of a commit are read on disk", () => {
  test("whatever the index holds, and every finding counts", async () => {
    repo.stage("a.txt", SECRET);
    repo.commitUnchecked("leak");
    expect((await outside("a.txt")).code).toBe(1);
    repo.write("a.txt", "clean\n");
    expect(await outside("a.txt")).toEqual(CLEAN);
    repo.write("untracked.txt", SECRET);
    expect((await outside("a.txt", "untracked.txt")).stdout).toContain("untracked.txt:1:8");
  });

  test("a missing file is no success", async () => {
    const { code, stderr } = await outside("old.txt", "gone.txt");
    expect(code).toBe(3);
    expect(stderr).toContain("gone.txt: cannot be read; no such file or directory (ENOENT)");
  });

  test("links give their own text, even broken ones; empty files and submodules are nothing to read", async () => {
    symlinkSync("nowhere", join(repo.path, "link"));
    repo.write("empty.txt", "");
    mkdirSync(join(repo.path, "sub/.git"), { recursive: true });
    expect(await outside("link", "empty.txt", "sub")).toEqual(CLEAN);
    unlinkSync(join(repo.path, "link"));
    symlinkSync(`https://x:${githubToken(1)}@example.test`, join(repo.path, "link"));
    expect((await outside("link")).code).toBe(1);
  });

  test("a folder is refused with the verb that reads folders", async () => {
    repo.write("folder/a.txt", SECRET);
    const { code, stderr } = await outside("folder");
    expect(code).toBe(3);
    expect(stderr).toContain("leaktrail scan");
  });
});

describe("without names or commit the whole index is read", () => {
  test("and every finding counts", async () => {
    repo.stage("a.txt", SECRET);
    repo.commitUnchecked("leak");
    repo.write("a.txt", "clean\n");
    const { code, stdout } = await outside();
    expect(stdout).toContain("a.txt:1:8");
    expect(code).toBe(1);
  });

  test("an empty one is no success", async () => {
    repo.git("rm", "--quiet", "--cached", "-r", ".");
    const { code, stderr } = await outside();
    expect(code).toBe(3);
    expect(stderr).toContain("the index is empty");
  });
});

describe("messages", () => {
  test("with a secret are refused, however they are given", () => {
    const { code, text } = repo.try(["commit", "--quiet", "--allow-empty", "-m", `fix\n\n${githubToken(1)}`]);
    expect(text).toContain(".git/COMMIT_EDITMSG:3:1");
    expect(text).toContain("Write the message again");
    expect(code).toBe(1);
  });

  test("without one pass, in a linked worktree too", () => {
    expect(repo.try(["commit", "--quiet", "--allow-empty", "-m", "fix"])).toEqual({ code: 0, text: "" });
    repo.git("worktree", "add", "--quiet", `${repo.path}-tree`);
    const cwd = `${repo.path}-tree`;
    expect(repo.try(["commit", "--quiet", "--allow-empty", "-m", "fix"], { cwd })).toEqual({ code: 0, text: "" });
    expect(repo.try(["commit", "--quiet", "--allow-empty", "-m", githubToken(1)], { cwd }).code).toBe(1);
  });

  test("do not end with the diff that git shows below the scissors", () => {
    repo.stage("a.txt", SECRET);
    const env = { GIT_EDITOR: "sh -c 'sed -i 1s/^/fix/ \"$1\"' -" };
    expect(repo.try(["commit", "--quiet", "--verbose"], { env }).code).toBe(0);
    expect(
      repo.try(["commit", "--quiet", "--allow-empty", "--amend", "--verbose"], {
        env: { GIT_EDITOR: `sh -c 'sed -i "1s/^/${githubToken(2)}/" "$1"' -` },
      }).code,
    ).toBe(1);
  });

  test("keep their other comments, which git keeps under some settings", () => {
    const { code } = repo.try([
      "commit",
      "--quiet",
      "--allow-empty",
      "--cleanup=whitespace",
      "-m",
      `# ${githubToken(1)}`,
    ]);
    expect(code).toBe(1);
  });
});

describe("exit codes", () => {
  const GENERIC = `db_password = "${["kX9#mQ2", "$vL5z"].join("")}"\n`;

  test("warnings are told and block only when asked to", async () => {
    repo.stage("a.py", GENERIC);
    const { code, stdout } = await inCommit();
    expect(code).toBe(0);
    expect(stdout).toMatch(/^leaktrail: warning, not blocking: a\.py:1:\d+ .+\n$/);
    expect((await inCommit("--fail-on", "warning")).code).toBe(1);
    expect((await inCommit("--fail-on=warning")).code).toBe(1);
  });

  test.each([["--fail-on"], ["--fail-on=nothing"], ["--unknown"], ["--verbose=yes"], [""]])(
    "%j is a usage error",
    async (word) => {
      const { code, stderr } = await inCommit(word);
      expect(code).toBe(2);
      expect(stderr).toContain("leaktrail hook --help");
    },
  );

  test("what was scanned is told only when asked", async () => {
    repo.stage("a.txt", "clean\n");
    expect((await inCommit("--verbose")).stderr).toBe("leaktrail: mode staged: scanned 1 file, 6 bytes\n");
    expect((await outside("-v")).stderr).toBe("leaktrail: mode index: scanned 2 files, 10 bytes\n");
    expect((await outside("-v", "a.txt")).stderr).toBe("leaktrail: mode named-files: scanned 1 file, 6 bytes\n");
  });

  test("archives of which not all was looked at are told then too", async () => {
    repo.stage("a.zip", makeZip([{ name: "locked", content: SECRET, encrypted: true }]));
    expect(await inCommit()).toMatchObject({ code: 0, stdout: "", stderr: "" });
    const { code, stderr } = await inCommit("-v");
    expect([code, stderr.split("\n")[1]]).toEqual([
      0,
      expect.stringMatching(/^ {2}a\.zip: .*not all .* was looked at/),
    ]);
  });

  test("a file with the name of an option is a file", async () => {
    repo.stage("--allow-incomplete", SECRET);
    expect((await inCommit("--allow-incomplete")).stdout).toContain("--allow-incomplete:1:8");
  });

  test("colours come only when they are wanted", async () => {
    repo.stage("a.txt", SECRET);
    expect((await inCommit()).stdout).not.toContain("\u001b");
    expect((await inCommit("--color", "always")).stdout).toContain("\u001b[");
    const forced = await callHook({ cwd: repo.path, env: { ...IN_COMMIT, NO_COLOR: "", FORCE_COLOR: "1" } });
    expect(forced.stdout).toContain("\u001b[");
  });

  test("help lists the options", async () => {
    const { code, stdout } = await inCommit("--help");
    expect(code).toBe(0);
    expect(stdout).toContain("--fail-on error|warning|note");
  });
});
