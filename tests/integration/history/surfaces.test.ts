import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { appendFileSync, chmodSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readIndex } from "../../../lib/git/index-file.ts";
import { openHistory } from "../../../lib/sources/history/open.ts";
import { livesOf } from "../../helpers/history-lives.ts";
import type { RepoFolder, TestRepo } from "../../helpers/repo.ts";
import { repoFolder } from "../../helpers/repo.ts";

let folder: RepoFolder;
beforeAll(() => {
  folder = repoFolder();
});
afterAll(() => folder.remove());

async function straysOf(repo: TestRepo): Promise<string[]> {
  const source = await openHistory(repo.path, { surfaces: ["tree", "index"] });
  try {
    const { strays, log } = await source.load();
    return strays.map(({ where, path, blob }) => `${where} ${log.paths[path]} ${log.oids.hex(blob)}`).sort();
  } finally {
    await source.close();
  }
}

describe("stashes", () => {
  test("older ones are read, with what was staged and what was untracked", async () => {
    const repo = folder.make();
    repo.commit({ a: "clean", b: "clean" });
    const stash = (how: string[]): string => {
      repo.git("stash", "push", "--quiet", ...how);
      return repo.git("rev-parse", "refs/stash");
    };
    repo.write("a", "KEY1");
    const oldest = stash([]);
    repo.write("a", "KEY2");
    repo.git("add", "a");
    repo.write("a", "clean again");
    const staged = stash([]);
    repo.write("new", "KEY3");
    const untracked = stash(["--include-untracked"]);
    repo.write("a", "nothing");
    stash([]);
    const { lives } = await livesOf(repo.path);
    expect(lives.get("KEY1")).toMatchObject({ first: oldest, tier: "stash", presentAt: [] });
    expect(lives.get("KEY2")).toMatchObject({ first: repo.git("rev-parse", `${staged}^2`), tier: "stash" });
    expect(lives.get("KEY3")).toMatchObject({ first: repo.git("rev-parse", `${untracked}^3`), tier: "stash" });
  });
});

describe("reflogs", () => {
  test("of HEAD and of a linked worktree hold what was amended away", async () => {
    const repo = folder.make();
    repo.commit({ a: "clean" });
    const amended = repo.commit({ a: "KEY1" });
    repo.write("a", "clean");
    repo.git("commit", "--quiet", "--all", "--amend", "--allow-empty", "-m", "better");
    repo.git("worktree", "add", "--quiet", "--detach", "../beside");
    const beside = repo.at("../beside");
    const dropped = beside.commit({ b: "KEY2" });
    beside.git("reset", "--quiet", "--hard", "HEAD~1");
    for (const from of [repo, beside]) {
      const { lives } = await livesOf(from.path);
      expect(lives.get("KEY1")).toMatchObject({ first: amended, tier: "reflog", presentAt: [] });
      expect(lives.get("KEY2")).toMatchObject({ first: dropped, tier: "reflog" });
    }
  });

  test("that name what is not there are gaps, and a damaged one too", async () => {
    const repo = folder.make();
    repo.commit({ a: "clean" });
    const log = join(repo.path, ".git/logs/HEAD");
    appendFileSync(log, `${"1".repeat(40)} ${"2".repeat(40)} A <a@b> 1 +0000\tx\n`);
    appendFileSync(log, "garbage\n");
    const { history } = await livesOf(repo.path);
    expect(history.gaps.map(({ reason }) => reason)).toEqual([
      "reflogs name 2 objects that cannot be read",
      `${log} has lines that name no object`,
    ]);
  });
});

describe.each(["git", "isomorphic-git"] as const)("what other worktrees name, read by %s,", (engine) => {
  /** A repository and a worktree of it, both at no branch. */
  function detachedPair(name: string): [TestRepo, TestRepo] {
    const repo = folder.make();
    repo.commit({ a: "clean" });
    repo.git("worktree", "add", "--quiet", "--detach", `../${name}`);
    repo.git("checkout", "--quiet", "--detach");
    return [repo, repo.at(`../${name}`)];
  }

  test("is read like HEAD and branches, from every worktree", async () => {
    const name = `early-${engine}`;
    const [repo, beside] = detachedPair(name);
    const late = repo.commit({ a: "KEY1" });
    const early = beside.commit({ b: "KEY1" }, "early", 1_500_000_000);
    for (const [from, other] of [
      [repo, `worktrees/${name}/HEAD`],
      [beside, "main-worktree/HEAD"],
    ] as const) {
      for (const surfaces of [undefined, ["tree"]] as const) {
        const options = { engine, ...(surfaces && { surfaces }) };
        const { lives, history } = await livesOf(from.path, options);
        expect(lives.get("KEY1")).toMatchObject({
          first: early,
          independent: [early, late],
          tier: "tree",
          presentAt: [other],
          presentAtHead: true,
        });
        expect(history.counts).toMatchObject({ commits: 3, refs: 2 });
        expect(history.gaps).toEqual([]);
      }
    }
  });

  test("is a branch's where one is checked out there", async () => {
    const [repo, beside] = detachedPair(`branch-${engine}`);
    beside.git("checkout", "--quiet", "-b", "other");
    beside.commit({ b: "KEY1" });
    const { lives } = await livesOf(repo.path, { engine });
    expect(lives.get("KEY1")).toMatchObject({ presentAt: ["refs/heads/other"], presentAtHead: false });
  });

  test("may be a private ref, to a blob too", async () => {
    const name = `kept-${engine}`;
    const pair = detachedPair(name);
    const kept = pair.map((worktree, at) => {
      const oid = worktree.commit({ b: `KEY${at + 1}` });
      worktree.git("update-ref", "refs/worktree/kept", oid);
      worktree.git("symbolic-ref", "refs/worktree/link", "refs/worktree/kept");
      worktree.git("checkout", "--quiet", "main~0");
      return oid;
    });
    const [repo, beside] = pair;
    beside.git("update-ref", "refs/bisect/blob", repo.git("rev-parse", `${kept[0]}:b`));
    repo.git("reflog", "expire", "--expire=now", "--all");
    for (const [at, from] of pair.entries()) {
      const { lives } = await livesOf(from.path, { engine });
      const prefix = at === 0 ? `worktrees/${name}` : "main-worktree";
      expect(lives.get(`KEY${at + 1}`)).toMatchObject({ first: kept[at], tier: "tree" });
      expect(lives.get(`KEY${at + 1}`)?.presentAt).toContain("refs/worktree/kept");
      expect(lives.get(`KEY${2 - at}`)).toMatchObject({ first: kept[1 - at], tier: "tree" });
      expect(lives.get(`KEY${2 - at}`)?.presentAt).toContain(`${prefix}/refs/worktree/kept`);
      const blob = at === 0 ? `worktrees/${name}/refs/bisect/blob` : "refs/bisect/blob";
      expect(lives.get("KEY1")?.presentAt).toContain(blob);
    }
  });

  test.each([
    ["garbage", "garbage\n", ["the ref worktrees/broken/HEAD is broken: what it named is unknown"]],
    ["an absent commit", `${"1".repeat(40)}\n`, ["worktrees/broken/HEAD names an object that is missing"]],
    ["an absent branch", "ref: refs/heads/nowhere\n", []],
    ["nothing yet", `${"0".repeat(40)}\n`, []],
    ["the name of no ref", "ref: ../../config\n", []],
  ])("is told where a HEAD is %s", async (_, head, reasons) => {
    const repo = folder.make();
    const first = repo.commit({ a: "KEY1" });
    repo.git("worktree", "add", "--quiet", "--detach", `${repo.path}-tree/broken`);
    writeFileSync(join(repo.path, ".git/worktrees/broken/HEAD"), head);
    rmSync(join(repo.path, ".git/worktrees/broken/logs"), { recursive: true });
    const { lives, history } = await livesOf(repo.path, { engine });
    expect(lives.get("KEY1")?.first).toBe(first);
    expect(history.gaps.map(({ reason }) => reason)).toEqual(reasons);
  });

  test("does not widen a branch or a range", async () => {
    const [repo, beside] = detachedPair(`narrow-${engine}`);
    const first = repo.commit({ a: "KEY1" });
    beside.commit({ b: "KEY1 KEY2" }, "early", 1_500_000_000);
    for (const part of [{ branch: "HEAD" }, { range: "main..HEAD" }]) {
      const { lives } = await livesOf(repo.path, { engine, ...part });
      expect([...lives.keys()]).toEqual(["KEY1"]);
      expect(lives.get("KEY1")).toMatchObject({ first, introductions: [first], presentAt: [] });
    }
  });
});

describe("the index", () => {
  test.each([2, 3, 4])(
    "of version %i tells what is staged in it and in a worktree's, and no commit holds",
    async (version) => {
      const repo = folder.make();
      repo.commit({ a: "x", "dir/b": "y" });
      repo.git("update-index", "--index-version", String(version));
      repo.write("dir/staged", "KEY1");
      repo.write("later", "not yet");
      repo.git("add", "dir/staged");
      repo.git("add", "--intent-to-add", "later");
      repo.git("worktree", "add", "--quiet", "-b", "other", `../beside${version}`);
      const beside = repo.at(`../beside${version}`);
      beside.write("there", "KEY2");
      beside.git("add", "there");
      const [here, there] = [repo.git("rev-parse", ":dir/staged"), beside.git("rev-parse", ":there")];
      expect(await straysOf(repo)).toEqual([`index dir/staged ${here}`, `index there ${there}`]);
    },
  );

  test("holds all sides of a conflict", async () => {
    const repo = folder.make();
    repo.commit({ a: "base\n" });
    const [one, two, three] = ["1", "2", "3"].map((text) =>
      repo.bytes(["hash-object", "-w", "--stdin"], { input: text }).toString().trim(),
    );
    const lines = [one, two, three].map((oid, side) => `100644 ${oid} ${side + 1}\tc\n`).join("");
    repo.bytes(["update-index", "--index-info"], { input: lines });
    expect(await straysOf(repo)).toEqual([`index c ${one}`, `index c ${two}`, `index c ${three}`].sort());
  });

  test("that is split is read with the shared one, as git reads it", async () => {
    const repo = folder.make();
    const names = Array.from({ length: 150 }, (_, at) => `f${at}`);
    repo.commit(Object.fromEntries(names.map((name) => [name, `${name}\n`])));
    repo.git("update-index", "--split-index");
    repo.write("f7", "changed KEY1");
    repo.write("f130", "changed too");
    repo.write("new/file", "KEY2");
    repo.git("add", "f7", "f130", "new/file");
    repo.git("rm", "-q", "--cached", "f3", "f100", "f149");
    const { entries, problem } = readIndex(join(repo.path, ".git/index"), 20);
    const listed = repo.git("ls-files", "--stage").split("\n").filter(Boolean);
    expect(problem).toBeNull();
    expect(entries!.map(({ path, oid, stage }) => `100644 ${oid} ${stage}\t${path}`).sort()).toEqual(listed.sort());
    expect((await livesOf(repo.path)).history.gaps).toEqual([]);
    const ids = ["f130", "f7", "new/file"].map((path) => `index ${path} ${repo.git("rev-parse", `:${path}`)}`);
    expect(await straysOf(repo)).toEqual(ids);
  });

  test("that is split and lacks the shared one, or is damaged, is a gap", async () => {
    const repo = folder.make();
    repo.commit({ a: "x" });
    repo.git("update-index", "--split-index");
    for (const name of readdirSync(join(repo.path, ".git"))) {
      if (name.startsWith("sharedindex.")) rmSync(join(repo.path, ".git", name));
    }
    const index = join(repo.path, ".git/index");
    expect((await livesOf(repo.path)).history.gaps).toEqual([
      { reason: `the index ${index} is split, and the shared one that it is built on cannot be read` },
    ]);
    repo.write(".git/index", "garbage");
    expect((await livesOf(repo.path)).history.gaps).toEqual([{ reason: `the index ${index} is damaged` }]);
  });
});

describe("unreachable objects", () => {
  test("are no commits that a branch leads to, whatever their clocks said", async () => {
    const repo = folder.make();
    const young = repo.commit({ a: "KEY1" }, "young", 1_800_000_000);
    for (let i = 0; i < 12; i++) repo.commit({ b: `${i}` }, "old", 1_500_000_000 + i);
    repo.git("commit-tree", "-m", "lost", "-p", young, `${young}^{tree}`);
    repo.git("reflog", "expire", "--expire=now", "--all");
    for (const plainReader of [false, true]) {
      const { history, lives } = await livesOf(repo.path, { plainReader });
      expect(history.counts).toMatchObject({ commits: 13, unreachableCommits: 1 });
      expect(lives.get("KEY1")).toMatchObject({ first: young, introductions: [young] });
      expect(history.log.commits.count).toBe(new Set(history.log.commits.oid).size);
    }
  });

  function store(repo: TestRepo, content: string): string {
    return repo.bytes(["hash-object", "-w", "--stdin"], { input: content }).toString().trim();
  }

  function commitOf(repo: TestRepo, content: string, ...parents: string[]): string {
    const tree = repo
      .bytes(["mktree"], { input: `100644 blob ${store(repo, content)}\ta\n` })
      .toString()
      .trim();
    return repo.git("commit-tree", "-m", "lost", tree, ...parents.flatMap((parent) => ["-p", parent]));
  }

  function file(repo: TestRepo, oid: string): string {
    return join(repo.path, ".git/objects", oid.slice(0, 2), oid.slice(2));
  }

  test("are those that a surface left out does not reach either", async () => {
    const repo = folder.make();
    repo.commit({ a: "clean" });
    repo.write("a", "KEY1");
    repo.git("stash", "--quiet");
    repo.write("b", "KEY2");
    repo.git("add", "b");
    const lost = commitOf(repo, "KEY3", repo.git("rev-parse", "HEAD"));
    const { lives } = await livesOf(repo.path, { surfaces: ["tree", "unreachable"] });
    expect([...lives.keys()]).toEqual(["KEY3"]);
    expect(lives.get("KEY3")).toMatchObject({ first: lost, tier: "unreachable" });
  });

  test("whose past is absent have no first commit, and make the audit no less whole", async () => {
    const repo = folder.make();
    repo.commit({ a: "clean" });
    const before = commitOf(repo, "KEY1 was here before");
    commitOf(repo, "KEY1", before);
    rmSync(file(repo, before));
    const { lives, history } = await livesOf(repo.path);
    expect(lives.get("KEY1")).toMatchObject({ first: null, unknown: "truncated", tier: "unreachable" });
    expect(history.gaps).toEqual([]);
  });

  test("of a shallow clone have no first commit behind the cut", async () => {
    const repo = folder.make();
    repo.commit({ a: "KEY1" });
    repo.commit({ a: "clean" });
    const clone = repo.clone("cut-unreachable", "--depth=1");
    commitOf(clone, "KEY1", clone.git("rev-parse", "HEAD"));
    const { lives } = await livesOf(clone.path);
    expect(lives.get("KEY1")).toMatchObject({ first: null, unknown: "truncated", tier: "unreachable" });
  });

  test.each<"git" | "isomorphic-git">(["git", "isomorphic-git"])(
    "that are damaged are named, by %s",
    async (engine) => {
      const repo = folder.make();
      repo.commit({ a: "clean" });
      // Ids that start with every digit: what git says of a damaged object starts with its id.
      const damaged = Array.from({ length: 40 }, (_, seed) => store(repo, `lost ${seed}`));
      for (const oid of damaged) {
        chmodSync(file(repo, oid), 0o644);
        writeFileSync(file(repo, oid), "garbage");
      }
      const source = await openHistory(repo.path, { engine });
      const { skipped, counts } = await source.load();
      await source.close();
      expect(skipped.map(({ oid, reason }) => `${oid} ${reason}`).sort()).toEqual(
        damaged.map((oid) => `${oid} corrupt-object`).sort(),
      );
      expect(counts).toMatchObject({ unreachableBlobs: 0, unreachableCommits: 0 });
    },
  );
});
