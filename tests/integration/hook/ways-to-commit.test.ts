import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { join } from "node:path";
import {
  hookRepo,
  installHook,
  makeHookLab,
  type Answer,
  type HookLab,
  type HookRepo,
} from "../../helpers/hook-repo.ts";
import { githubToken } from "../../helpers/hook-secret.ts";

let lab: HookLab;

beforeAll(() => {
  lab = makeHookLab();
});
afterAll(() => lab.dispose());

const SECRET = `auth = ${githubToken(1)}\n`;
const CLEAN = "nothing to see\n";

/** A way to commit: prepares the repository, then commits. */
interface Way {
  readonly init?: readonly string[];
  /** Makes the state before; by default one commit with `old.txt` and `other.txt`. */
  readonly before?: (repo: HookRepo) => void;
  /** Puts the secret where this way commits it, and commits. */
  readonly staged: (repo: HookRepo) => Answer;
  /** Puts the secret where this way does not commit it, and commits something. */
  readonly unstaged: (repo: HookRepo) => Answer;
}

const LINES = Array.from({ length: 30 }, (_, index) => `line ${index}\n`).join("");

function base(repo: HookRepo): void {
  repo.stage("old.txt", LINES);
  repo.stage("other.txt", CLEAN);
  repo.commitUnchecked("base");
}

function commit(repo: HookRepo, ...args: string[]): Answer {
  return repo.try(["commit", "--quiet", "-m", "work", ...args]);
}

const WAYS: Readonly<Record<string, Way>> = {
  "add and commit": {
    staged: (repo) => (repo.stage("new.txt", SECRET), commit(repo)),
    unstaged: (repo) => (repo.stage("new.txt", CLEAN), repo.write("new.txt", SECRET), commit(repo)),
  },
  "commit -am": {
    staged: (repo) => (repo.write("old.txt", SECRET), commit(repo, "-a")),
    unstaged: (repo) => (repo.write("old.txt", CLEAN), repo.write("untracked.txt", SECRET), commit(repo, "-a")),
  },
  "commit --only": {
    staged: (repo) => (repo.write("old.txt", SECRET), commit(repo, "--only", "old.txt")),
    unstaged: (repo) => (
      repo.stage("other.txt", SECRET),
      repo.write("old.txt", CLEAN),
      commit(repo, "--only", "old.txt")
    ),
  },
  "commit -i": {
    staged: (repo) => (repo.stage("new.txt", CLEAN), repo.write("old.txt", SECRET), commit(repo, "-i", "old.txt")),
    unstaged: (repo) => (repo.write("other.txt", SECRET), repo.write("old.txt", CLEAN), commit(repo, "-i", "old.txt")),
  },
  "commit of a part (-p)": {
    staged: (repo) => {
      repo.write("old.txt", SECRET + LINES + CLEAN);
      return repo.try(["commit", "--quiet", "-m", "work", "-p"], { input: "y\nn\n" });
    },
    unstaged: (repo) => {
      repo.write("old.txt", CLEAN + LINES + SECRET);
      return repo.try(["commit", "--quiet", "-m", "work", "-p"], { input: "y\nn\n" });
    },
  },
  "commit --amend": {
    staged: (repo) => (repo.stage("old.txt", SECRET), commit(repo, "--amend")),
    unstaged: (repo) => (repo.write("old.txt", SECRET), commit(repo, "--amend")),
  },
  "first commit": {
    before: () => {},
    staged: (repo) => (repo.stage("new.txt", SECRET), commit(repo)),
    unstaged: (repo) => (repo.stage("new.txt", CLEAN), repo.write("new.txt", SECRET), commit(repo)),
  },
  "intent to add": {
    staged: (repo) => (
      repo.write("later.txt", CLEAN),
      repo.git("add", "-N", "later.txt"),
      repo.stage("new.txt", SECRET),
      commit(repo)
    ),
    unstaged: (repo) => (
      repo.write("later.txt", SECRET),
      repo.git("add", "-N", "later.txt"),
      repo.stage("new.txt", CLEAN),
      commit(repo)
    ),
  },
  "intent to add before the first commit": {
    before: () => {},
    staged: (repo) => (
      repo.write("later.txt", CLEAN),
      repo.git("add", "-N", "later.txt"),
      repo.stage("new.txt", SECRET),
      commit(repo)
    ),
    unstaged: (repo) => (
      repo.write("later.txt", SECRET),
      repo.git("add", "-N", "later.txt"),
      repo.stage("new.txt", CLEAN),
      commit(repo)
    ),
  },
  "sub-folder": {
    staged: (repo) => (
      repo.stage("sub/new.txt", SECRET),
      repo.try(["commit", "--quiet", "-m", "work"], { cwd: join(repo.path, "sub") })
    ),
    unstaged: (repo) => (
      repo.stage("sub/new.txt", CLEAN),
      repo.write("sub/new.txt", SECRET),
      repo.try(["commit", "--quiet", "-m", "work"], { cwd: join(repo.path, "sub") })
    ),
  },
  "SHA-256 repository": {
    init: ["--object-format=sha256"],
    staged: (repo) => (repo.stage("new.txt", SECRET), commit(repo)),
    unstaged: (repo) => (repo.stage("new.txt", CLEAN), repo.write("new.txt", SECRET), commit(repo)),
  },
  "first commit of a SHA-256 repository": {
    init: ["--object-format=sha256"],
    before: () => {},
    staged: (repo) => (repo.stage("new.txt", SECRET), commit(repo)),
    unstaged: (repo) => (repo.stage("new.txt", CLEAN), repo.write("new.txt", SECRET), commit(repo)),
  },
  "sparse checkout with a sparse index": {
    before: (repo) => {
      repo.stage("in/a.txt", CLEAN);
      repo.stage("out/b.txt", CLEAN);
      base(repo);
      repo.git("sparse-checkout", "init", "--cone", "--sparse-index");
      repo.git("sparse-checkout", "set", "in");
    },
    staged: (repo) => {
      const blob = repo.try(["hash-object", "-w", "--stdin"], { input: SECRET }).text.trim();
      repo.git("update-index", "--add", "--cacheinfo", `100644,${blob},out/b.txt`);
      return commit(repo);
    },
    unstaged: (repo) => (repo.stage("in/a.txt", LINES), repo.write("in/a.txt", SECRET), commit(repo)),
  },
  "separate work tree": {
    staged: (repo) => {
      repo.stage("new.txt", SECRET);
      return repo.try(["--git-dir=.git", "--work-tree=.", "commit", "--quiet", "-m", "work"]);
    },
    unstaged: (repo) => {
      repo.stage("new.txt", CLEAN);
      repo.write("new.txt", SECRET);
      return repo.try(["--git-dir=.git", "--work-tree=.", "commit", "--quiet", "-m", "work"]);
    },
  },
  "linked worktree": {
    staged: (repo) => inWorktree(repo, (tree) => (tree.stage("new.txt", SECRET), commit(tree))),
    unstaged: (repo) =>
      inWorktree(repo, (tree) => (tree.stage("new.txt", CLEAN), tree.write("new.txt", SECRET), commit(tree))),
  },
  submodule: {
    staged: (repo) => inSubmodule(repo, (sub) => (sub.stage("new.txt", SECRET), commit(sub))),
    unstaged: (repo) =>
      inSubmodule(repo, (sub) => (sub.stage("new.txt", CLEAN), sub.write("new.txt", SECRET), commit(sub))),
  },
  "commit of a submodule's new state": {
    before: (repo) => (base(repo), addSubmodule(repo)),
    staged: (repo) => (moveSubmodule(repo), repo.stage("new.txt", SECRET), commit(repo)),
    unstaged: (repo) => (moveSubmodule(repo), commit(repo)),
  },
  "merge without conflict": {
    before: mergeBase,
    staged: (repo) => {
      repo.git("checkout", "--quiet", "main");
      repo.git("merge", "--quiet", "--no-commit", "--no-ff", "side");
      repo.stage("evil.txt", SECRET);
      return commit(repo);
    },
    unstaged: (repo) => {
      repo.git("checkout", "--quiet", "main");
      repo.write("untracked.txt", SECRET);
      return repo.try(["merge", "--quiet", "--no-edit", "side"]);
    },
  },
  "merge with a conflict": {
    before: conflictBase,
    staged: (repo) => (repo.stage("old.txt", SECRET), commit(repo)),
    unstaged: (repo) => (repo.stage("old.txt", "resolved\n"), repo.write("old.txt", SECRET), commit(repo)),
  },
};

/** Two branches with different files; `side` holds a secret that is committed there already. */
function mergeBase(repo: HookRepo): void {
  base(repo);
  repo.git("checkout", "--quiet", "-b", "side");
  repo.stage("side.txt", `auth = ${githubToken(2)}\n`);
  repo.commitUnchecked("side");
  repo.git("checkout", "--quiet", "main");
  repo.stage("main.txt", CLEAN);
  repo.commitUnchecked("main");
}

function conflictBase(repo: HookRepo): void {
  mergeBase(repo);
  repo.stage("old.txt", "ours\n");
  repo.commitUnchecked("ours");
  repo.git("checkout", "--quiet", "side");
  repo.stage("old.txt", "theirs\n");
  repo.commitUnchecked("theirs");
  repo.git("checkout", "--quiet", "main");
  repo.try(["merge", "--quiet", "side"]);
}

function inWorktree(repo: HookRepo, work: (tree: HookRepo) => Answer): Answer {
  const path = `${repo.path}-tree`;
  repo.git("worktree", "add", "--quiet", path);
  return work(hookRepo(path, lab.run));
}

function addSubmodule(repo: HookRepo): void {
  const inner = lab.repo(`${repo.path.slice(lab.folder.length + 1)}-inner`, { hooks: [] });
  inner.stage("inner.txt", CLEAN);
  inner.commitUnchecked("inner");
  repo.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", inner.path, "sub");
  repo.commitUnchecked("submodule");
}

function inSubmodule(repo: HookRepo, work: (sub: HookRepo) => Answer): Answer {
  addSubmodule(repo);
  installHook(join(repo.path, ".git/modules/sub/hooks"), "pre-commit", lab.bin);
  return work(hookRepo(join(repo.path, "sub"), lab.run));
}

/** The superproject's commit holds an id, not the content. */
function moveSubmodule(repo: HookRepo): void {
  const sub = hookRepo(join(repo.path, "sub"), lab.run);
  sub.stage("inner.txt", SECRET);
  sub.commitUnchecked("moved");
  repo.git("add", "sub");
}

describe.each(Object.entries(WAYS))("%s", (name, { init = [], before = base, staged, unstaged }) => {
  const slug = name.replaceAll(/[^a-z0-9]+/gi, "-");

  test("blocks a secret that is committed", () => {
    const repo = lab.repo(`${slug}-staged`, { init });
    before(repo);
    const runs = lab.runs();
    const { code, text } = staged(repo);
    expect(text).toContain("commit blocked, 1 secret found");
    expect(code).toBe(1);
    expect(lab.runs()).toBe(runs + 1);
  });

  test("lets a commit pass when the secret is only elsewhere", () => {
    const repo = lab.repo(`${slug}-unstaged`, { init });
    before(repo);
    const runs = lab.runs();
    const { code, text } = unstaged(repo);
    expect(text).not.toContain("leaktrail");
    expect(code).toBe(0);
    expect(lab.runs()).toBe(runs + 1);
  });
});
