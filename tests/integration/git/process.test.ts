import { spawnSync } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { detachedEnvironment, hookEnvironment } from "../../../lib/git/environment.ts";
import { runGit, startGit } from "../../../lib/git/process.ts";
import { askGit } from "../../../lib/git/questions.ts";
import { discover } from "../../../lib/git/discover.ts";
import { openNativeReader } from "../../../lib/git/native/reader.ts";
import type { RepoFolder } from "../../helpers/repo.ts";
import { repoFolder } from "../../helpers/repo.ts";

let folder: RepoFolder;
beforeAll(() => {
  folder = repoFolder();
});
afterAll(() => folder.remove());

test.each([
  ["[core]\n\trepositoryformatversion = 9\n", /`config`.+update git/],
  ["[core]\n\trepositoryformatversion = 1\n[extensions]\n\tunheard = 1\n", /`config`.+update git/],
  ["[broken\n", /Mend.+`config`/],
  ["[core]\n\tbare = maybe\n", /Mend.+`config`/],
])(
  "a configuration that git cannot read is to be mended: no other command of git would do: %j",
  async (config, remedy) => {
    const repo = folder.make();
    writeFileSync(join(repo.path, ".git/config"), config);
    await expect(discover(repo.path)).rejects.toMatchObject({
      code: "git-failed",
      remedy: expect.stringMatching(remedy),
    });
  },
);

describe("environment", () => {
  test("drops every variable that binds git to a repository", () => {
    const named = spawnSync("git", ["rev-parse", "--local-env-vars"], { encoding: "utf8" }).stdout.trim().split("\n");
    expect(named.length).toBeGreaterThan(10);
    const inherited = Object.fromEntries(named.map((name) => [name, "elsewhere"]));
    const kept = Object.keys(detachedEnvironment({ PATH: "/bin", ...inherited }));
    // Set by us to a value of our own.
    const ours = ["GIT_NO_REPLACE_OBJECTS"];
    expect(named.filter((name) => kept.includes(name) && !ours.includes(name))).toEqual([]);
    expect(detachedEnvironment(inherited)["GIT_NO_REPLACE_OBJECTS"]).toBe("1");
  });

  test("drops programs and traces", () => {
    const programs = [
      "GIT_EXTERNAL_DIFF",
      "GIT_PAGER",
      "GIT_EDITOR",
      "GIT_SSH_COMMAND",
      "GIT_ASKPASS",
      "PAGER",
      "GIT_TRACE",
    ];
    const inherited = Object.fromEntries(programs.map((name) => [name, "evil"]));
    for (const environment of [detachedEnvironment(inherited), hookEnvironment(inherited)]) {
      expect(Object.values(environment)).not.toContain("evil");
    }
  });

  test("in a hook keeps index, objects and quarantine", () => {
    const given = { GIT_INDEX_FILE: ".git/index.lock", GIT_QUARANTINE_PATH: "q", GIT_OBJECT_DIRECTORY: "o" };
    expect(hookEnvironment(given)).toMatchObject(given);
  });

  test("a surrounding hook does not redirect a reader", async () => {
    const asked = folder.make();
    asked.commit({ a: "x" });
    const other = folder.make();
    const before = { ...process.env };
    Object.assign(process.env, { GIT_DIR: join(other.path, ".git"), GIT_OBJECT_DIRECTORY: "/nowhere" });
    try {
      const reader = await openNativeReader(asked.path);
      expect(reader.repository.gitDir).toBe(join(asked.path, ".git"));
      const log = await reader.log({ tips: [reader.repository.head.oid ?? ""] });
      expect(log.commits.count).toBe(1);
      await reader.close();
    } finally {
      delete process.env["GIT_DIR"];
      delete process.env["GIT_OBJECT_DIRECTORY"];
      Object.assign(process.env, before);
    }
  });
});

describe("failures", () => {
  const nowhere = { PATH: "/nonexistent" };

  test("no git binary is `no-git`, from either way of asking", async () => {
    await expect(runGit({ args: ["version"], env: nowhere })).rejects.toMatchObject({ code: "no-git" });
    await expect(askGit(folder.path, nowhere, ["version"])).rejects.toMatchObject({ code: "no-git" });
  });

  test("a failing git gives its own words on one line, without control characters", async () => {
    const failing = runGit({ args: ["rev-parse", "no\u001b[31m\nsuch"], env: detachedEnvironment(), cwd: folder.path });
    await expect(failing).rejects.toMatchObject({ code: "git-failed" });
    const error = (await failing.catch((reason: unknown) => reason)) as Error;
    // oxlint-disable-next-line no-control-regex -- control characters are what must not be there
    expect(error.message).not.toMatch(/[\u0000-\u001f]/);
    expect(error.message).toContain("not a git repository");
  });

  test("another user's repository is an error that names safe.directory", async () => {
    const repo = folder.make();
    repo.commit({ a: "x" });
    process.env["GIT_TEST_ASSUME_DIFFERENT_OWNER"] = "1";
    try {
      await expect(discover(repo.path)).rejects.toMatchObject({
        code: "git-failed",
        message: expect.stringContaining("dubious ownership"),
        remedy: expect.stringContaining("safe.directory"),
      });
    } finally {
      delete process.env["GIT_TEST_ASSUME_DIFFERENT_OWNER"];
    }
  });

  test("a git that is stopped ends", async () => {
    const git = startGit({ args: ["cat-file", "--batch"], env: detachedEnvironment(), cwd: folder.make().path });
    git.stop();
    await expect(git.ended).resolves.toMatchObject({ code: null });
  });

  test("an abort ends a running question", async () => {
    const abort = new AbortController();
    const repo = folder.make();
    const running = runGit({
      args: ["cat-file", "--batch"],
      env: detachedEnvironment(),
      cwd: repo.path,
      signal: abort.signal,
    });
    abort.abort();
    await expect(running).rejects.toMatchObject({ name: "AbortError" });
  });
});

describe("the isolated view", () => {
  /** Runs a program that opens a reader in `folder.path` as its temporary folder. */
  function run(body: string): {
    readonly left: readonly string[];
    readonly signal: NodeJS.Signals | null;
    readonly status: number | null;
  } {
    const tmp = join(folder.make().path, "tmp");
    const repo = folder.make();
    repo.commit({ a: "x" });
    const bundle = join(folder.path, "view.mjs");
    const root = join(import.meta.dirname, "../../..");
    const build = spawnSync(
      join(root, "node_modules/.bin/esbuild"),
      [
        "--bundle",
        "--platform=node",
        "--format=esm",
        `--outfile=${bundle}`,
        "--log-level=error",
        join(root, "lib/git/native/reader.ts"),
        "--banner:js=import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
      ],
      { encoding: "utf8" },
    );
    expect(build.stderr).toBe("");
    const program = `
      import { mkdirSync, readdirSync } from "node:fs";
      mkdirSync(${JSON.stringify(tmp)}, { recursive: true });
      const { openNativeReader } = await import(${JSON.stringify(bundle)});
      const open = () => openNativeReader(${JSON.stringify(repo.path)});
      const reader = await open();
      if (readdirSync(${JSON.stringify(tmp)}).length !== 1) throw new Error("no view");
      ${body}`;
    const { signal, status } = spawnSync(process.execPath, ["--input-type=module", "--eval", program], {
      env: { ...process.env, TMPDIR: tmp },
      stdio: "ignore",
    });
    return { left: readdirSync(tmp), signal, status };
  }

  test("is gone after it is closed", () => {
    expect(run("await reader.close();").left).toEqual([]);
  });

  test("needs a folder for temporary files, and says so", () => {
    const { status } = run(`
      process.env.TMPDIR += "/none";
      process.exit(await open().catch(({ code, message }) => code === "unwritable" && /none: ENOENT/.test(message) ? 7 : 8));`);
    expect(status).toBe(7);
  });

  test("is gone after a process that forgot it, threw, or ended itself", () => {
    expect(run("").left).toEqual([]);
    expect(run("throw new Error('oops');").left).toEqual([]);
    expect(run("process.exit(3);").left).toEqual([]);
  });

  test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("is gone after %s, which still ends the process", (name) => {
    const { left, signal } = run(`process.kill(process.pid, "${name}"); setTimeout(() => {}, 60_000);`);
    expect(left).toEqual([]);
    expect(signal).toBe(name);
  });
});
