import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { CommitLog } from "../../../lib/git/commit-log.ts";
import { discover } from "../../../lib/git/discover.ts";
import type { BlobAnswer, HistoryReader } from "../../../lib/git/history-reader.ts";
import { readLooseRefs } from "../../../lib/git/isomorphic/loose-refs.ts";
import { openNativeReader } from "../../../lib/git/native/reader.ts";
import { fillRandomly } from "../../helpers/random-history.ts";
import type { RepoFolder, TestRepo } from "../../helpers/repo.ts";
import { repoFolder } from "../../helpers/repo.ts";

let folder: RepoFolder;
const readers: HistoryReader[] = [];
beforeAll(() => {
  folder = repoFolder();
});
afterAll(async () => {
  await Promise.all(readers.map((reader) => reader.close()));
  folder.remove();
});

async function open(path: string): Promise<HistoryReader> {
  const reader = await openNativeReader(path);
  readers.push(reader);
  return reader;
}

async function wholeLog(reader: HistoryReader): Promise<CommitLog> {
  const peeled = await reader.peel(reader.repository.refs.map(({ oid }) => oid));
  return reader.log({ tips: peeled.filter(({ type }) => type === "commit").map(({ target }) => target) });
}

async function answers(reader: HistoryReader, log: CommitLog, maxBytes?: number): Promise<BlobAnswer[]> {
  const wanted = Int32Array.from(new Set(log.changes.newOid.filter((oid) => oid >= 0)));
  const found: BlobAnswer[] = [];
  const limit = maxBytes === undefined ? {} : { maxBytes };
  for await (const group of reader.blobs({ oids: log.oids, wanted, ...limit })) found.push(...group);
  return found;
}

/** Rows as `git log --raw` with first parents prints them: commit, path, old and new id. */
function rowsOf({ commits, changes, oids, paths }: CommitLog): string[] {
  const rows: string[] = [];
  for (let commit = 0; commit < commits.count; commit++) {
    for (let row = changes.from[commit]!; row < changes.to[commit]!; row++) {
      const id = (number: number): string => (number < 0 ? "0".repeat(2 * oids.width) : oids.hex(number));
      const sides = `${id(changes.oldOid[row]!)} ${id(changes.newOid[row]!)}`;
      rows.push(`${oids.hex(commits.oid[commit]!)} ${sides} ${paths[changes.path[row]!]}`);
    }
  }
  return rows.sort();
}

function rowsOfGit(repo: TestRepo): string[] {
  const args = ["log", "--branches", "--tags", "--raw", "-z", "--no-abbrev", "--no-renames", "--root"];
  const shown = repo.bytes([...args, "--diff-merges=first-parent", "--format=commit %H%x00"]).toString("latin1");
  const rows: string[] = [];
  let commit = "";
  const fields = shown.split("\0").map((field) => field.replace(/^\n/, ""));
  for (let at = 0; at < fields.length; at++) {
    const [, id] = /^commit (\w+)$/.exec(fields[at] ?? "") ?? [];
    if (id !== undefined) commit = id;
    else if (fields[at]?.startsWith(":") === true) {
      const [oldMode = "", newMode = "", oldOid, newOid] = fields[at]!.split(" ");
      const path = fields[++at];
      const onlyBits = oldOid === newOid && oldMode.slice(1, 3) === newMode.slice(0, 2);
      if (!onlyBits) rows.push(`${commit} ${oldOid} ${newOid} ${path}`);
    }
  }
  return rows.sort();
}

describe("log", () => {
  test.each([2, 14, 92, 65, 35])("of generated history %i is what git log tells", async (seed) => {
    const repo = folder.make();
    fillRandomly(repo, seed, 40);
    const reader = await open(repo.path);
    const refs = reader.repository.refs.filter(({ name }) => /^refs\/(?:heads|tags)\//.test(name));
    const peeled = await reader.peel(refs.map(({ oid }) => oid));
    const log = await reader.log({ tips: peeled.filter(({ type }) => type === "commit").map(({ target }) => target) });
    const rows = rowsOf(log);
    expect(rows.length).toBeGreaterThan(4);
    expect(rows).toEqual(rowsOfGit(repo));
  });

  test("puts parents before children and names them in order", async () => {
    const repo = folder.make();
    fillRandomly(repo, 7, 60);
    const reader = await open(repo.path);
    const { commits, oids } = await wholeLog(reader);
    const id = (commit: number): string => oids.hex(commits.oid[commit]!);
    const listed = Array.from({ length: commits.count }, (_, commit) => {
      const parents = Array.from(commits.parents.slice(commits.parentStart[commit], commits.parentStart[commit + 1]));
      expect(parents.every((parent) => parent < commit)).toBe(true);
      return [id(commit), ...parents.map(id)].join(" ");
    });
    expect(listed.sort()).toEqual(repo.git("rev-list", "--parents", "--all").split("\n").sort());
  });

  test("keeps paths byte for byte", async () => {
    const repo = folder.make();
    const names = ["sp ace", "new\nline", 'quo"te', "-dash", "tab\t", "\u00fcml\u00e4ut", "back\\slash"];
    repo.commit(Object.fromEntries(names.map((name) => [name, name])));
    const blob = repo.git("rev-parse", "HEAD:-dash");
    const entry = Buffer.concat([Buffer.from(`100644 blob ${blob}\tbad`), Buffer.from([0xff, 0xfe, 0])]);
    const tree = repo.bytes(["mktree", "-z"], { input: entry }).toString().trim();
    repo.git("update-ref", "refs/heads/raw", repo.git("commit-tree", "-m", "raw", tree));
    const { paths } = await wholeLog(await open(repo.path));
    const expected = [...names.map((name) => Buffer.from(name).toString("latin1")), "bad\u00ff\u00fe"];
    expect([...paths].sort()).toEqual(expected.sort());
  });
});

describe("blobs", () => {
  test("are those of git cat-file, each once, of any size, packed and loose", async () => {
    const repo = folder.make();
    const sizes = [0, 1, 65_535, 65_536, 65_537, 300_000];
    for (const size of sizes) repo.commit({ [`f${size}`]: Buffer.alloc(size, "line\n") });
    repo.git("gc", "--quiet");
    repo.commit({ loose: "\n\nends with line ends\n\n", "looks like a header": `${"a".repeat(40)} blob 3\n` });
    const reader = await open(repo.path);
    const log = await wholeLog(reader);
    const found = await answers(reader, log);
    expect(new Set(found.map(({ oid }) => oid)).size).toBe(found.length);
    for (const { oid, bytes } of found) {
      expect(Buffer.from(bytes!).equals(repo.bytes(["cat-file", "blob", log.oids.hex(oid)]))).toBe(true);
    }
    expect(found.map(({ bytes }) => bytes?.length).sort()).toEqual([...sizes, 23, 48].sort());
  });

  test("over the limit are answered without content, their neighbours with it", async () => {
    const repo = folder.make();
    repo.commit({ a: "small", big: Buffer.alloc(200_000, 65), c: "small too" });
    const reader = await open(repo.path);
    const found = await answers(reader, await wholeLog(reader), 1000);
    expect(found.filter(({ bytes }) => bytes === null)).toMatchObject([{ reason: "too-large", size: 200_000 }]);
    expect(found.filter(({ bytes }) => bytes !== null)).toHaveLength(2);
  });

  test("in their thousands come in the order of the packs, each once", async () => {
    const repo = folder.make();
    repo.commit(Object.fromEntries(Array.from({ length: 1500 }, (_, i) => [`d${i % 7}/f${i}`, `content ${i}\n`])));
    repo.git("gc", "--quiet");
    const reader = await open(repo.path);
    const log = await wholeLog(reader);
    const found = await answers(reader, log);
    expect(found).toHaveLength(1500);
    const listed = repo
      .git("cat-file", "--batch-all-objects", "--unordered", "--batch-check=%(objectname)")
      .split("\n");
    const ids = found.map(({ oid }) => log.oids.hex(oid));
    expect(ids).toEqual(listed.filter((id) => new Set(ids).has(id)));
  });
});

describe("the repository is found", () => {
  test("from its top, a folder in it, its .git, a linked worktree and that one's .git file", async () => {
    const repo = folder.make();
    const tip = repo.commit({ "dir/sub/a": "x" });
    repo.git("worktree", "add", "--quiet", "../linked", "-b", "other");
    const linked = repo.at("../linked");
    for (const path of [repo.path, join(repo.path, "dir/sub"), join(repo.path, ".git")]) {
      expect(await discover(path)).toMatchObject({
        gitDir: join(repo.path, ".git"),
        objectDir: join(repo.path, ".git/objects"),
        topLevel: repo.path,
        head: { branch: "refs/heads/main", oid: tip },
      });
    }
    for (const path of [linked.path, join(linked.path, ".git")]) {
      expect(await discover(path)).toMatchObject({
        commonDir: join(repo.path, ".git"),
        objectDir: join(repo.path, ".git/objects"),
        topLevel: linked.path,
        head: { branch: "refs/heads/other", oid: tip },
      });
    }
  });

  test("where it is bare, empty, or named with a line end", async () => {
    const bare = folder.make("bare.git", "--bare");
    expect(await discover(bare.path)).toMatchObject({ topLevel: null, refs: [], head: { oid: null } });
    const odd = folder.make("odd\nname");
    odd.commit({ a: "x" });
    expect(await discover(odd.path)).toMatchObject({ topLevel: odd.path, gitDir: join(odd.path, ".git") });
  });

  test("with objects of another through alternates, and with SHA-256 ids", async () => {
    const origin = folder.make();
    origin.commit({ a: "x" });
    origin.git("clone", "--quiet", "--shared", origin.path, "../borrower");
    const borrower = origin.at("../borrower");
    expect(borrower.git("count-objects", "-v")).toContain("count: 0\nsize: 0\nin-pack: 0");
    const reader = await open(borrower.path);
    expect(await answers(reader, await wholeLog(reader))).toHaveLength(1);
    const wide = folder.make("wide", "--object-format=sha256");
    wide.commit({ a: "x" });
    const wideReader = await open(wide.path);
    expect(wideReader.repository.hash).toBe("sha256");
    const log = await wholeLog(wideReader);
    expect(log.oids.hex(log.commits.oid[0]!)).toBe(wide.git("rev-parse", "HEAD"));
    expect((await answers(wideReader, log))[0]?.bytes).toHaveLength(1);
  });

  test("or it is said that there is none", async () => {
    await expect(discover(folder.path)).rejects.toMatchObject({ code: "not-a-repository" });
    await expect(discover(join(folder.path, "absent"))).rejects.toMatchObject({ code: "unreadable" });
    writeFileSync(join(folder.path, "file"), "");
    await expect(discover(join(folder.path, "file"))).rejects.toMatchObject({ code: "not-a-repository" });
  });

  test("with the refs that are broken named", async () => {
    const repo = folder.make();
    repo.commit({ a: "x" });
    writeFileSync(join(repo.path, ".git/refs/heads/broken"), "garbage\n");
    const { refs, brokenRefs } = await discover(repo.path);
    expect(refs.map(({ name }) => name)).toEqual(["refs/heads/main"]);
    expect(brokenRefs).toEqual([{ name: "refs/heads/broken" }]);
  });

  test("but not where a pipe stands for a ref, for which git would wait", async () => {
    const repo = folder.make();
    repo.commit({ a: "x" });
    execFileSync("mkfifo", [join(repo.path, ".git/refs/heads/pipe")]);
    await expect(discover(repo.path)).rejects.toMatchObject({
      code: "unreadable",
      message: expect.stringContaining(".git/refs/heads/pipe"),
    });
    expect(readLooseRefs(join(repo.path, ".git")).get("refs/heads/pipe")).toBe("broken");
  });

  test("with its shallow commits and promisor remotes", async () => {
    const origin = folder.make();
    origin.commit({ a: "x" });
    const tip = origin.commit({ a: "y" });
    origin.git("config", "uploadpack.allowFilter", "true");
    const clone = origin.clone("facts", "--depth=1", "--filter=blob:none", "--no-checkout");
    expect(await discover(clone.path)).toMatchObject({
      shallow: [tip],
      promisors: [{ remote: "origin", filter: "blob:none" }],
      remotes: ["origin"],
      hasPromisorPacks: true,
    });
  });
});

describe("revisions", () => {
  test("are resolved without the repository's configuration", async () => {
    const repo = folder.make();
    const [first = "", second = "", third = ""] = ["1", "2", "3"].map((text) => repo.commit({ a: text }));
    repo.git("tag", "-a", "-m", "x", "v1", second);
    const { resolve } = await open(repo.path);
    expect(await resolve("main~2")).toEqual({ include: [first], exclude: [] });
    expect(await resolve("HEAD")).toEqual({ include: [third], exclude: [] });
    expect(await resolve(first.slice(0, 12))).toEqual({ include: [first], exclude: [] });
    expect(await resolve("v1^{commit}")).toEqual({ include: [second], exclude: [] });
    expect(await resolve(`${first}..main`)).toEqual({ include: [third], exclude: [first] });
    expect((await resolve("v1...main")).include).toHaveLength(2);
  });

  test.each(["nope", "--all", "HEAD:no/such", "main..nope", ""])("%j is no revision", async (expression) => {
    const repo = folder.make();
    repo.commit({ a: "x" });
    const { resolve } = await open(repo.path);
    await expect(resolve(expression)).rejects.toMatchObject({ code: "unknown-revision" });
  });
});

describe("headers", () => {
  test("give names, mails and dates in the commit's encoding", async () => {
    const repo = folder.make();
    repo.bytes(["commit", "--quiet", "--allow-empty", "-m", "x"], {
      env: {
        GIT_AUTHOR_NAME: "Ada <the> First",
        GIT_AUTHOR_EMAIL: "ada@example.test",
        GIT_AUTHOR_DATE: "1700000000 +0530",
        GIT_COMMITTER_NAME: "Zo\u00eb",
        GIT_COMMITTER_EMAIL: "",
        GIT_COMMITTER_DATE: "1700000001 -0800",
      },
    });
    const body = Buffer.from(
      `tree ${repo.git("rev-parse", "HEAD^{tree}")}\nauthor Zo\u00eb <z@e> 5 +0000\ncommitter x <y> 99999999999999999999 +0000\nencoding ISO-8859-1\n\nm\n`,
      "latin1",
    );
    const odd = repo.bytes(["hash-object", "-t", "commit", "-w", "--stdin", "--literally"], { input: body });
    const { headers } = await open(repo.path);
    const [first, second, none] = await headers([repo.git("rev-parse", "HEAD"), odd.toString().trim(), "1".repeat(40)]);
    expect(first).toMatchObject({
      author: { name: expect.stringContaining("Ada"), email: "ada@example.test", time: 1_700_000_000 },
      committer: { name: "Zo\u00eb", email: "", time: 1_700_000_001 },
    });
    expect(second).toMatchObject({ author: { name: "Zo\u00eb", email: "z@e", time: 5 }, committer: { time: 0 } });
    expect(none).toBeNull();
  });
});
