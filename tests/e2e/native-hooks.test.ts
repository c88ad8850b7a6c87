import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { expectBlocked, expectHidden, expectReported, expectSilentPass } from "../helpers/e2e-expect.ts";
import { withInstalled } from "../helpers/e2e-product.ts";
import { repoAt, userRepo, type UserRepo } from "../helpers/e2e-repo.ts";
import { makeSandbox, type Sandbox } from "../helpers/e2e-sandbox.ts";
import { COLUMN, plantedToken } from "../helpers/e2e-token.ts";

let bare: Sandbox;
let sandbox: Sandbox;
let names = 0;

beforeAll(() => {
  bare = makeSandbox();
  sandbox = withInstalled(bare);
});
afterAll(() => bare.dispose());

/** A repository with one commit and one hook of the given name, written as docs/installing.md says. */
function repoWith(hook: string): UserRepo {
  const repo = userRepo(sandbox, `user-${++names}`);
  repo.stage("README", "a project\n");
  repo.must("commit", "--quiet", "--message", "start");
  repo.script(`.git/hooks/${hook}`, 'exec leaktrail hook "$@"');
  return repo;
}

describe(".git/hooks/pre-commit", () => {
  test("blocks a planted token and says nothing about a clean commit", () => {
    const repo = repoWith("pre-commit");
    const token = plantedToken(1);
    repo.stage("sub/a.txt", `\n${token.line}`);
    expectReported(expectBlocked(repo, "commit", "--message", "leak"), token, `sub/a.txt:2:${COLUMN}`);
    repo.stage("sub/a.txt", "clean\n");
    expectSilentPass(repo, "commit", "--message", "clean");
  });

  test("blocks the first commit of a repository", () => {
    const repo = userRepo(sandbox, `user-${++names}`);
    repo.script(".git/hooks/pre-commit", "exec leaktrail hook");
    const token = plantedToken(2);
    repo.stage("a.txt", token.line);
    expectReported(expectBlocked(repo, "commit", "--message", "first"), token, `a.txt:1:${COLUMN}`);
  });

  test("blocks in a linked worktree and from a subfolder", () => {
    const repo = repoWith("pre-commit");
    const token = plantedToken(3);
    repo.must("worktree", "add", "--quiet", `${repo.path}-linked`);
    const linked = repoAt(sandbox, `${repo.path}-linked`);
    linked.stage("sub/a.txt", token.line);
    expectReported(
      expectBlocked(repoAt(sandbox, join(linked.path, "sub")), "commit", "--message", "leak"),
      token,
      `sub/a.txt:1:${COLUMN}`,
    );
  });

  test("a block leaves index and work tree as they were", () => {
    const repo = repoWith("pre-commit");
    const token = plantedToken(4);
    repo.stage("a.txt", token.line);
    repo.write("a.txt", `${token.line}not staged\n`);
    const index = repo.must("ls-files", "--stage");
    expectBlocked(repo, "commit", "--message", "leak");
    expect(repo.must("ls-files", "--stage")).toBe(index);
    expect(readFileSync(join(repo.path, "a.txt"), "utf8")).toBe(`${token.line}not staged\n`);
  });

  test("blocks whatever the user's diff settings are", () => {
    const repo = repoWith("pre-commit");
    const token = plantedToken(5);
    for (const [key, value] of [
      ["diff.noprefix", "true"],
      ["diff.external", "/bin/true"],
      ["core.quotePath", "true"],
      ["diff.renames", "copies"],
    ] as const)
      repo.must("config", key, value);
    repo.stage(".gitattributes", "* -diff\n");
    repo.stage("a.txt", token.line);
    expectReported(expectBlocked(repo, "commit", "--message", "leak"), token, `a.txt:1:${COLUMN}`);
  });

  test("a leaktrail that is not there blocks too", () => {
    const repo = repoWith("pre-commit");
    repo.stage("a.txt", "clean\n");
    const outcome = bare.run("git", ["commit", "--message", "clean"], { cwd: repo.path });
    expect(outcome.status).not.toBe(0);
    expect(outcome.stderr).toContain("not found");
  });
});

describe(".git/hooks/commit-msg", () => {
  test("blocks a token in the message and passes a clean one", () => {
    const repo = repoWith("commit-msg");
    const token = plantedToken(6);
    repo.stage("a.txt", "clean\n");
    const outcome = expectBlocked(repo, "commit", "--message", `subject\n\n${token.line}`);
    expect(outcome.text).toContain(token.masked);
    expectHidden(outcome, token);
    expectSilentPass(repo, "commit", "--message", "subject");
  });
});

describe(".git/hooks/pre-merge-commit", () => {
  /** `side` changes a.txt, `main` b.txt, so that the merge is clean. */
  function diverged(sideText: string): UserRepo {
    const repo = repoWith("pre-merge-commit");
    repo.must("checkout", "--quiet", "-b", "side");
    repo.stage("a.txt", sideText);
    repo.must("commit", "--quiet", "--message", "side");
    repo.must("checkout", "--quiet", "main");
    repo.stage("b.txt", "main\n");
    repo.must("commit", "--quiet", "--message", "main");
    return repo;
  }

  test("a clean merge passes in silence", () => {
    expectSilentPass(diverged("side\n"), "merge", "--no-edit", "side");
  });

  test("a token that the other side already committed is not new in the merge", () => {
    expectSilentPass(diverged(plantedToken(7).line), "merge", "--no-edit", "side");
  });

  test("a token that neither side has is blocked", () => {
    const repo = repoWith("pre-merge-commit");
    const token = plantedToken(8);
    repo.stage(".gitattributes", "a.txt merge=inject\n");
    repo.stage("a.txt", "base\n");
    repo.must("commit", "--quiet", "--message", "base");
    repo.must("checkout", "--quiet", "-b", "side");
    repo.stage("a.txt", "side\n");
    repo.must("commit", "--quiet", "--message", "side");
    repo.must("checkout", "--quiet", "main");
    repo.stage("a.txt", "main\n");
    repo.must("commit", "--quiet", "--message", "main");
    repo.write("../injected", token.line);
    repo.must("config", "merge.inject.driver", `cp ${join(repo.path, "../injected")} %A`);
    expectReported(expectBlocked(repo, "merge", "--no-edit", "side"), token, `a.txt:1:${COLUMN}`);
  });
});

describe(".git/hooks/pre-push", () => {
  interface Pushing {
    readonly repo: UserRepo;
    remoteRef(name: string): string;
    commit(text: string): void;
  }

  function pushing(): Pushing {
    const repo = repoWith("pre-push");
    const remote = `${repo.path}-remote`;
    sandbox.must("git", ["init", "--quiet", "--bare", remote]);
    repo.must("remote", "add", "origin", remote);
    return {
      repo,
      remoteRef: (name) => sandbox.run("git", ["-C", remote, "rev-parse", "--quiet", "--verify", name]).stdout.trim(),
      commit: (text) => {
        repo.stage("a.txt", text);
        repo.must("commit", "--quiet", "--message", "next");
      },
    };
  }

  test("a root history with a token is blocked, without it passes in silence", () => {
    const { repo, remoteRef, commit } = pushing();
    const token = plantedToken(9);
    commit(token.line);
    expectReported(expectBlocked(repo, "push", "origin", "main"), token, `a.txt:1:${COLUMN}`);
    repo.must("reset", "--quiet", "--hard", "HEAD~1");
    expectSilentPass(repo, "push", "origin", "main");
    expect(remoteRef("main")).toBe(repo.head());
  });

  test("a token that a later commit removed again is blocked", () => {
    const { repo, remoteRef, commit } = pushing();
    expectSilentPass(repo, "push", "origin", "main");
    const pushed = repo.head();
    const token = plantedToken(10);
    commit(token.line);
    commit("gone\n");
    expectReported(expectBlocked(repo, "push", "origin", "main"), token, `a.txt:1:${COLUMN}`);
    expect(remoteRef("main")).toBe(pushed);
  });

  test("what the remote already has does not block", () => {
    const { repo, commit } = pushing();
    const token = plantedToken(11);
    commit(token.line);
    repo.must("push", "--quiet", "--no-verify", "origin", "main");
    commit(`${token.line}more\n`);
    expectSilentPass(repo, "push", "origin", "main");
  });

  test("the second of two branches counts, and a tag", () => {
    const { repo, commit } = pushing();
    expectSilentPass(repo, "push", "origin", "main");
    const token = plantedToken(12);
    repo.must("checkout", "--quiet", "-b", "zz-second");
    commit(token.line);
    repo.must("tag", "--annotate", "--message", "release", "v1");
    repo.must("checkout", "--quiet", "main");
    commit("clean\n");
    expectReported(expectBlocked(repo, "push", "origin", "main", "zz-second"), token, `a.txt:1:${COLUMN}`);
    expectReported(expectBlocked(repo, "push", "origin", "v1"), token, `a.txt:1:${COLUMN}`);
    expectSilentPass(repo, "push", "origin", "main");
  });

  test("a forced push over an unknown commit is read, and deleting a branch passes", () => {
    const { repo, commit, remoteRef } = pushing();
    const other = (): UserRepo => userRepo(sandbox, `user-${++names}`, `${repo.path}-remote`);
    repo.must("push", "--quiet", "origin", "main", "main:old");
    const elsewhere = other();
    elsewhere.must("switch", "--quiet", "main");
    elsewhere.stage("c.txt", "from elsewhere\n");
    elsewhere.must("commit", "--quiet", "--message", "elsewhere");
    elsewhere.must("push", "--quiet", "origin", "main");
    const token = plantedToken(13);
    commit(token.line);
    expectReported(expectBlocked(repo, "push", "--force", "origin", "main"), token, `a.txt:1:${COLUMN}`);
    expectSilentPass(repo, "push", "origin", ":old");
    expect(remoteRef("old")).toBe("");
  });

  test("a new branch at a commit that the remote has passes", () => {
    const { repo, remoteRef } = pushing();
    expectSilentPass(repo, "push", "origin", "main");
    expectSilentPass(repo, "push", "origin", "main:again");
    expect(remoteRef("again")).toBe(repo.head());
  });
});

/** Seeds of all tokens of this file. */
const SEEDS = Array.from({ length: 20 }, (_, seed) => seed);

test("no hook left anything of a token in a home, cache or temporary folder", () => {
  const folders = ["home", "config", "cache", "tmp"].map((folder) => sandbox.path(folder));
  const left = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.path, entry.name)),
  );
  // What `leaktrail ignore --last` asks for: ids and places of what was told last.
  const isNote = (file: string): boolean => file.startsWith(sandbox.path("cache")) && file.endsWith(".last");
  expect(left.filter((file) => !isNote(file))).toEqual([sandbox.path("home/.gitconfig")]);
  const notes = left.filter(isNote).map((file) => readFileSync(file, "latin1"));
  expect(notes).not.toHaveLength(0);
  for (const { pieces } of SEEDS.map(plantedToken)) {
    for (const note of notes) expect(pieces.filter((piece) => note.includes(piece))).toEqual([]);
  }
});
