import { chmodSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { readLayout } from "../../../lib/git/pack/layout.ts";
import { openObjectStore, type ObjectStore, type ReadOptions } from "../../../lib/git/pack/object-store.ts";
import { PackFile } from "../../../lib/git/pack/pack-file.ts";
import type { Pack } from "../../../lib/git/pack/pack-list.ts";
import { dice, historyStream, importHistory } from "../../helpers/pack/history.ts";
import { idOf, objectsByGit, objectsOf, packFiles, walkBlobs, type GitObject } from "../../helpers/pack/stored.ts";
import { repoFolder, type RepoFolder, type TestRepo } from "../../helpers/repo.ts";

let folder: RepoFolder;
let repo: TestRepo;
let objects: Map<string, GitObject>;
let ids: Set<string>;
let path: string;
let sound: Buffer;

beforeAll(() => {
  folder = repoFolder();
  repo = importHistory(folder.make(), 12);
  repo.git("repack", "-adfq");
  objects = objectsByGit(repo);
  ids = new Set([...objects].filter(([, { type }]) => type === "blob").map(([oid]) => oid));
  [path = ""] = packFiles(repo, ".pack");
  sound = readFileSync(path);
  chmodSync(path, 0o644);
});
afterAll(() => folder.remove());

function open(of: TestRepo): ObjectStore {
  const answer = openObjectStore(objectsOf(of), { hash: "sha1" });
  if ("refused" in answer) throw new Error(answer.refused);
  return answer.store;
}

/** The pack with its index as it was before the damage. */
function soundPack(): Pack {
  writeFileSync(path, sound);
  const store = open(repo);
  store.close();
  return store.packs[0]!;
}

/** Offsets of bytes that are neither the pack's own head nor the head of an object. */
function streamBytes(pack: Pack): { isInStream: (at: number) => boolean } {
  const file = new PackFile(path);
  const { offset, headLength, count } = readLayout(file, pack.index);
  file.close();
  const heads = new Set<number>();
  for (let i = 0; i < count; i++) for (let at = 0; at < headLength[i]!; at++) heads.add(offset[i]! + at);
  return { isInStream: (at) => at >= 12 && at < sound.length - 20 && !heads.has(at) };
}

/** Ids of blobs for which a walk gave other bytes than git has. */
function wrongIn(blobs: Map<string, Buffer>): string[] {
  return [...blobs].filter(([oid, bytes]) => !objects.get(oid)!.bytes.equals(bytes)).map(([oid]) => oid);
}

/** Ids of objects that a store reads, but not as git does. */
function wronglyRead(store: ObjectStore, options: ReadOptions = {}): string[] {
  return [...objects]
    .filter(([oid, { type, bytes }]) => {
      const found = store.read(oid, options);
      return found.state === "read" && !(found.type === type && bytes.equals(found.bytes));
    })
    .map(([oid]) => oid);
}

describe("a damaged byte of a stream", () => {
  test("never gives wrong bytes, in no walk and no single read; every blob is visited or reported", () => {
    const pack = soundPack();
    const { isInStream } = streamBytes(pack);
    const roll = dice("damage");
    let reported = 0;
    for (let round = 0; round < 60; round++) {
      const at = Math.floor(roll() * sound.length);
      if (!isInStream(at)) continue;
      const damaged = Buffer.from(sound);
      damaged[at]! ^= 1 << Math.floor(roll() * 8);
      writeFileSync(path, damaged);
      const { blobs, failed } = walkBlobs(pack, { ids });
      expect(wrongIn(blobs)).toEqual([]);
      expect(blobs.size + failed.size).toBe(ids.size);
      reported += failed.size;
      const store = open(repo);
      for (const oid of failed.keys()) expect(store.read(oid).state).toBe("corrupt");
      store.close();
    }
    expect(reported).toBeGreaterThan(40);
  });
});

describe("a damaged byte anywhere", () => {
  test("never gives wrong bytes to a reader who verifies, and ends no walk", () => {
    const pack = soundPack();
    const roll = dice("anywhere");
    for (let round = 0; round < 40; round++) {
      const damaged = Buffer.from(sound);
      // Heads are few among the bytes, so every other round aims at one.
      const aim = pack.index.offset(Math.floor(roll() * pack.index.count)) + Math.floor(roll() * 4);
      damaged[round % 2 === 0 ? aim : Math.floor(roll() * sound.length)] = Math.floor(roll() * 256);
      writeFileSync(path, damaged);
      const { blobs, failed } = walkBlobs(pack, { ids });
      expect(blobs.size + failed.size).toBe(ids.size);
      // What a damaged head can do, pointing a delta at another base of its size, the id brings to light.
      expect(wrongIn(blobs).filter((oid) => idOf("blob", blobs.get(oid)!) === oid)).toEqual([]);
      const store = open(repo);
      expect(wronglyRead(store, { verify: true })).toEqual([]);
      store.close();
    }
  });

  test("of an index makes the pack unread", () => {
    const pack = soundPack();
    const index = path.replace(/pack$/, "idx");
    const bytes = readFileSync(index);
    chmodSync(index, 0o644);
    const roll = dice("index");
    for (let round = 0; round < 50; round++) {
      const damaged = Buffer.from(bytes);
      damaged[Math.floor(roll() * bytes.length)]! ^= 1 << Math.floor(roll() * 8);
      writeFileSync(index, damaged);
      const store = open(repo);
      expect(store.packs).toEqual([]);
      expect(store.unread.map((each) => each.path)).toEqual([pack.path]);
      store.close();
    }
    for (const size of [0, 7, 1031, 1100, bytes.length - 1]) {
      writeFileSync(index, bytes.subarray(0, size));
      expect(open(repo).unread.length).toBe(1);
    }
    writeFileSync(index, bytes);
  });
});

describe("a pack that is cut", () => {
  test("while it is read gives no wrong bytes", () => {
    const pack = soundPack();
    for (const size of [0, 11, 500, sound.length >> 1, sound.length - 100, sound.length - 21]) {
      writeFileSync(path, sound);
      const store = open(repo);
      truncateSync(path, size);
      const { blobs, failed } = walkBlobs(pack, { ids });
      expect(wrongIn(blobs)).toEqual([]);
      expect(failed.size).toBeGreaterThan(0);
      expect(wronglyRead(store)).toEqual([]);
      store.close();
    }
  });

  test("before it is opened is unread", () => {
    writeFileSync(path, sound.subarray(0, sound.length >> 1));
    const store = open(repo);
    expect(store.unread).toEqual([{ path, reason: "its index is that of another pack" }]);
    store.close();
  });
});

describe("a damaged loose object", () => {
  test("is corrupt wherever the damage is, or read rightly", () => {
    const loose = folder.make();
    loose.bytes(["-c", "fastimport.unpackLimit=100000", "fast-import", "--quiet"], { input: historyStream(2) });
    const roll = dice("loose");
    const answers: string[] = [];
    for (const [oid, { bytes }] of objectsByGit(loose)) {
      const file = join(objectsOf(loose), oid.slice(0, 2), oid.slice(2));
      chmodSync(file, 0o644);
      const before = readFileSync(file);
      const damaged = Buffer.from(before);
      damaged[Math.floor(roll() * before.length)]! ^= 1 << Math.floor(roll() * 8);
      for (const content of [damaged, before.subarray(0, before.length >> 1), Buffer.alloc(0)]) {
        writeFileSync(file, content);
        const store = open(loose);
        const found = store.read(oid);
        store.close();
        answers.push(found.state === "read" && !bytes.equals(found.bytes) ? "wrong" : found.state);
      }
    }
    expect(answers).not.toContain("wrong");
    expect(answers.filter((state) => state === "corrupt").length).toBeGreaterThan(20);
  });
});
