import { chmodSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { PathTable } from "../../../lib/git/change-list.ts";
import { OidTable, type CommitLog } from "../../../lib/git/commit-log.ts";
import { openNativeReader } from "../../../lib/git/native/reader.ts";
import { Dice } from "../../helpers/random-history.ts";
import { repoFolder, type RepoFolder, type TestRepo } from "../../helpers/repo.ts";

let folder: RepoFolder;
beforeAll(() => {
  folder = repoFolder();
});
afterAll(() => folder.remove());

const COMMITS = 60;

/**
 * A history of folders with hundreds of entries, so that packs hold trees as deltas of trees: files come, go, move,
 * become links, folders and submodules and the other way round; side branches are merged.
 */
function fill(repo: TestRepo, seed: number): void {
  const dice = new Dice(seed);
  const stream: string[] = [];
  for (let i = 0; i < 150; i++) stream.push(inline(`wide/${dice.below(40)}/file${i}`, `one ${i}\n`));
  const first = stream.splice(0).join("");
  for (let commit = 1; commit <= COMMITS; commit++) {
    const [branch, from] = commit < 4 || dice.chance(75) ? ["main", commit - 1] : ["side", 1 + dice.below(commit - 1)];
    const merge = commit > 4 && dice.chance(15) ? `merge :${1 + dice.below(commit - 1)}\n` : "";
    stream.push(`commit refs/heads/${branch}\nmark :${commit}\n`);
    stream.push(`committer Ada Example <ada@example.test> ${1_600_000_000 + 60 * commit} +0130\ndata 1\nx\n`);
    stream.push(from === 0 ? "" : `from :${from}\n`, merge, commit === 1 ? first : "");
    for (let step = dice.below(4); step >= 0; step--) stream.push(changeOf(dice, commit));
  }
  repo.bytes(["-c", "fastimport.unpackLimit=1", "fast-import", "--quiet", "--force"], { input: stream.join("") });
}

function inline(path: string, text: string, mode = "100644"): string {
  return `M ${mode} inline ${path}\ndata ${text.length}\n${text}\n`;
}

function changeOf(dice: Dice, commit: number): string {
  const path = `wide/${dice.below(45)}${dice.chance(30) ? "" : `/file${dice.below(160)}`}`;
  const text = `two ${commit}\n`;
  return dice.pick([
    inline(path, text),
    inline(path, text),
    inline(`new ${dice.below(9)}/deep/er/${dice.below(9)}`, text),
    inline(path, text, "100755"),
    inline(path, "target", "120000"),
    `M 160000 ${"1234567890".repeat(4)} ${path}\n`,
    `D ${path}\n`,
    `D wide/${dice.below(40)}\n`,
  ]);
}

/** What a log says of a whole repository, unreachable commits included, and whether it came from our own graph. */
async function logOf(repo: TestRepo, plain: boolean): Promise<{ told: object; isOwn: boolean }> {
  const reader = await openNativeReader(repo.path, { plain });
  try {
    const tables = { oids: new OidTable("sha1"), pathTable: new PathTable() };
    const tips = reader.repository.refs.map(({ oid }) => oid);
    const { commits, blobs, tags } = await reader.stored(tables.oids);
    const log = await reader.log({ tips, tables, strays: commits });
    const named = (oids: Int32Array): string[] => [...new Set(Array.from(oids, (oid) => tables.oids.hex(oid)))].sort();
    const told = { ...written(log), blobs: named(blobs), tags: named(tags), absent: log.absent };
    return { told, isOwn: ((await reader.ownObjects?.takeLaidPacks()) ?? null) !== null };
  } finally {
    await reader.close();
  }
}

function written({ commits, changes, oids, paths }: CommitLog): object {
  const id = (oid: number): string => (oid < 0 ? "" : oids.hex(oid));
  const told = Array.from(commits.oid, (oid, commit) => {
    const rows: string[] = [];
    for (let row = changes.from[commit]!; row < changes.to[commit]!; row++) {
      const [kind, before, now] = [changes.kinds[row]!, id(changes.oldOid[row]!), id(changes.newOid[row]!)];
      // Git tells a changed mode too; what stands there is the same.
      if (before !== now || (kind & 15) !== kind >> 4)
        rows.push(`${paths[changes.path[row]!]} ${before} ${now} ${kind}`);
    }
    const parents = [...commits.parents.subarray(commits.parentStart[commit], commits.parentStart[commit + 1])];
    const base = id(commits.oid[commits.base[commit]!] ?? -1);
    const of = parents.map((parent) => (parent < 0 ? "absent" : id(commits.oid[parent]!)));
    return [id(oid), commits.date[commit], base, of, commits.truncated[commit], commits.outside[commit], rows];
  });
  return { told: new Map(told.map(([oid, ...rest]) => [oid, rest])) };
}

const LAYOUTS: readonly (readonly [name: string, prepare: (repo: TestRepo) => TestRepo])[] = [
  ["one pack as fast-import leaves it", (repo) => repo],
  ["long chains of deltas", (repo) => act(repo, ["repack", "-adfq", "--depth=250", "--window=50"])],
  ["what gc leaves", (repo) => act(repo, ["gc", "--quiet"])],
  ["loose objects alone", (repo) => unpacked(repo)],
  ["several packs, some objects twice", (repo) => severalPacks(repo)],
  ["a borrowed objects folder", (repo) => borrowing(repo)],
  ["commits that nothing names", (repo) => act(repo, ["update-ref", "refs/heads/main", older(repo, 0.5)])],
];

function act(repo: TestRepo, args: readonly string[]): TestRepo {
  repo.bytes(args);
  return repo;
}

/** A commit that is so far down in the list of main's. */
function older(repo: TestRepo, part: number): string {
  const commits = repo.git("rev-list", "main").split("\n");
  return commits[Math.floor(commits.length * part)]!;
}

function borrowing(repo: TestRepo): TestRepo {
  const borrower = folder.make();
  borrower.write(".git/objects/info/alternates", `${join(repo.path, ".git/objects")}\n`);
  borrower.git("update-ref", "refs/heads/main", repo.git("rev-parse", "main"));
  return borrower;
}

function packsOf(repo: TestRepo): string[] {
  const packs = join(repo.path, ".git/objects/pack");
  return readdirSync(packs).map((name) => join(packs, name));
}

function unpacked(repo: TestRepo): TestRepo {
  const other = folder.make();
  const pack = packsOf(repo).find((name) => name.endsWith(".pack"))!;
  other.bytes(["unpack-objects", "-q"], { input: readFileSync(pack) });
  other.git("update-ref", "refs/heads/main", repo.git("rev-parse", "main"));
  return other;
}

function severalPacks(repo: TestRepo): TestRepo {
  for (const end of [older(repo, 0.7), older(repo, 0.3), "main"]) {
    const objects = repo.git("rev-list", "--objects", end).replaceAll(/ .*/g, "");
    repo.bytes(["pack-objects", "-q", ".git/objects/pack/pack"], { input: `${objects}\n` });
  }
  return repo;
}

describe("a history read out of packs is the one that git tells", () => {
  test.each(LAYOUTS)("%s", async (_, prepare) => {
    for (const seed of [1, 2, 3]) {
      const made = folder.make();
      fill(made, seed);
      const repo = prepare(made);
      const own = await logOf(repo, false);
      expect({ seed, isOwn: own.isOwn || packsOf(repo).length === 0 }).toEqual({ seed, isOwn: true });
      expect({ seed, ...own.told }).toEqual({ seed, ...(await logOf(repo, true)).told });
    }
  });

  test("a pack that is gone since it was listed is left to git", async () => {
    const repo = folder.make();
    fill(repo, 5);
    repo.git("repack", "-adfq", "--depth=50");
    const reader = await openNativeReader(repo.path);
    try {
      const tables = { oids: new OidTable("sha1"), pathTable: new PathTable() };
      const listing = reader.stored(tables.oids);
      // What is listed by now is read from the next turn on.
      repo.git("repack", "-adfq", "--depth=0");
      await listing;
      const tips = [repo.git("rev-parse", "main")];
      const plain = await logOf(repo, true);
      const { commits } = await reader.log({ tips, tables });
      expect(commits.count).toBe(Number(repo.git("rev-list", "--count", "main")));
      expect(plain.isOwn).toBe(false);
    } finally {
      await reader.close();
    }
  });

  test("folders that stand thousands deep in folders are left to git", async () => {
    const repo = folder.make();
    const path = `${"d/".repeat(7000)}f`;
    const commit = `commit refs/heads/main\ncommitter A <a@b.test> 1600000000 +0000\ndata 1\nx\n${inline(path, "deep\n")}`;
    repo.bytes(["-c", "fastimport.unpackLimit=1", "fast-import", "--quiet"], { input: commit });
    const own = await logOf(repo, false);
    expect(own.isOwn).toBe(false);
    expect(JSON.stringify([...(own.told as { told: Map<string, unknown> }).told.values()])).toContain(path);
  });

  test("a pack with a damaged tree is left to git", async () => {
    const repo = folder.make();
    fill(repo, 4);
    repo.bytes(["repack", "-adfq"]);
    const pack = packsOf(repo).find((name) => name.endsWith(".pack"))!;
    const listed = repo.git("verify-pack", "-v", pack).split("\n");
    const [, , , , offset] = listed.find((line) => / tree /.test(line))!.split(/ +/);
    const bytes = readFileSync(pack);
    bytes[Number(offset) + 12]! ^= 0x55;
    chmodSync(pack, 0o644);
    writeFileSync(pack, bytes);
    const own = await logOf(repo, false);
    expect(own.isOwn).toBe(false);
    expect(own.told).toEqual((await logOf(repo, true)).told);
  });
});
