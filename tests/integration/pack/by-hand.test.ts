import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import util from "node:util";
import { deflateSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { openObjectStore, type ObjectStore } from "../../../lib/git/pack/object-store.ts";
import { findWanted, type Wanted } from "../../../lib/git/pack/wanted.ts";
import { OidTable } from "../../../lib/git/oid-table.ts";
import { encodeDelta } from "../../helpers/pack/delta.ts";
import { idOf, walkBlobs } from "../../helpers/pack/stored.ts";
import { writePack, type PackedObject } from "../../helpers/pack/write-pack.ts";
import { repoFolder, type RepoFolder } from "../../helpers/repo.ts";

let folder: RepoFolder;
let count = 0;
beforeAll(() => {
  folder = repoFolder();
});
afterAll(() => folder.remove());

/** An objects folder with these packs. */
function objectsWith(...packs: readonly (readonly PackedObject[])[]): string {
  const dir = join(folder.path, `objects${++count}`);
  mkdirSync(join(dir, "pack"), { recursive: true });
  for (const pack of packs) writePack(dir, pack);
  return dir;
}

function open(dir: string): ObjectStore {
  const answer = openObjectStore(dir, { hash: "sha1" });
  if ("refused" in answer) throw new Error(answer.refused);
  return answer.store;
}

const blob = (text: string): PackedObject => ({ type: "blob", bytes: Buffer.from(text) });
const idOfBlob = (text: string) => idOf("blob", Buffer.from(text));

/** A delta that puts `added` behind a base. */
function appended(base: string, added: string, id = idOfBlob(base + added)): PackedObject {
  const delta = encodeDelta(base.length, base.length + added.length, [
    { copy: [0, base.length] },
    { insert: Buffer.from(added) },
  ]);
  return { delta, base: idOfBlob(base), id };
}

describe("a delta whose base is not in its pack", () => {
  test.each([
    ["in another pack", () => objectsWith([appended("first", " and more")], [blob("first")])],
    [
      "loose",
      () => {
        const dir = objectsWith([appended("first", " and more")]);
        writeLoose(dir, "first");
        return dir;
      },
    ],
  ])("is read when the base is %s, though no walk reaches it", (_, make) => {
    const store = open(make());
    const oid = idOfBlob("first and more");
    const found = store.read(oid, { verify: true });
    expect(found.state === "read" && Buffer.from(found.bytes).toString()).toBe("first and more");
    const oids = new OidTable("sha1");
    const { packs, rest } = findWanted(store.packs, oids, asBlobs(oids.intern(oid)));
    expect([...rest.blobs]).toEqual([0]);
    expect(packs.every(({ families }) => families.root.length === 0)).toBe(true);
    store.close();
  });

  test("is corrupt when the base is nowhere", () => {
    const store = open(objectsWith([appended("first", " and more")]));
    expect(store.read(idOfBlob("first and more"))).toEqual({
      state: "corrupt",
      detail: `its base ${idOfBlob("first")} is missing`,
    });
    store.close();
  });
});

describe("a pack made by an enemy", () => {
  test("with deltas in a circle is refused without end of time", () => {
    const [a, b] = ["a".repeat(40), "b".repeat(40)];
    const delta = encodeDelta(5, 5, [{ copy: [0, 5] }]);
    const store = open(
      objectsWith([
        { delta, base: b, id: a },
        { delta, base: a, id: b },
        { delta, base: "c".repeat(40), id: "c".repeat(40) },
      ]),
    );
    for (const oid of [a, b, "c".repeat(40)]) {
      expect(store.read(oid)).toEqual({ state: "corrupt", detail: "its deltas go in a circle" });
    }
    expect(walkBlobs(store.packs[0]!).blobs.size).toBe(0);
    store.close();
  });

  test("with a base behind its deltas is walked all the same", () => {
    const store = open(objectsWith([appended("first and more", "!"), appended("first", " and more"), blob("first")]));
    expect([...walkBlobs(store.packs[0]!).blobs.values()].map(String)).toEqual([
      "first",
      "first and more",
      "first and more!",
    ]);
    store.close();
  });

  test("with bytes that are not those of the id is found out by verification", () => {
    const wrong = idOfBlob("something else");
    const store = open(objectsWith([{ type: "blob", bytes: Buffer.from("text"), id: wrong }]));
    expect(store.read(wrong).state).toBe("read");
    expect(store.read(wrong, { verify: true })).toEqual({
      state: "corrupt",
      detail: "its bytes are not those of its id",
    });
    store.close();
  });
});

describe("a damaged copy", () => {
  test("is passed over where another pack or a file has a sound one", () => {
    const oid = idOfBlob("text");
    const bad: PackedObject = { delta: Buffer.from("no delta"), base: idOfBlob("first"), id: oid };
    for (const dir of [objectsWith([blob("first"), bad], [blob("text")]), objectsWith([blob("first"), bad])]) {
      writeLoose(dir, "text");
      const store = open(dir);
      expect(store.read(oid).state).toBe("read");
      store.close();
    }
  });
});

describe("what is not understood", () => {
  test("a repository of SHA-256 or with an unknown extension is refused, a known one is not", () => {
    const dir = objectsWith();
    expect(openObjectStore(dir, { hash: "sha256" })).toEqual({ refused: "object ids are sha256" });
    expect(openObjectStore(dir, { hash: "sha1", extensions: ["partialclone", "futureobjects"] })).toEqual({
      refused: "the repository uses the extension futureobjects",
    });
    expect(openObjectStore(dir, { hash: "sha1", extensions: ["partialclone"] })).toHaveProperty("store");
  });

  test("a pack of version 4, and one without an index, are named", () => {
    const dir = objectsWith();
    const newer = writePack(dir, [blob("text")], 4);
    const lone = join(dir, "pack", "pack-z.pack");
    writeFileSync(lone, "PACK");
    const store = open(dir);
    expect(store.unread).toEqual([
      { path: newer, reason: "it is no pack of version 2 or 3" },
      { path: lone, reason: "it has no index that can be read" },
    ]);
    expect(store.read(idOfBlob("text"))).toEqual({ state: "missing" });
    store.close();
  });
});

describe("a limit", () => {
  const text = "0123456789";
  const packs = [[blob(text), appended(text, "abc"), appended(`${text}abc`, "d")]];

  test("is answered with the size, for objects stored whole, as a delta and loose", () => {
    const dir = objectsWith(...packs);
    writeLoose(dir, "a loose one");
    const store = open(dir);
    const answer = (stored: string, maxBytes: number) => store.read(idOfBlob(stored), { maxBytes });
    expect(answer(text, 9)).toEqual({ state: "too-large", size: 10 });
    expect(answer(`${text}abc`, 12)).toEqual({ state: "too-large", size: 13 });
    expect(answer("a loose one", 10)).toEqual({ state: "too-large", size: 11 });
    expect(answer(text, 10).state).toBe("read");
    expect(answer(`${text}abc`, 13).state).toBe("read");
    expect(answer("a loose one", 11).state).toBe("read");
    // The answer is the same when an earlier read has left the text in memory.
    expect(answer(`${text}abc`, 12)).toEqual({ state: "too-large", size: 13 });
    expect(answer(text, 9)).toEqual({ state: "too-large", size: 10 });
    store.close();
  });

  test("fails what is over it in a walk, and what is built on that", () => {
    const store = open(objectsWith(...packs));
    const { blobs, failed } = walkBlobs(store.packs[0]!, { maxBytes: 12 });
    expect([...blobs.keys()]).toEqual([idOfBlob(text)]);
    expect([...failed]).toEqual([
      [idOfBlob(`${text}abc`), "too-large"],
      [idOfBlob(`${text}abcd`), "base-unreadable"],
    ]);
    store.close();
  });
});

describe("a chain of 5000 deltas", () => {
  const texts = Array.from({ length: 5000 }, (_, i) => `${"the same in all of them\n".repeat(4)}${i}`);
  const packed = texts.map((text, i): PackedObject => {
    if (i === 0) return blob(text);
    const delta = encodeDelta(texts[i - 1]!.length, text.length, [{ copy: [0, 96] }, { insert: Buffer.from(`${i}`) }]);
    return { delta, base: idOfBlob(texts[i - 1]!), id: idOfBlob(text) };
  });

  test("is walked and read to its end, with two texts held at a time", () => {
    const store = open(objectsWith(packed));
    const { blobs, mostHeld } = walkBlobs(store.packs[0]!);
    expect([blobs.size, mostHeld]).toEqual([5000, 2]);
    expect(String(blobs.get(idOfBlob(texts[4999]!)))).toBe(texts[4999]);
    const found = store.read(idOfBlob(texts[4999]!), { verify: true });
    expect(found.state).toBe("read");
    store.close();
  });
});

test("a tree of versions is walked with few texts held at a time", () => {
  const base = "x".repeat(200);
  // Every version has two versions of its own: 1023 objects, ten generations.
  const names = Array.from({ length: 1023 }, (_, i) => (i === 0 ? base : `${base}${i}`));
  const packed = names.map((text, i): PackedObject => {
    if (i === 0) return blob(text);
    const parent = names[(i - 1) >> 1]!;
    const delta = encodeDelta(parent.length, text.length, [{ copy: [0, 200] }, { insert: Buffer.from(`${i}`) }]);
    return { delta, base: idOfBlob(parent), id: idOfBlob(text) };
  });
  const store = open(objectsWith(packed));
  const { blobs, mostHeld } = walkBlobs(store.packs[0]!);
  expect(blobs.size).toBe(1023);
  expect(mostHeld).toBeLessThanOrEqual(11);
  store.close();
});

describe("wanted objects", () => {
  test("are given to one pack each, with what they are built on; the rest is named", () => {
    const shared = [blob("first"), appended("first", " and more"), blob("unwanted")];
    const store = open(objectsWith(shared, [blob("first"), blob("other")]));
    const oids = new OidTable("sha1");
    const names = ["first and more", "other", "first", "nowhere"].map((text) => idOfBlob(text));
    const wanted = asBlobs(...names.map((name) => oids.intern(name)));
    const { packs, rest } = findWanted(store.packs, oids, wanted);
    const numbers = packs.map(({ oid }) => [...oid].filter((number) => number >= 0).sort());
    expect(numbers).toEqual([[0, 2], [1]]);
    expect(packs.map(({ families }) => families.root.length)).toEqual([1, 1]);
    // What is not wanted, and nobody wanted is built on, is not told of.
    expect(packs.map(({ layout }) => layout.count)).toEqual([2, 1]);
    expect([...rest.blobs]).toEqual([3]);
    store.close();
  });

  test("are posted to a worker without copying what is known of the pack", () => {
    const store = open(objectsWith([blob("first"), appended("first", " and more")]));
    const oids = new OidTable("sha1");
    const { packs } = findWanted(store.packs, oids, asBlobs(oids.intern(idOfBlob("first and more"))));
    const { layout, families, oid } = packs[0]!;
    const arrays = Object.entries({ ...layout, ...families, oid }).flatMap(([name, value]) =>
      typeof value === "number" ? [] : [{ name, isShared: util.types.isSharedArrayBuffer(value.buffer) }],
    );
    expect(arrays.length).toBe(9);
    expect(arrays.filter(({ isShared }) => !isShared)).toEqual([]);
    store.close();
  });
});

function asBlobs(...numbers: readonly number[]): Wanted {
  return { blobs: Int32Array.from(numbers), commits: new Int32Array(0) };
}

function writeLoose(dir: string, text: string): void {
  const oid = idOfBlob(text);
  mkdirSync(join(dir, oid.slice(0, 2)), { recursive: true });
  writeFileSync(join(dir, oid.slice(0, 2), oid.slice(2)), deflateSync(Buffer.from(`blob ${text.length}\0${text}`)));
}
