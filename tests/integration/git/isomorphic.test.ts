import { chmodSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "@jest/globals";
import type { HistoryReader, LogRequest } from "../../../lib/git/history-reader.ts";
import { openIsomorphicReader } from "../../../lib/git/isomorphic/reader.ts";
import { openNativeReader } from "../../../lib/git/native/reader.ts";
import { openReader } from "../../../lib/git/open-reader.ts";
import { fillRandomly } from "../../helpers/random-history.ts";
import type { TestRepo } from "../../helpers/repo.ts";
import { repoFolder } from "../../helpers/repo.ts";
import { allTips, tellAll, tellLog } from "./told-history.ts";

const folder = repoFolder();
const open: HistoryReader[] = [];

afterEach(async () => {
  for (const reader of open.splice(0)) await reader.close();
});
afterAll(() => folder.remove());

async function both(path: string): Promise<{ native: HistoryReader; isomorphic: HistoryReader }> {
  const readers = { native: await openNativeReader(path), isomorphic: await openIsomorphicReader(path) };
  open.push(readers.native, readers.isomorphic);
  return readers;
}

async function expectSame(path: string, request?: LogRequest): Promise<void> {
  const { native, isomorphic } = await both(path);
  const told = await tellAll(isomorphic, request);
  expect(told).toMatchObject({ log: { misplaced: [] } });
  expect(told).toEqual(await tellAll(native, request));
}

/** Branches, merges, an evil merge, renames, a file that becomes a folder, links, tags of all kinds, notes, a stash. */
function fill(repo: TestRepo): void {
  repo.commit({ "a.txt": "one\n", "dir/b.txt": "two\n", "dir/deep/c.txt": "three\n", "dir.x": "four\n" });
  repo.git("branch", "side");
  repo.commit({ "a.txt": "one\nmore\n", "t\u00e4st \u{1f600}.txt": "named\n" }, "f\u00fcr main");
  repo.git("mv", "dir/deep", "moved");
  repo.commit({ empty: "", "bin.dat": new Uint8Array([0, 255, 10, 13, 0]) });
  repo.git("checkout", "--quiet", "side");
  repo.commit({ "side.txt": "side\n", "dir/b.txt": "changed on the side\n" });
  repo.commit({ "big.txt": "0123456789abcdef\n".repeat(4000) });
  repo.commit({ "big.txt": `${"0123456789abcdef\n".repeat(4000)}end\n` });
  repo.git("checkout", "--quiet", "main");
  repo.merge("side");
  repo.git("rm", "--quiet", "-r", "dir");
  repo.commit({ dir: "a file now\n" });
  repo.git("checkout", "--quiet", "-b", "other", "HEAD~2");
  repo.commit({ "other.txt": "other\n" });
  repo.git("checkout", "--quiet", "main");
  repo.git("merge", "--quiet", "--no-ff", "--no-commit", "other");
  repo.commit({ "evil.txt": "only in the merge\n", "a.txt": "changed in the merge\n" }, "evil");
  repo.git("update-index", "--add", "--cacheinfo", `160000,${"1".repeat(40)},submodule`);
  repo.git("update-index", "--add", "--cacheinfo", `120000,${repo.git("rev-parse", "HEAD:a.txt")},link`);
  repo.git("commit", "--quiet", "--message", "entries");
  repo.git("checkout", "--quiet", "--orphan", "unrelated");
  repo.commit({ "root.txt": "second root\n" });
  repo.git("checkout", "--quiet", "--force", "main");
  addRefs(repo);
}

function addRefs(repo: TestRepo): void {
  const blob = repo.bytes(["hash-object", "-w", "--stdin"], { input: "tagged blob\n" }).toString().trim();
  repo.git("tag", "light", "side");
  repo.git("tag", "--annotate", "--message", "a tag", "annotated", "HEAD~1");
  repo.git("tag", "--annotate", "--message", "a tag of a tag", "nested", "annotated");
  repo.git("tag", "blob", blob);
  repo.git("tag", "--annotate", "--message", "a tag of a blob", "blobtag", blob);
  repo.git("tag", "tree", "HEAD^{tree}");
  repo.git("notes", "add", "--message", "a note", "HEAD");
  repo.git("notes", "add", "--message", "another", "HEAD~1");
  repo.git("update-ref", "refs/remotes/origin/main", "HEAD~2");
  repo.git("symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/main");
  repo.git("symbolic-ref", "refs/remotes/origin/gone", "refs/remotes/origin/nowhere");
  repo.git("config", "remote.origin.url", "https://git.example.test/x.git");
  repo.git("config", 'remote.a "b\\.c.url', "../elsewhere");
  repo.write("a.txt", "stashed\n");
  repo.write("untracked.txt", "stashed too\n");
  repo.git("stash", "--include-untracked");
}

function filled(name: string): TestRepo {
  const repo = folder.make(name);
  fill(repo);
  return repo;
}

describe("the same answers as git", () => {
  const repo = filled("filled");

  test("loose objects and refs", () => expectSame(repo.path));

  test("all packed by gc, and again with new loose objects and refs", async () => {
    const packed = repo.clone("packed", "--mirror");
    packed.git("gc", "--quiet", "--prune=now");
    expect(packed.git("count-objects", "-v")).toMatch(/^count: 0$/m);
    await expectSame(packed.path);
    const mixed = repo.clone("mixed");
    mixed.git("gc", "--quiet");
    mixed.commit({ "new.txt": "new\n" });
    mixed.git("update-ref", "refs/remotes/origin/side", "HEAD");
    await expectSame(mixed.path);
  });

  test("several packs with a multi-pack-index", async () => {
    const packs = repo.clone("packs");
    packs.commit({ "more.txt": "more\n" });
    packs.git("repack", "--quiet");
    packs.git("multi-pack-index", "write");
    await expectSame(packs.path);
  });

  test("a linked worktree, with refs of its own", async () => {
    repo.git("update-ref", "refs/worktree/main-only", "HEAD");
    repo.git("update-ref", "refs/bisect/bad", "HEAD~1");
    repo.git("worktree", "add", "--quiet", "-b", "linked", join(folder.path, "linked"), "side");
    const linked = repo.at("../linked");
    linked.git("update-ref", "refs/worktree/mine", "HEAD");
    await expectSame(linked.path);
    await expectSame(join(linked.path, ".git"));
    await expectSame(repo.path);
    await expectSame(join(repo.path, ".git", "worktrees", "linked"));
  });

  test.each(["moved", ".git", ".git/refs"])("opened at %s", (place) => expectSame(join(repo.path, place)));

  test("a repository whose work tree is elsewhere, and one that is bare inside a folder", async () => {
    const apart = filled("apart");
    mkdirSync(join(folder.path, "tree of apart"));
    apart.git("config", "core.worktree", "../../tree of apart");
    await expectSame(apart.path);
    const bare = filled("bare-inside");
    bare.git("config", "core.bare", "true");
    await expectSame(bare.path);
  });

  test("a submodule's `.git` file", async () => {
    const outer = folder.make("outer");
    outer.commit({ "x.txt": "x\n" });
    outer.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", repo.path, "sub");
    await expectSame(join(outer.path, "sub"));
  });

  test("shallow", async () => {
    await expectSame(repo.clone("shallow", "--depth=2", "--no-single-branch").path);
    const { isomorphic } = await both(join(folder.path, "shallow"));
    const { commits } = tellLog(await isomorphic.log({ tips: await allTips(isomorphic) }));
    expect(Object.values(commits).filter(({ truncated }) => truncated).length).toBeGreaterThan(0);
  });

  test("unborn, and HEAD at a commit", async () => {
    await expectSame(folder.make("unborn").path);
    const detached = repo.clone("detached");
    detached.git("checkout", "--quiet", "--detach", "HEAD~1");
    await expectSame(detached.path);
    detached.git("symbolic-ref", "HEAD", "refs/heads/not-yet");
    await expectSame(detached.path);
  });

  test("refs that are broken, link to another, or are not refs at all", async () => {
    const odd = folder.make("odd-refs");
    const oid = odd.commit({ "x.txt": "x\n" });
    const write = (name: string, text: string): void => writeFileSync(join(odd.path, ".git/refs/heads", name), text);
    write("garbage", "garbage\n");
    write("zero", `${"0".repeat(40)}\n`);
    write("empty", "");
    write("trailing", `${oid} and more\n`);
    write("no newline", oid);
    write("conflict (copy)", `${oid}\n`);
    write("main.lock", `${oid}\n`);
    write(".hidden", `${oid}\n`);
    write("link", "ref: refs/heads/trailing\n");
    write("circle", "ref: refs/heads/circle\n");
    for (let link = 1; link < 8; link++) write(`links${link}`, `ref: refs/heads/links${link - 1}\n`);
    write("links0", `${oid}\n`);
    writeFileSync(Buffer.from(`${odd.path}/.git/refs/heads/latin-\xe4`, "latin1"), `${oid}\n`);
    odd.git("symbolic-ref", "HEAD", "refs/heads/link");
    await expectSame(odd.path);
    odd.git("pack-refs", "--all");
    await expectSame(odd.path);
  });

  test("a range and a date", async () => {
    const { native } = await both(repo.path);
    const { include, exclude } = await native.resolve("side~1..main");
    await expectSame(repo.path, { tips: include, exclude });
    const tips = await allTips(native);
    const since = 1_700_000_000 + 5 * 60;
    await expectSame(repo.path, { tips, since });
    await expectSame(repo.path, { tips: include, exclude, since });
  });

  test.each(Array.from({ length: 6 }, (_, seed) => seed))("random history %i", async (seed) => {
    const random = folder.make();
    fillRandomly(random, seed, 40);
    await expectSame(random.path);
    random.git("gc", "--quiet");
    await expectSame(random.path);
  });

  const expressions = [
    ["main", "side", "light", "annotated", "nested", "HEAD", "@", "origin", "origin/main", "heads/side"],
    ["refs/tags/light", "HEAD~0", "HEAD~", "HEAD^", "HEAD~3", "@~2^", "annotated~1", "nested^{}", "nested^{commit}"],
    ["annotated", "main^2", "main~1^2", "stash", "blob", "^side", "main..side", "side..", "..side", "light..nested"],
    ["main...side", "main...other", "side...", "unrelated...main", "blobtag^{}"],
    ["nowhere", "HEAD~999", "HEAD^7", "blob^{commit}", "", "..", "-x", "--all", "main..nowhere", "a.txt"],
  ].flat();

  test.each(expressions)("the revision %j", async (expression) => {
    const { native, isomorphic } = await both(repo.path);
    const answer = async (reader: HistoryReader): Promise<unknown> => {
      try {
        const { include, exclude } = await reader.resolve(expression);
        return { include: [...include].sort(), exclude: [...exclude].sort() };
      } catch (error) {
        return (error as { code?: unknown }).code;
      }
    };
    expect(await answer(isomorphic)).toEqual(await answer(native));
  });

  test("shortened ids, loose and packed", async () => {
    const oid = repo.git("rev-parse", "side");
    for (const path of [repo.path, join(folder.path, "packed")]) {
      const { isomorphic } = await both(path);
      for (const name of [oid, oid.toUpperCase(), oid.slice(0, 12), oid.slice(0, 12).toUpperCase()]) {
        expect(await isomorphic.resolve(name)).toEqual({ include: [oid], exclude: [] });
      }
      await expect(isomorphic.resolve(oid.slice(0, 3))).rejects.toMatchObject({ code: "unknown-revision" });
    }
  });

  test("several best common ancestors", async () => {
    const cross = folder.make("criss-cross");
    cross.commit({ a: "0" });
    cross.git("branch", "b");
    cross.commit({ a: "1" });
    cross.git("checkout", "--quiet", "b");
    cross.commit({ b: "1" });
    const [a1, b1] = [cross.git("rev-parse", "main"), cross.git("rev-parse", "b")];
    cross.merge(a1);
    cross.git("checkout", "--quiet", "main");
    cross.merge(b1);
    const { native, isomorphic } = await both(cross.path);
    const { exclude } = await isomorphic.resolve("main...b");
    expect([...exclude].sort()).toEqual([a1, b1].sort());
    expect([...(await native.resolve("main...b")).exclude].sort()).toEqual([a1, b1].sort());
  });

  test("blobs over the limit come without content", async () => {
    const { isomorphic } = await both(repo.path);
    const log = await isomorphic.log({ tips: [repo.git("rev-parse", "side")] });
    const wanted = Int32Array.from([log.oids.indexOf(repo.git("rev-parse", "side:big.txt"))]);
    for await (const batch of isomorphic.blobs({ oids: log.oids, wanted, maxBytes: 1000 })) {
      expect(batch).toEqual([expect.objectContaining({ bytes: null, reason: "too-large", size: 68_004 })]);
    }
  });

  test("an aborted log, aborted blobs and an aborted list", async () => {
    const { isomorphic } = await both(repo.path);
    const signal = AbortSignal.abort();
    const tips = await allTips(isomorphic);
    await expect(isomorphic.log({ tips }, { signal })).rejects.toMatchObject({ name: "AbortError" });
    const log = await isomorphic.log({ tips });
    const blobs = isomorphic.blobs({ oids: log.oids, wanted: Int32Array.of(0), signal });
    await expect(blobs[Symbol.asyncIterator]().next()).rejects.toMatchObject({ name: "AbortError" });
    await expect(isomorphic.stored(log.oids, signal)).rejects.toMatchObject({ name: "AbortError" });
  });
});

describe("without a git that starts", () => {
  const path = process.env["PATH"];
  const repo = filled("no-git");
  afterEach(() => {
    process.env["PATH"] = path;
  });

  /** A `PATH` on which only this `git` stands. */
  function onlyGit(name: string, script: string | null, mode = 0o755): void {
    const bin = join(folder.path, name);
    mkdirSync(bin);
    if (script !== null) writeFileSync(join(bin, "git"), `#!/bin/sh\n${script}\n`);
    if (script !== null) chmodSync(join(bin, "git"), mode);
    process.env["PATH"] = bin;
  }

  async function engineOf(at: string): Promise<string> {
    const reader = await openReader(at);
    open.push(reader);
    return reader.engine;
  }

  test("git is preferred where it starts", async () => {
    expect(await engineOf(repo.path)).toBe("git cat-file");
    await expect(openReader(folder.path)).rejects.toMatchObject({ code: "not-a-repository" });
  });

  test.each([
    ["none", null, 0o755],
    ["not executable", "exit 0", 0o644],
    ["one that only offers to be installed", "echo install me >&2; exit 1", 0o755],
  ] as const)("%s: isomorphic-git reads", async (name, script, mode) => {
    onlyGit(`bin ${name}`, script, mode);
    expect(await engineOf(repo.path)).toBe("isomorphic-git");
    await expect(openReader(folder.path)).rejects.toMatchObject({ code: "not-a-repository" });
    await expect(openReader(repo.path, "git")).rejects.toMatchObject({ name: expect.any(String) });
  });

  test("nothing is started, nothing in the repository changes", async () => {
    const before = repo.bytes(["status", "--porcelain"]);
    const trap = join(folder.path, "sprung");
    onlyGit("bin trap", `/bin/touch '${trap}'`);
    const reader = await openIsomorphicReader(repo.path);
    open.push(reader);
    await tellAll(reader);
    process.env["PATH"] = path;
    expect(repo.bytes(["status", "--porcelain"])).toEqual(before);
    expect(existsSync(trap)).toBe(false);
  });
});
