import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { main as allVerbs } from "../../../lib/cli/main.ts";
import { runAgentHook } from "../../../lib/cli/hook/agent.ts";
import { makeDesk, toolInput, type Desk } from "../../helpers/agent-call.ts";
import { githubToken } from "../../helpers/hook-secret.ts";
import { gitTestEnvironment } from "../../helpers/repo.ts";
import { fakeIo } from "../../unit/cli/fake-io.ts";

const TOKEN = githubToken(5);
const OLD = githubToken(6);

let desk: Desk;

beforeAll(() => {
  desk = makeDesk({ "old.txt": `${OLD}\n`, ".gitignore": ".env\n" });
  git("init", "--quiet", "--initial-branch=main");
  git("init", "--quiet", "--bare", "remote.git");
  git("add", "old.txt", ".gitignore");
  git("commit", "--quiet", "-m", "first");
  git("remote", "add", "origin", "remote.git");
  git("push", "--quiet", "origin", "main");
});

afterAll(() => desk.dispose());

beforeEach(() => {
  git("reset", "--quiet", "--hard", "origin/main");
  git("clean", "--quiet", "-fd", "--exclude=remote.git");
});

function git(...args: readonly string[]): void {
  const { status, stderr } = spawnSync("git", args, { cwd: desk.folder, env: gitTestEnvironment(desk.folder) });
  if (status !== 0) throw new Error(stderr.toString());
}

const ask = (command: string): Promise<string | null> => desk.refusal("Bash", { command });

describe("what is staged", () => {
  test.each([
    "git add .",
    "git add -A",
    "git add new.txt",
    "git add -- *.txt",
    "git -C . add new.txt",
    "cd . && git add .",
  ])("%s is stopped where a new file holds a secret", async (command) => {
    expect(await ask(command)).toBeNull();
    desk.write("new.txt", `${TOKEN}\n`);
    expect(await ask(command)).toContain("new.txt:1");
  });

  test("`git diff` is stopped where it would print one", async () => {
    desk.write("old.txt", `${OLD}\n${TOKEN}\n`);
    for (const shows of ["git diff", "git diff HEAD", "git --no-pager diff -- old.txt"]) {
      expect(await ask(shows)).toContain("old.txt:2");
    }
    for (const not of ["git diff --stat", "git diff --name-only", "git diff --cached"])
      expect(await ask(not)).toBeNull();
    git("add", "old.txt");
    expect(await ask("git diff --cached")).toContain("old.txt:2");
    expect(await ask("git diff")).toBeNull();
  });

  test("an ignored file counts only where git is made to take it", async () => {
    desk.write(".env", `GITHUB_TOKEN=${TOKEN}\n`);
    expect(await ask("git add .")).toBeNull();
    expect(await ask("git add -f .env")).toContain(".env:1");
  });

  test("what the index holds already is not new", async () => {
    desk.write("old.txt", `${OLD}\nmore\n`);
    expect(await ask("git add -u")).toBeNull();
    desk.write("old.txt", `${OLD}\n${TOKEN}\n`);
    expect(await ask("git add -u")).toContain("old.txt:2");
  });

  test("no filter of the repository runs", async () => {
    desk.write(".gitattributes", "*.txt filter=spy\n");
    git("config", "filter.spy.clean", "touch spied; cat");
    desk.write("old.txt", "changed\n");
    await ask("git add . && git commit -am x");
    git("config", "--unset", "filter.spy.clean");
    expect(spawnSync("ls", ["spied"], { cwd: desk.folder }).status).not.toBe(0);
  });
});

describe("what is committed and pushed", () => {
  test("a commit is looked at as git would make it, also with --no-verify", async () => {
    desk.write("new.txt", `${TOKEN}\n`);
    expect(await ask("git commit -m x")).toBeNull();
    git("add", "new.txt");
    for (const command of ["git commit -m x", "git commit --no-verify -m x", "true && git commit --amend"]) {
      expect(await ask(command)).toContain("new.txt:1");
    }
  });

  test.each(["git commit -am x", "git commit --all -m x", "git commit -m x old.txt"])(
    "%s takes changed files in by itself",
    async (command) => {
      desk.write("old.txt", `${OLD}\n${TOKEN}\n`);
      expect(await ask(command)).toContain("old.txt:2");
    },
  );

  test.each([
    "git push",
    "git push origin main",
    "git push origin HEAD:refs/heads/x",
    "git push --all",
    "git push -f origin +main",
  ])("%s is stopped where a commit holds a secret that the remote has not", async (command) => {
    expect(await ask(command)).toBeNull();
    desk.write("new.txt", `${TOKEN}\n`);
    git("add", "new.txt");
    git("commit", "--quiet", "-m", "bad");
    desk.write("new.txt", "gone\n");
    git("commit", "--quiet", "-am", "gone");
    expect(await ask(command)).toContain("new.txt:1");
  });

  test("deleting a branch sends nothing; a branch that is not there cannot be checked", async () => {
    expect(await ask("git push origin --delete x")).toBeNull();
    expect(await ask("git push origin :x")).toBeNull();
    expect(await ask("git checkout -b later && git push -u origin later")).toContain("run that part alone first");
  });
});

describe("what is published", () => {
  async function gate(command: string, loads = true): Promise<string | null> {
    const input = JSON.stringify(toolInput("claude-code", "Bash", { command }, desk.folder));
    const io = fakeIo({ input, cwd: desk.folder, env: gitTestEnvironment(desk.folder) });
    const loadVerbs = async (): Promise<{ main: typeof allVerbs }> => ({ main: allVerbs });
    const code = await runAgentHook(["--agent", "claude-code"], loads ? { ...io, loadVerbs } : io);
    return code === 0 ? null : io.stderr.text();
  }

  beforeEach(() => {
    writeFileSync(join(desk.folder, "package.json"), '{"name":"x","version":"1.0.0","files":["lib"]}');
    desk.write("lib/a.js", "export {};\n");
  });

  test.each(["npm publish", "npm publish --access public .", "cd lib/.. && yarn npm publish"])(
    "%s is stopped where the package holds a secret",
    async (command) => {
      expect(await gate(command)).toBeNull();
      desk.write("lib/a.js", `export const a = "${TOKEN}";\n`);
      const reason = await gate(command);
      expect(reason).toContain("publishing refused");
      expect(reason).not.toContain(TOKEN.slice(4, -4));
    },
  );

  test("artifacts that are not there, and a gate that cannot be asked, stop it", async () => {
    expect(await gate("python3 -m twine upload dist/*")).toContain("dist/*");
    expect(await gate("npm publish", false)).toContain("prepublish --gate");
  });
});
