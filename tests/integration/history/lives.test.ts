import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Life } from "../../helpers/history-lives.ts";
import { livesOf, markerKeys } from "../../helpers/history-lives.ts";
import { oracleLives } from "../../helpers/oracle.ts";
import type { RepoFolder, TestRepo } from "../../helpers/repo.ts";
import { repoFolder } from "../../helpers/repo.ts";

let folder: RepoFolder;
beforeAll(() => {
  folder = repoFolder();
});
afterAll(() => folder.remove());

/** The life of KEY1, after it has been compared with the brute-force walk's. */
async function lifeOf(repo: TestRepo, key = "KEY1"): Promise<Life> {
  const { lives } = await livesOf(repo.path);
  expect(Object.fromEntries(lives)).toEqual(Object.fromEntries(oracleLives(repo, markerKeys)));
  const life = lives.get(key);
  if (life === undefined) throw new Error(`${key} was not found`);
  return life;
}

describe("first commit", () => {
  test("is that of the side branch, not of the merge that brought it", async () => {
    const repo = folder.make();
    repo.commit({ base: "x" });
    repo.git("checkout", "--quiet", "-b", "side");
    const introduced = repo.commit({ config: "KEY1" });
    repo.git("checkout", "--quiet", "main");
    repo.commit({ other: "y" });
    repo.merge("side");
    expect(await lifeOf(repo)).toMatchObject({
      first: introduced,
      firstPath: "config",
      independent: [introduced],
      introductions: [introduced],
      presentAtHead: true,
    });
  });

  test("is the merge itself where only the merge holds it", async () => {
    const repo = folder.make();
    repo.commit({ base: "x" });
    repo.git("checkout", "--quiet", "-b", "side");
    repo.commit({ a: "1" });
    repo.git("checkout", "--quiet", "main");
    repo.commit({ b: "2" });
    repo.git("merge", "--quiet", "--no-commit", "--no-ff", "side");
    const merge = repo.commit({ evil: "KEY1" });
    expect(repo.git("rev-list", "--parents", "-1", merge).split(" ")).toHaveLength(3);
    expect(await lifeOf(repo)).toMatchObject({ first: merge, introductions: [merge] });
  });

  test("does not move with a rename, a copy or an edit around it", async () => {
    const repo = folder.make();
    const first = repo.commit({ old: "KEY1\n" });
    repo.git("mv", "old", "new");
    repo.commit();
    repo.commit({ "copy/of": "KEY1\n", new: "line before\nKEY1\n" });
    const life = await lifeOf(repo);
    expect(life).toMatchObject({ first, firstPath: "old", independent: [first], introductions: [first] });
    expect(life.places).toHaveLength(4);
  });

  test("is the earliest of two independent introductions, whichever way they were merged", async () => {
    const repo = folder.make();
    repo.commit({ base: "x" }, "base", 1_700_000_000);
    repo.git("checkout", "--quiet", "-b", "late");
    const late = repo.commit({ late: "KEY1" }, "late", 1_700_009_000);
    repo.git("checkout", "--quiet", "-b", "early", "main");
    const early = repo.commit({ early: "KEY1" }, "early", 1_700_005_000);
    repo.git("checkout", "--quiet", "late");
    repo.merge("early");
    expect(await lifeOf(repo)).toMatchObject({ first: early, independent: [early, late] });
  });

  test("is the smaller id where two independent introductions have one date", async () => {
    const repo = folder.make();
    repo.commit({ base: "x" }, "base", 1_700_000_000);
    repo.git("checkout", "--quiet", "-b", "one");
    const one = repo.commit({ one: "KEY1" }, "one", 1_700_005_000);
    repo.git("checkout", "--quiet", "-b", "two", "main");
    const two = repo.commit({ two: "KEY1" }, "two", 1_700_005_000);
    const smaller = [one, two].sort()[0];
    expect((await lifeOf(repo)).first).toBe(smaller);
  });

  test("is the root that a merge of unrelated histories brought", async () => {
    const repo = folder.make();
    repo.commit({ base: "x" });
    repo.git("checkout", "--quiet", "--orphan", "imported");
    const root = repo.commit({ base: "KEY1" });
    repo.git("checkout", "--quiet", "main");
    repo.merge("--allow-unrelated-histories", "--strategy=ours", "imported");
    const life = await lifeOf(repo);
    expect(life).toMatchObject({ first: root, presentAtHead: false, presentAt: ["refs/heads/imported"] });
  });

  test("is found among four parents of an octopus merge", async () => {
    const repo = folder.make();
    repo.commit({ base: "x" });
    const ids = ["a", "b", "c"].map((name) => {
      repo.git("checkout", "--quiet", "-b", name, "main");
      return repo.commit({ [name]: name === "b" ? "KEY1" : "x" });
    });
    repo.git("checkout", "--quiet", "main");
    repo.commit({ d: "x" });
    repo.merge("a", "b", "c");
    expect(await lifeOf(repo)).toMatchObject({ first: ids[1], introductions: [ids[1]] });
  });

  test("is told for the root commit", async () => {
    const repo = folder.make();
    const root = repo.commit({ a: "KEY1" });
    expect(await lifeOf(repo)).toMatchObject({ first: root, exposure: { to: null } });
  });
});

describe("removal", () => {
  test("is counted once, and a later introduction is no first commit", async () => {
    const repo = folder.make();
    const first = repo.commit({ a: "KEY1" });
    const removed = repo.commit({ a: "clean" });
    const again = repo.commit({ b: "KEY1" });
    const removedAgain = repo.commit({ b: "clean" });
    expect(await lifeOf(repo)).toMatchObject({
      first,
      independent: [first],
      introductions: [first, again],
      removedBy: [removed, removedAgain],
      presentAtHead: false,
      exposure: { from: 1_700_000_060, to: 1_700_000_240 },
    });
  });

  test("is not repeated by merging an older branch that still holds it", async () => {
    const repo = folder.make();
    repo.commit({ a: "KEY1" });
    repo.git("branch", "old");
    const removed = repo.commit({ a: "clean" });
    repo.git("checkout", "--quiet", "old");
    repo.commit({ b: "work" });
    repo.git("checkout", "--quiet", "main");
    repo.merge("old");
    expect(await lifeOf(repo)).toMatchObject({ removedBy: [removed], presentAt: ["refs/heads/old"] });
  });

  test("is the merge's that drops what its other parent brings", async () => {
    const repo = folder.make();
    repo.commit({ base: "x" });
    repo.git("checkout", "--quiet", "-b", "side");
    repo.commit({ a: "KEY1" });
    repo.git("checkout", "--quiet", "main");
    repo.commit({ b: "y" });
    const merge = repo.merge("--strategy=ours", "side");
    // It never was on the first-parent line of main, so its exposure there has no end.
    expect(await lifeOf(repo)).toMatchObject({ removedBy: [merge], exposure: { to: null } });
  });

  test("by a branch is dated on the first-parent line by the merge that brings it", async () => {
    const repo = folder.make();
    repo.commit({ a: "KEY1" });
    repo.git("checkout", "--quiet", "-b", "fix");
    const fixed = repo.commit({ a: "clean" });
    repo.git("checkout", "--quiet", "main");
    repo.commit({ b: "y" });
    const merge = repo.merge("fix");
    const date = Number(repo.git("show", "-s", "--format=%ct", merge));
    expect(await lifeOf(repo)).toMatchObject({ removedBy: [fixed], exposure: { to: date } });
  });

  test("from one of two files is none", async () => {
    const repo = folder.make();
    repo.commit({ a: "KEY1", b: "KEY1 too" });
    repo.commit({ a: "clean" });
    expect(await lifeOf(repo)).toMatchObject({ removedBy: [], presentAtHead: true });
  });
});

describe("reach", () => {
  test("names branches, tags of both kinds and remote-tracking refs", async () => {
    const repo = folder.make();
    repo.commit({ a: "KEY1" });
    repo.git("tag", "v1");
    repo.git("tag", "-a", "-m", "tagged", "v2");
    repo.git("tag", "-a", "-m", "tag of a tag", "v3", "v2");
    repo.git("update-ref", "refs/remotes/origin/main", "HEAD");
    repo.commit({ a: "clean" });
    repo.git("tag", "v4");
    expect(await lifeOf(repo)).toMatchObject({
      presentAt: ["refs/remotes/origin/main", "refs/tags/v1", "refs/tags/v2", "refs/tags/v3"],
      tags: ["refs/tags/v1", "refs/tags/v2", "refs/tags/v3"],
      reachedRemote: true,
    });
  });

  test("counts a remote that lacks it now but holds it in its past", async () => {
    const repo = folder.make();
    repo.commit({ a: "KEY1" });
    repo.commit({ a: "clean" });
    repo.git("update-ref", "refs/remotes/origin/main", "HEAD");
    expect(await lifeOf(repo)).toMatchObject({ presentAt: [], reachedRemote: true });
  });

  test("is of HEAD's commit where HEAD is detached, and of none where its branch is unborn", async () => {
    const repo = folder.make();
    const first = repo.commit({ a: "KEY1" });
    repo.commit({ a: "clean" });
    repo.git("checkout", "--quiet", "--detach", first);
    expect(await lifeOf(repo)).toMatchObject({ presentAtHead: true, exposure: { to: null } });
    repo.git("symbolic-ref", "HEAD", "refs/heads/unborn");
    expect(await lifeOf(repo)).toMatchObject({ presentAtHead: false, exposure: { to: null } });
  });
});

describe("outside branches", () => {
  test("a stash is judged by its own commits, and says so", async () => {
    const repo = folder.make();
    repo.commit({ a: "clean" });
    repo.write("a", "KEY1");
    repo.git("stash", "--quiet");
    const stash = repo.git("rev-parse", "refs/stash");
    expect(await lifeOf(repo)).toMatchObject({ first: stash, tier: "stash", presentAt: ["refs/stash"] });
  });

  test("a note's first commit is the notes commit", async () => {
    const repo = folder.make();
    repo.commit({ a: "clean" });
    repo.git("notes", "add", "-m", "KEY1");
    const note = repo.git("rev-parse", "refs/notes/commits");
    expect(await lifeOf(repo)).toMatchObject({ first: note, tier: "note" });
  });

  test("a stash and a note do not count where a branch holds it too", async () => {
    const repo = folder.make();
    repo.commit({ a: "clean" });
    repo.write("a", "KEY1");
    repo.git("stash", "--quiet");
    repo.git("notes", "add", "-m", "KEY1");
    const committed = repo.commit({ b: "KEY1" });
    expect(await lifeOf(repo)).toMatchObject({ first: committed, tier: "tree", introductions: [committed] });
  });

  test("a tagged blob has no first commit, and its tag holds it", async () => {
    const repo = folder.make();
    repo.commit({ a: "clean" });
    repo.write("../loose", "KEY1");
    repo.git("update-ref", "refs/tags/key", repo.git("hash-object", "-w", "../loose"));
    expect(await lifeOf(repo)).toMatchObject({ first: null, unknown: null, tags: ["refs/tags/key"], tier: null });
  });

  test("a tagged tree's files are read under their own paths", async () => {
    const repo = folder.make();
    repo.commit({ "dir/secret": "KEY1" });
    const tree = repo.git("rev-parse", "HEAD^{tree}");
    repo.git("update-ref", "-d", "HEAD");
    repo.git("update-ref", "refs/tags/tree", tree);
    const { lives } = await livesOf(repo.path, { surfaces: ["tree", "blob-ref"] });
    expect(lives.get("KEY1")).toMatchObject({ first: null, presentAt: ["refs/tags/tree"] });
    expect(lives.get("KEY1")?.places.map((place) => place.split(" ")[0])).toEqual(["dir/secret"]);
  });
});

describe("the answer does not depend on", () => {
  async function shaped(shape: (repo: TestRepo) => void): Promise<unknown> {
    const repo = folder.make();
    repo.commit({ a: "KEY1", "prod.env": "KEY2" });
    repo.git("checkout", "--quiet", "-b", "side");
    repo.commit({ b: "KEY3 WEAK" });
    repo.git("checkout", "--quiet", "main");
    repo.commit({ a: "clean" });
    repo.merge("side");
    repo.git("tag", "v1");
    repo.git("branch", "zz", "HEAD~1");
    repo.git("branch", "aa", "HEAD~1");
    shape(repo);
    return Object.fromEntries((await livesOf(repo.path)).lives);
  }

  let loose: unknown;
  beforeAll(async () => {
    loose = await shaped(() => undefined);
  });

  test.each([
    ["packing", ["gc", "--quiet", "--prune=now"]],
    ["deep delta chains", ["repack", "-adfq", "--depth=250", "--window=50"]],
    ["a commit graph", ["commit-graph", "write", "--reachable"]],
    ["a multi-pack index", ["repack", "-adq", "--write-midx"]],
    ["packed refs", ["pack-refs", "--all"]],
  ])("%s", async (_name, command) => {
    expect(await shaped((repo) => void repo.git(...command))).toEqual(loose);
  });

  test("the order in which refs were made", async () => {
    const shuffled = await shaped((repo) => {
      const main = repo.git("rev-parse", "main");
      for (const name of ["zz", "aa", "side"]) {
        const tip = repo.git("rev-parse", name);
        repo.git("branch", "-D", name);
        repo.git("update-ref", `refs/heads/${name}`, tip);
      }
      repo.git("update-ref", "refs/heads/main", main);
    });
    expect(shuffled).toEqual(loose);
  });
});
