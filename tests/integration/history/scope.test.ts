import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { HistoryBlob } from "../../../lib/sources/history/history.ts";
import { openHistory } from "../../../lib/sources/history/open.ts";
import type { HistoryOptions } from "../../../lib/sources/history/options.ts";
import { livesOf } from "../../helpers/history-lives.ts";
import type { RepoFolder, TestRepo } from "../../helpers/repo.ts";
import { repoFolder } from "../../helpers/repo.ts";

let folder: RepoFolder;
beforeAll(() => {
  folder = repoFolder();
});
afterAll(() => folder.remove());

/** What an audit would scan: `where path`, sorted. */
async function contents(repo: TestRepo, options: HistoryOptions = {}): Promise<string[]> {
  const source = await openHistory(repo.path, options);
  try {
    const history = await source.load();
    const items: HistoryBlob[] = [];
    for await (const batch of history.blobs()) items.push(...batch);
    expect(new Set(items.map(({ unit }) => unit)).size).toBe(history.units.count);
    return items
      .map((item) => (item.blob === null ? `skip ${item.skip.path}` : `${item.blob.where} ${item.blob.path}`))
      .sort();
  } finally {
    await source.close();
  }
}

describe("by default", () => {
  function everywhere(): TestRepo {
    const repo = folder.make();
    repo.commit({ a: "in main" });
    repo.git("checkout", "--quiet", "-b", "side");
    repo.commit({ side: "in side" });
    repo.git("update-ref", "refs/remotes/origin/pr", repo.commit({ pr: "in a remote" }));
    repo.git("update-ref", "refs/odd/place", repo.commit({ odd: "in an odd ref" }));
    repo.git("reset", "--quiet", "--hard", "HEAD~2");
    repo.git("checkout", "--quiet", "main");
    repo.write("a", "stashed");
    repo.git("stash", "--quiet");
    repo.git("notes", "add", "-m", "noted");
    repo.write("../blob", "tagged blob");
    repo.git("tag", "blob", repo.git("hash-object", "-w", "../blob"));
    repo.git("checkout", "--quiet", "--detach");
    repo.commit({ detached: "in HEAD alone" });
    return repo;
  }

  test("HEAD and every ref are read, each content under the surface that claims it", async () => {
    const repo = everywhere();
    const note = repo.git("rev-parse", "main");
    expect(await contents(repo)).toEqual(
      [
        "tree a",
        "tree side",
        "tree pr",
        "tree odd",
        "tree detached",
        "stash a",
        `note ${note}`,
        "blob-ref refs/tags/blob",
      ].sort(),
    );
  });

  test("the blobs are those of `git rev-list --objects`", async () => {
    const repo = everywhere();
    repo.commit({ "dir/copy": "in main", "dir/new": "x" });
    const listed = repo
      .git("rev-list", "--objects", "--all", "HEAD")
      .split("\n")
      .map((line) => line.split(" ")[0]);
    const types = repo.bytes(["cat-file", "--batch-check=%(objecttype)"], { input: listed.join("\n") }).toString();
    const blobs = types.split("\n").filter((type) => type === "blob").length;
    expect(await contents(repo)).toHaveLength(blobs);
    const { history } = await livesOf(repo.path);
    expect(history.counts).toMatchObject({ blobs, refs: 7 });
  });

  test("each surface can be left out", async () => {
    const repo = everywhere();
    expect(await contents(repo, { surfaces: ["stash"] })).toEqual(["stash a", "stash a"]);
    expect(await contents(repo, { surfaces: ["blob-ref"] })).toEqual(["blob-ref refs/tags/blob"]);
    expect(await contents(repo, { surfaces: ["tree"] })).toHaveLength(5);
  });
});

describe("contents", () => {
  test("are read once per class of path", async () => {
    const repo = folder.make();
    repo.commit({ "a.txt": "same", "b.txt": "same", "c.env": "same", "dir/d.env": "same" });
    expect(await contents(repo)).toEqual(["tree a.txt"]);
    const byEnding = await contents(repo, { pathKey: (path) => path.slice(path.lastIndexOf(".")) });
    expect(byEnding).toEqual(["tree a.txt", "tree c.env"]);
    expect(await contents(repo, { pathKey: (path) => path })).toHaveLength(4);
  });

  test("of one class can hold a key that the other class's do not", async () => {
    const repo = folder.make();
    const first = repo.commit({ "a.txt": "KEY1" });
    const second = repo.commit({ "a.env": "KEY1" });
    const pathKey = (path: string): string => path.slice(-3);
    const onlyInEnv = await livesOf(repo.path, { pathKey }, (path, content) =>
      path.endsWith(".env") && content !== null ? ["KEY1"] : [],
    );
    expect(onlyInEnv.lives.get("KEY1")).toMatchObject({ first: second, introductions: [second] });
    const anywhere = await livesOf(repo.path, { pathKey });
    expect(anywhere.lives.get("KEY1")).toMatchObject({ first, introductions: [first] });
  });

  test("of symlinks are their targets, and submodules are named as not followed", async () => {
    const repo = folder.make();
    repo.commit({ a: "x" });
    const link = repo.bytes(["hash-object", "-w", "--stdin"], { input: "KEY1" }).toString().trim();
    repo.git("update-index", "--add", "--cacheinfo", `120000,${link},link`);
    repo.git("update-index", "--add", "--cacheinfo", `160000,${"1".repeat(40)},vendor/module`);
    repo.git("commit", "--quiet", "-m", "x");
    const { lives, history } = await livesOf(repo.path);
    expect(lives.get("KEY1")?.places.map((place) => place.split(" ")[0])).toEqual(["link"]);
    expect(history.skipped).toEqual([{ path: "vendor/module", reason: "submodule", incomplete: false }]);
    expect(history.gaps).toEqual([]);
  });

  test("over the limit are skips with their size", async () => {
    const repo = folder.make();
    repo.commit({ small: "x", large: "y".repeat(5000) });
    expect(await contents(repo, { maxBlobBytes: 1000 })).toEqual(["skip large", "tree small"]);
  });

  test("keep names that are no UTF-8", async () => {
    const repo = folder.make();
    repo.commit({ a: "x" });
    const blob = repo.git("rev-parse", "HEAD:a");
    const entry = Buffer.concat([Buffer.from(`100644 blob ${blob}\tbad`), Buffer.from([0xff, 0])]);
    const tree = repo.bytes(["mktree", "-z"], { input: entry }).toString().trim();
    repo.git("reset", "--quiet", "--hard", repo.git("commit-tree", "-m", "raw", tree));
    expect(await contents(repo)).toEqual(["tree bad\\xFF"]);
  });
});

describe("--branch", () => {
  test("reads a branch, a remote's branch, a tag or an id, and nothing beside", async () => {
    const repo = folder.make();
    const first = repo.commit({ a: "KEY1" });
    repo.git("tag", "-a", "-m", "x", "v1");
    repo.git("checkout", "--quiet", "-b", "side");
    repo.commit({ b: "KEY2" });
    repo.git("checkout", "--quiet", "main");
    repo.git("update-ref", "refs/remotes/origin/away", repo.commit({ c: "KEY3" }));
    repo.git("reset", "--quiet", "--hard", "HEAD~1");
    const keys = async (branch: string): Promise<string[]> =>
      [...(await livesOf(repo.path, { branch })).lives.keys()].sort();
    expect(await keys("side")).toEqual(["KEY1", "KEY2"]);
    expect(await keys("main")).toEqual(["KEY1"]);
    expect(await keys("away")).toEqual(["KEY1", "KEY3"]);
    expect(await keys("origin/away")).toEqual(["KEY1", "KEY3"]);
    expect(await keys("v1")).toEqual(["KEY1"]);
    expect(await keys(first.slice(0, 10))).toEqual(["KEY1"]);
    const { lives } = await livesOf(repo.path, { branch: "side" });
    expect(lives.get("KEY1")).toMatchObject({ first, presentAtHead: true, tags: ["refs/tags/v1"] });
  });

  test.each(["nope", "HEAD:a", "main..main", "-x"])("refuses %s", async (branch) => {
    const repo = folder.make();
    repo.commit({ a: "x" });
    const source = await openHistory(repo.path, { branch });
    await expect(source.load()).rejects.toMatchObject({ code: "unknown-revision" });
    await source.close();
  });
});

describe("--range", () => {
  test("finds what its commits bring, and says what was there before", async () => {
    const repo = folder.make();
    repo.commit({ old: "KEY1", touched: "KEY2\n", gone: "KEY5" });
    const start = repo.commit({ gone: "clean" });
    repo.commit({ touched: "line\nKEY2\n", new: "KEY3" });
    const removed = repo.commit({ touched: "clean", gone: "KEY5" });
    repo.commit({ new: "KEY3 KEY4" });
    const { lives, history } = await livesOf(repo.path, { range: `${start}..main` });
    expect(history.counts).toMatchObject({ commits: 3 });
    // Only trees before the range hold it: not a matter of the range.
    expect(lives.get("KEY1")?.places).toEqual([]);
    expect(lives.get("KEY2")).toMatchObject({
      first: null,
      unknown: "before-range",
      introductions: [],
      removedBy: [removed],
    });
    expect(lives.get("KEY3")).toMatchObject({
      first: repo.git("rev-parse", "main~2"),
      firstPath: "new",
      unknown: null,
    });
    expect(lives.get("KEY4")).toMatchObject({ first: repo.git("rev-parse", "main"), unknown: null });
    // The range brings it back; what happened before its start is not asked for.
    expect(lives.get("KEY5")).toMatchObject({ first: removed, unknown: null });
  });

  test("across merges takes a side branch's commits by what they are", async () => {
    const repo = folder.make();
    repo.commit({ a: "x" });
    repo.git("checkout", "--quiet", "-b", "side");
    repo.commit({ s: "KEY1" });
    repo.git("checkout", "--quiet", "main");
    const start = repo.commit({ b: "y" });
    const merge = repo.merge("side");
    const { lives } = await livesOf(repo.path, { range: `${start}..main` });
    expect(lives.get("KEY1")).toMatchObject({
      first: repo.git("rev-parse", "side"),
      introductions: [repo.git("rev-parse", "side")],
    });
    const fromSide = await livesOf(repo.path, { range: "side..main" });
    expect(fromSide.lives.get("KEY1")?.places).toEqual([]);
    expect(fromSide.history.counts).toMatchObject({ commits: 2 });
    expect(repo.git("rev-parse", "main")).toBe(merge);
  });

  test("holds nothing that the excluded commits lead to, whatever their clocks said", async () => {
    const repo = folder.make();
    const young = repo.commit({ a: "KEY1" }, "young", 1_800_000_000);
    for (let i = 0; i < 12; i++) repo.commit({ b: `${i}` }, "old", 1_500_000_000 + i);
    const range = `HEAD..${young}`;
    for (const engine of ["git", "isomorphic-git"] as const) {
      const { history, lives } = await livesOf(repo.path, { range, engine });
      expect([history.counts["commits"], lives.size]).toEqual([0, 0]);
    }
  });

  test("of two sides, of nothing, and of nonsense", async () => {
    const repo = folder.make();
    repo.commit({ a: "x" });
    repo.git("checkout", "--quiet", "-b", "side");
    repo.commit({ s: "KEY1" });
    repo.git("checkout", "--quiet", "main");
    repo.commit({ m: "KEY2" });
    expect([...(await livesOf(repo.path, { range: "side...main" })).lives.keys()].sort()).toEqual(["KEY1", "KEY2"]);
    expect((await livesOf(repo.path, { range: "main..main" })).history.counts).toMatchObject({ commits: 0, blobs: 0 });
    const source = await openHistory(repo.path, { range: "main..nope" });
    await expect(source.load()).rejects.toMatchObject({ code: "unknown-revision" });
    await source.close();
  });
});

describe("HEAD, where its commit is none of those read,", () => {
  /** HEAD holds KEY1, which a branch brought that was merged; that branch had KEY2, too, and lost it. */
  function merged(): TestRepo {
    const repo = folder.make();
    repo.commit({ a: "clean" });
    repo.git("checkout", "--quiet", "-b", "side");
    repo.commit({ gone: "KEY2" });
    repo.git("rm", "--quiet", "gone");
    repo.commit({ side: "KEY1" });
    repo.git("checkout", "--quiet", "main");
    repo.merge("side");
    return repo;
  }

  test.each<[string, HistoryOptions]>([
    ["a branch", { branch: "side" }],
    ["a range", { range: "main^..side" }],
  ])("is unknown in %s", async (_, options) => {
    const repo = merged();
    for (const engine of ["git", "isomorphic-git"] as const) {
      const { lives } = await livesOf(repo.path, { ...options, engine });
      for (const key of ["KEY1", "KEY2"]) {
        expect(lives.get(key)).toMatchObject({ presentAtHead: null, exposure: { to: null } });
      }
      expect(lives.get("KEY1")).toMatchObject({ presentAt: ["refs/heads/side"], removedBy: [] });
    }
  });

  test("is known where a range or a branch ends there, and as the parent of what was read", async () => {
    const repo = merged();
    const standing = async (options: HistoryOptions): Promise<unknown[]> => {
      const { lives } = await livesOf(repo.path, options);
      return ["KEY1", "KEY2"].map((key) => lives.get(key)?.presentAtHead);
    };
    expect(await standing({ range: "side^^..HEAD" })).toEqual([true, false]);
    expect(await standing({ branch: "main" })).toEqual([true, false]);
    repo.git("checkout", "--quiet", "--detach", "main^1");
    expect(await standing({ range: "main^1..main" })).toEqual([false, false]);
  });

  test("so is whether a remote was reached, where one of its branches was not read", async () => {
    const repo = merged();
    const reached = async (options: HistoryOptions): Promise<unknown> =>
      (await livesOf(repo.path, options)).lives.get("KEY1")?.reachedRemote;
    expect(await reached({ branch: "side" })).toBe(false);
    repo.git("update-ref", "refs/remotes/origin/main", "main");
    expect(await reached({ branch: "side" })).toBeNull();
    expect(await reached({})).toBe(true);
    repo.git("update-ref", "refs/remotes/origin/side", "side");
    expect(await reached({ branch: "side" })).toBe(true);
  });

  test("is unknown where it is too old, or its surface left out", async () => {
    const repo = folder.make();
    repo.commit({ a: "KEY1" }, "old", 1_500_000_000);
    repo.git("checkout", "--quiet", "-b", "side");
    repo.commit({ b: "x" }, "old too", 1_500_000_060);
    repo.commit({ b: "KEY1" }, "young", 1_700_000_000);
    repo.write("b", "KEY1 stashed");
    repo.git("stash", "--quiet");
    repo.git("checkout", "--quiet", "main");
    const since = await livesOf(repo.path, { since: 1_600_000_000 });
    expect(since.lives.get("KEY1")).toMatchObject({ presentAtHead: null });
    repo.commit({ a: "KEY1 later" });
    const stash = await livesOf(repo.path, { surfaces: ["stash"] });
    expect(stash.lives.get("KEY1")).toMatchObject({ presentAtHead: null });
  });

  test("is unknown where it is not stored, and holds nothing where there is none yet", async () => {
    const repo = folder.make();
    repo.commit({ a: "KEY1" });
    repo.git("checkout", "--quiet", "--orphan", "unborn");
    expect((await livesOf(repo.path)).lives.get("KEY1")).toMatchObject({ presentAtHead: false });
    writeFileSync(join(repo.path, ".git/HEAD"), `${"1".repeat(40)}\n`);
    expect((await livesOf(repo.path)).lives.get("KEY1")).toMatchObject({ presentAtHead: null });
  });
});

describe("--since", () => {
  test("finds what younger commits bring, whatever the clocks of older ones said", async () => {
    const repo = folder.make();
    const day = 86_400;
    const start = 1_700_000_000;
    repo.commit({ a: "KEY1" }, "old", start);
    repo.commit({ b: "KEY2" }, "young", start + 10 * day);
    const skewed = repo.commit({ c: "KEY3" }, "with a clock that is late", start + day);
    repo.commit({ a: "KEY1 KEY4" }, "younger", start + 11 * day);
    const { lives, history } = await livesOf(repo.path, { since: start + 5 * day });
    expect(history.counts).toMatchObject({ commits: 3 });
    expect(lives.get("KEY1")).toMatchObject({ first: null, unknown: "before-range", presentAtHead: true });
    expect(lives.get("KEY2")).toMatchObject({ first: repo.git("rev-parse", "main~2") });
    expect(lives.get("KEY3")).toMatchObject({ first: skewed });
    expect(lives.get("KEY4")).toMatchObject({ first: repo.git("rev-parse", "main") });
  });

  test("in the future reads nothing", async () => {
    const repo = folder.make();
    repo.commit({ a: "KEY1" });
    const { history, lives } = await livesOf(repo.path, { since: 9_000_000_000 });
    expect(history.counts).toMatchObject({ commits: 0 });
    expect(lives.size).toBe(0);
  });
});

describe("an interrupted audit", () => {
  test("stops while it reads commits and while it reads contents", async () => {
    const repo = folder.make();
    for (let i = 0; i < 20; i++) repo.commit({ [`f${i}`]: "x".repeat(100_000) + String(i) });
    const stopped = new AbortController();
    stopped.abort();
    const first = await openHistory(repo.path, { signal: stopped.signal });
    await expect(first.load()).rejects.toMatchObject({ name: "AbortError" });
    await first.close();
    const abort = new AbortController();
    const second = await openHistory(repo.path, { signal: abort.signal });
    const history = await second.load();
    const reading = (async () => {
      for await (const batch of history.blobs()) if (batch.length > 0) abort.abort();
    })();
    await expect(reading).rejects.toMatchObject({ name: "AbortError" });
    await second.close();
  });
});
