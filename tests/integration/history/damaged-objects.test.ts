import { appendFileSync, chmodSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { OidTable } from "../../../lib/git/commit-log.ts";
import { openNativeReader } from "../../../lib/git/native/reader.ts";
import { openHistory } from "../../../lib/sources/history/open.ts";
import { livesOf } from "../../helpers/history-lives.ts";
import { packFiles } from "../../helpers/pack/stored.ts";
import type { RepoFolder, TestRepo } from "../../helpers/repo.ts";
import { repoFolder } from "../../helpers/repo.ts";

let folder: RepoFolder;
beforeAll(() => {
  folder = repoFolder();
});
afterAll(() => folder.remove());

/** Ids of all that a history says it could not read, and its gaps. */
async function untold(repo: TestRepo): Promise<{ readonly skipped: string[]; readonly gaps: string[] }> {
  const source = await openHistory(repo.path);
  const history = await source.load();
  const skips = [...history.skipped];
  for await (const batch of history.blobs()) for (const item of batch) if (item.blob === null) skips.push(item.skip);
  const gaps = history.gaps.map(({ reason }) => reason);
  await source.close();
  return { skipped: skips.flatMap(({ oid, incomplete }) => (incomplete && oid !== undefined ? [oid] : [])), gaps };
}

/** A loose object's file as a crash or a bad disk leaves it. */
const DAMAGES: Readonly<Record<string, (sound: Buffer) => Buffer>> = {
  "an empty file": () => Buffer.alloc(0),
  "a file cut short": (sound) => sound.subarray(0, sound.length >> 1),
};

describe.each(Object.entries(DAMAGES))("an unreachable object that is %s", (_, damage) => {
  function leftBehind(what: string): { readonly repo: TestRepo; readonly oid: string } {
    const repo = folder.make();
    repo.commit({ a: "one\n" });
    repo.commit({ b: "KEY1 and enough beside it for a file to be cut in two\n" });
    const oid = repo.git("rev-parse", what).trim();
    repo.git("reset", "-q", "--hard", "HEAD~");
    repo.git("reflog", "expire", "--expire=now", "--all");
    const path = join(repo.path, ".git/objects", oid.slice(0, 2), oid.slice(2));
    chmodSync(path, 0o644);
    writeFileSync(path, damage(readFileSync(path)));
    return { repo, oid };
  }

  test("is told where it is a commit or a file", async () => {
    for (const what of ["HEAD", "HEAD:b"]) {
      const { repo, oid } = leftBehind(what);
      expect((await untold(repo)).skipped).toEqual([oid]);
    }
  });

  test("is told where it is a tree", async () => {
    const { repo } = leftBehind("HEAD^{tree}");
    expect((await untold(repo)).gaps).toEqual(["the repository is damaged: 1 tree absent"]);
  });
});

test("a pack that git refuses to open leaves a report of everything else", async () => {
  const repo = folder.make();
  repo.commit({ a: "KEY1\n" });
  repo.git("repack", "-adq");
  repo.commit({ b: "KEY2\n" });
  const [pack = ""] = packFiles(repo, ".pack");
  chmodSync(pack, 0o644);
  appendFileSync(pack, "more");
  const { lives, history } = await livesOf(repo.path);
  expect([...lives.keys()]).toEqual(["KEY2"]);
  expect(lives.get("KEY2")).toMatchObject({ first: null, unknown: "truncated" });
  expect(history.skipped).toContainEqual(expect.objectContaining({ path: ".", reason: "corrupt-object" }));
});

test("a pack of unreachable objects alone whose index is damaged is told", async () => {
  const repo = folder.make();
  repo.commit({ a: "one\n" });
  const lost = repo.commit({ b: "KEY1\n" });
  repo.bytes(["pack-objects", "-q", ".git/objects/pack/pack"], {
    input: `${lost}\n${repo.git("rev-parse", "HEAD:b")}\n`,
  });
  repo.git("prune-packed");
  repo.git("reset", "-q", "--hard", "HEAD~");
  repo.git("reflog", "expire", "--expire=now", "--all");
  const [index = ""] = packFiles(repo, ".idx");
  chmodSync(index, 0o644);
  writeFileSync(index, "");
  const { history } = await livesOf(repo.path);
  expect(history.skipped).toContainEqual(expect.objectContaining({ path: ".", reason: "corrupt-object" }));
});

test("a folder of borrowed objects that is gone is named", async () => {
  const lender = folder.make();
  lender.commit({ a: "KEY1\n" });
  lender.git("clone", "--quiet", "--shared", ".", "../borrower");
  const borrower = lender.at("../borrower");
  borrower.commit({ b: "KEY2\n" });
  const lent = join(lender.path, ".git/objects");
  renameSync(lender.path, `${lender.path}.moved`);
  const { gaps } = await untold(borrower);
  expect(gaps[0]).toBe(
    `objects are borrowed from ${lent}, which does not exist or cannot be read: 1 commit, 1 blob absent`,
  );
});

test("a folder of borrowed objects that is gone is named where it held all that refs name", async () => {
  const lender = folder.make();
  lender.commit({ a: "KEY1\n" });
  lender.git("clone", "--quiet", "--bare", "--shared", ".", "../borrows-all");
  const lent = join(lender.path, ".git/objects");
  renameSync(lender.path, `${lender.path}.moved`);
  const { gaps } = await untold(lender.at("../borrows-all"));
  expect(gaps[0]).toBe(`objects are borrowed from ${lent}, which does not exist or cannot be read`);
  expect(gaps).toContain("refs/heads/main names an object that is missing");
});

test("a folder of borrowed objects that is gone is named where it held nothing that anything names", async () => {
  const lender = folder.make();
  lender.commit({ a: "a\n" });
  const borrower = folder.make();
  borrower.commit({ b: "b\n" });
  const lent = join(lender.path, ".git/objects");
  writeFileSync(join(borrower.path, ".git/objects/info/alternates"), `${lent}\n`);
  expect((await untold(borrower)).gaps).toEqual([]);
  renameSync(lender.path, `${lender.path}.moved`);
  expect((await untold(borrower)).gaps).toEqual([
    `objects are borrowed from ${lent}, which does not exist or cannot be read`,
  ]);
});

test("hundreds of damaged contents in a row are told one by one, and those behind them are read", async () => {
  const repo = folder.make();
  const names = Array.from({ length: 400 }, (_, index) => `f${index}`);
  repo.commit(Object.fromEntries(names.map((name) => [name, `${name} has a line of its own\n`])));
  const oids = new OidTable("sha1");
  const listed = repo.git("ls-tree", "HEAD").trim().split("\n");
  const wanted = Int32Array.from(listed, (line) => oids.intern(line.split(/\s/)[2]!));
  repo.git("repack", "-adfq", "--window=0");
  const [pack = ""] = packFiles(repo, ".pack");
  chmodSync(pack, 0o644);
  const bytes = readFileSync(pack);
  const blobs = repo.git("verify-pack", "-v", pack).match(/^[0-9a-f]{40} blob .*$/gm) ?? [];
  // Behind an object's head: git knows its type and then dies of it.
  for (const line of blobs.slice(50, 300))
    bytes.fill(0xff, Number(line.split(/\s+/)[4]) + 4, Number(line.split(/\s+/)[4]) + 12);
  writeFileSync(pack, bytes);
  const reader = await openNativeReader(repo.path);
  const states = new Map<number, string>();
  for await (const group of reader.blobs({ oids, wanted })) {
    for (const answer of group) states.set(answer.oid, answer.bytes === null ? answer.reason : "read");
  }
  await reader.close();
  expect(states.size).toBe(400);
  const count = (wantedState: string): number => [...states.values()].filter((state) => state === wantedState).length;
  expect(count("corrupt-object")).toBeGreaterThanOrEqual(250);
  expect(count("read")).toBeGreaterThan(100);
});
