import { appendFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openObjectStore, type ObjectStore } from "../../../lib/git/pack/object-store.ts";
import { historyStream, importHistory } from "../../helpers/pack/history.ts";
import { objectsByGit, objectsOf, packFiles, walkBlobs } from "../../helpers/pack/stored.ts";
import { repoFolder, type RepoFolder, type TestRepo } from "../../helpers/repo.ts";

let folder: RepoFolder;
beforeAll(() => {
  folder = repoFolder();
});
afterAll(() => folder.remove());

function open(repo: TestRepo): ObjectStore {
  const answer = openObjectStore(objectsOf(repo), { hash: "sha1" });
  if ("refused" in answer) throw new Error(answer.refused);
  return answer.store;
}

/** Compares every object with git's answer, read singly and, where it is a blob of a pack, by a walk. */
function expectAllAsGit(repo: TestRepo): { store: ObjectStore; inPacks: number } {
  const objects = objectsByGit(repo);
  const store = open(repo);
  const wrong: string[] = [];
  for (const [oid, { type, bytes }] of objects) {
    const found = store.read(oid, { verify: true });
    if (found.state !== "read" || found.type !== type || !bytes.equals(found.bytes))
      wrong.push(`${oid} ${found.state}`);
  }
  let inPacks = 0;
  for (const pack of store.packs) {
    const { blobs, failed } = walkBlobs(pack);
    for (const [oid, bytes] of blobs) if (!objects.get(oid)!.bytes.equals(bytes)) wrong.push(`${oid} walked`);
    for (const [oid, reason] of failed) wrong.push(`${oid} ${reason}`);
    for (let i = 0; i < pack.index.count; i++) {
      const oid = Buffer.from(pack.index.oid(i)).toString("hex");
      if (objects.get(oid)!.type === "blob" && !blobs.has(oid)) wrong.push(`${oid} was not walked`);
    }
    inPacks += pack.index.count;
  }
  store.close();
  expect(objects.size).toBeGreaterThan(50);
  expect(wrong).toEqual([]);
  return { store, inPacks };
}

describe("every object is read as git reads it", () => {
  test("from a pack of fast-import", () => {
    const { store, inPacks } = expectAllAsGit(importHistory(folder.make(), 40));
    expect(store.packs.length).toBe(1);
    expect(inPacks).toBeGreaterThan(200);
  });

  test("loose", () => {
    const repo = folder.make();
    repo.bytes(["-c", "fastimport.unpackLimit=100000", "fast-import", "--quiet"], { input: historyStream(30) });
    expect(expectAllAsGit(repo).store.packs).toEqual([]);
  });

  test("after gc", () => {
    const repo = importHistory(folder.make(), 40);
    repo.git("gc", "--quiet");
    expectAllAsGit(repo);
  });

  test.each([
    ["as tight as git makes it", 50, 10],
    ["in long chains", 2, 50],
  ])("repacked with --depth=250, %s", (_, window, deepest) => {
    const repo = importHistory(folder.make(), 120);
    repo.git("repack", "-adfq", "--depth=250", `--window=${window}`);
    const chains = repo.git("verify-pack", "--verbose", ...packFiles(repo, ".idx")).match(/(?<=chain length = )\d+/g);
    expect(Number(chains?.at(-1))).toBeGreaterThan(deepest);
    expectAllAsGit(repo);
  });

  test("with deltas that name their bases by id", () => {
    const repo = importHistory(folder.make(), 40);
    repo.git("-c", "repack.useDeltaBaseOffset=false", "repack", "-adfq");
    expectAllAsGit(repo);
  });

  test("from a thin pack that a fetch completed", () => {
    const origin = importHistory(folder.make(), 40);
    const copy = origin.clone("thin", "--bare", "--no-local");
    origin.bytes(["fast-import", "--quiet", "--force"], { input: historyStream(60) });
    copy.git("-c", "fetch.unpackLimit=1", "fetch", "--quiet", `file://${origin.path}`, "+refs/*:refs/*");
    expect(expectAllAsGit(copy).store.packs.length).toBe(2);
  });

  test("from many packs that hold the same objects", () => {
    const repo = importHistory(folder.make(), 20);
    for (const seed of ["a", "b", "c", "d"]) {
      importHistory(repo, 10, seed);
      repo.git("pack-objects", "--all", "-q", join(objectsOf(repo), "pack", "pack"));
    }
    const { store, inPacks } = expectAllAsGit(repo);
    expect(store.packs.length).toBe(9);
    expect(inPacks).toBeGreaterThan(objectsByGit(repo).size);
  });

  test("from cruft packs and from packs with .keep and .promisor", () => {
    const repo = importHistory(folder.make(), 20);
    const lost = importHistory(repo, 30, "lost");
    lost.git("update-ref", "-d", "refs/heads/main");
    lost.git("gc", "--quiet", "--cruft", "--prune=never");
    expect(packFiles(repo, ".mtimes").length).toBe(1);
    for (const pack of packFiles(repo, ".pack")) {
      writeFileSync(pack.replace(/pack$/, "keep"), "");
      writeFileSync(pack.replace(/pack$/, "promisor"), "");
    }
    expectAllAsGit(repo);
  });

  test("from packs that only the multi-pack-index knows", () => {
    const repo = importHistory(folder.make(), 20);
    importHistory(repo, 20, "other");
    repo.git("multi-pack-index", "write");
    const objects = objectsByGit(repo);
    for (const index of packFiles(repo, ".idx")) rmSync(index);
    const store = open(repo);
    expect(store.packs.length).toBe(2);
    for (const [oid, { bytes }] of objects) expect(bytes.equals(read(store, oid))).toBe(true);
    store.close();
  });

  test("by an index of version 1, and one with 64-bit offsets", () => {
    const repo = importHistory(folder.make(), 30);
    const [pack = ""] = packFiles(repo, ".pack");
    const index = pack.replace(/pack$/, "idx");
    for (const version of ["--index-version=1", "--index-version=2,0x40"]) {
      rmSync(index);
      repo.git("index-pack", version, "-o", index, pack);
      expectAllAsGit(repo);
    }
  });
});

test("leaves can be made in part: right beside every change, and everywhere once completed", () => {
  const repo = importHistory(folder.make(), 40);
  repo.git("repack", "-adfq");
  const objects = objectsByGit(repo);
  const store = open(repo);
  const { blobs, partial } = walkBlobs(store.packs[0]!, { leafMargin: 30 });
  store.close();
  expect([...blobs].filter(([oid, bytes]) => !objects.get(oid)!.bytes.equals(bytes))).toEqual([]);
  expect(partial).toBeGreaterThan(10);
  expect(blobs.size).toBeGreaterThan(80);
});

function read(store: ObjectStore, oid: string): Uint8Array {
  const found = store.read(oid);
  if (found.state !== "read") throw new Error(`${oid} is ${found.state}`);
  return found.bytes;
}

describe("alternates", () => {
  test("are followed when nested, relative, quoted and in a circle", () => {
    const far = importHistory(folder.make("far"), 10, "far");
    const near = importHistory(folder.make("near"), 10, "near");
    const repo = importHistory(folder.make("own"), 10, "own");
    const alternates = (of: TestRepo) => join(objectsOf(of), "info", "alternates");
    writeFileSync(alternates(repo), `# a comment\n"${objectsOf(near).replace("near", String.raw`\156ear`)}"\n`);
    writeFileSync(alternates(near), "../../../far/.git/objects\n");
    writeFileSync(alternates(far), `${objectsOf(repo)}\n`);
    const { store } = expectAllAsGit(repo);
    expect(store.packs.length).toBe(3);
    expect(store.unusable).toEqual([]);
  });

  test("that are gone are named", () => {
    const repo = importHistory(folder.make(), 5);
    appendFileSync(join(objectsOf(repo), "info", "alternates"), "/nowhere/objects\n");
    const store = open(repo);
    expect(store.unusable).toEqual([{ path: "/nowhere/objects", reason: "does not exist or cannot be read" }]);
    store.close();
  });

  test("are not taken from the environment", () => {
    const other = importHistory(folder.make(), 5, "other");
    const before = process.env["GIT_ALTERNATE_OBJECT_DIRECTORIES"];
    process.env["GIT_ALTERNATE_OBJECT_DIRECTORIES"] = objectsOf(other);
    try {
      const store = open(folder.make());
      expect(store.packs).toEqual([]);
      store.close();
    } finally {
      if (before === undefined) delete process.env["GIT_ALTERNATE_OBJECT_DIRECTORIES"];
      else process.env["GIT_ALTERNATE_OBJECT_DIRECTORIES"] = before;
    }
  });
});
