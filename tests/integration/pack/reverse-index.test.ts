import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type PackLayout, readLayout } from "../../../lib/git/pack/layout.ts";
import { openObjectStore } from "../../../lib/git/pack/object-store.ts";
import { PackFile } from "../../../lib/git/pack/pack-file.ts";
import { readReverseIndex } from "../../../lib/git/pack/reverse-index.ts";
import { repoFolder, type RepoFolder, type TestRepo } from "../../helpers/repo.ts";

let folder: RepoFolder;
let repo: TestRepo;
let path: string;
let sound: Buffer;
let expected: PackLayout;
beforeAll(() => {
  folder = repoFolder();
  repo = folder.make();
  for (let at = 0; at < 40; at++) repo.commit({ [`f${at % 7}`]: `${at}\n`.repeat(at + 1) });
  repo.git("-c", "pack.writeReverseIndex=true", "repack", "-adq");
  const dir = join(repo.path, ".git/objects/pack");
  path = join(
    dir,
    readdirSync(dir).find((name) => name.endsWith(".rev"))!,
  );
  chmodSync(path, 0o644);
  sound = readFileSync(path);
  rmSync(path);
  expected = layout();
});
afterAll(() => folder.remove());

function layout(): PackLayout {
  const opened = openObjectStore(join(repo.path, ".git/objects"), { hash: "sha1" });
  if ("refused" in opened) throw new Error(opened.refused);
  const [pack] = opened.store.packs;
  opened.store.close();
  const file = new PackFile(pack!.path);
  const read = readLayout(file, pack!.index);
  file.close();
  return read;
}

/** Places of the entries in the file, 4 bytes each. */
const ENTRIES = 12;

function swapped(a: number, b: number): Buffer {
  const bytes = Buffer.from(sound);
  const [x, y] = [ENTRIES + 4 * a, ENTRIES + 4 * b];
  sound.copy(bytes, x, y, y + 4);
  sound.copy(bytes, y, x, x + 4);
  return bytes;
}

function changed(at: number, value: number): Buffer {
  const bytes = Buffer.from(sound);
  bytes.writeUInt32BE(value, at);
  return bytes;
}

test("objects stand in the order that the file of git tells", () => {
  writeFileSync(path, sound);
  expect([...readReverseIndex(path.replace(/\.rev$/, ".pack"), expected.count)!]).toEqual([...expected.position]);
  expect(layout()).toEqual(expected);
});

test.each([
  ["is absent", null],
  ["has two entries in each other's place", () => swapped(3, 90)],
  ["has an entry twice", () => changed(ENTRIES + 4 * 5, sound.readUInt32BE(ENTRIES + 4 * 6))],
  ["has an entry beyond the last object", () => changed(ENTRIES + 4 * 5, 1 << 30)],
  ["is of another version", () => changed(4, 2)],
  ["is for other ids", () => changed(8, 2)],
  ["is something else", () => changed(0, 0)],
  ["is cut off", () => sound.subarray(0, -4)],
  ["is empty", () => Buffer.alloc(0)],
])("the layout is the same where that file %s", (_, bytes) => {
  rmSync(path, { force: true });
  if (bytes !== null) writeFileSync(path, bytes());
  expect(existsSync(path)).toBe(bytes !== null);
  expect(layout()).toEqual(expected);
});
