import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { unreadableObjects, unreadableStores } from "../../../lib/git/unreadable-stores.ts";
import { openHistory } from "../../../lib/sources/history/open.ts";
import { packFiles } from "../../helpers/pack/stored.ts";
import type { RepoFolder } from "../../helpers/repo.ts";
import { repoFolder } from "../../helpers/repo.ts";
import { unprivileged } from "../scan/folder.ts";

let folder: RepoFolder;
beforeAll(() => {
  folder = repoFolder();
  chmodSync(dirname(folder.path), 0o755);
  chmodSync(folder.path, 0o755);
});
afterAll(() => folder.remove());

test("what may not be read of loose objects, packs and a lender's is named, each once", async () => {
  const lender = folder.make();
  lender.commit({ a: "one\n" });
  lender.git("repack", "-adq");
  const repo = folder.make();
  repo.commit({ b: "two\n" });
  const objects = join(repo.path, ".git/objects");
  mkdirSync(join(objects, "info"), { recursive: true });
  writeFileSync(join(objects, "info/alternates"), `${join(lender.path, ".git/objects")}\n`);
  const loose = join(objects, repo.git("rev-parse", "HEAD").slice(0, 2));
  const [index = ""] = packFiles(lender, ".idx");
  for (const path of [loose, index]) chmodSync(path, 0);
  chmodSync(join(objects, "pack"), 0);
  expect(await unprivileged(async () => unreadableStores(objects))).toEqual([
    { path: loose, code: "EACCES" },
    { path: join(objects, "pack"), code: "EACCES" },
    { path: index, code: "EACCES" },
  ]);
  for (const path of [loose, index, join(objects, "pack")]) chmodSync(path, 0o755);
  expect(unreadableStores(objects)).toEqual([]);
});

test("objects that may not be read are told from those that are not stored", async () => {
  const repo = folder.make();
  repo.commit({ a: "one\n" });
  const objects = join(repo.path, ".git/objects");
  const ids = ["HEAD", "HEAD:a"].map((name) => repo.git("rev-parse", name));
  const [closed = ""] = ids.map((id) => join(objects, id.slice(0, 2), id.slice(2)));
  chmodSync(closed, 0);
  const absent = "0".repeat(40);
  expect(await unprivileged(async () => unreadableObjects(objects, [...ids, absent]))).toEqual([
    { path: closed, code: "EACCES" },
  ]);
  chmodSync(closed, 0o444);
});

test.each(["HEAD^{tree}", "HEAD", "HEAD~1"])(
  "an audit names the file of %s that it may not read, and calls nothing damaged",
  async (object) => {
    const repo = folder.make();
    repo.commit({ a: "one\n" });
    repo.commit({ b: "two\n" });
    const id = repo.git("rev-parse", object);
    const path = join(repo.path, ".git/objects", id.slice(0, 2), id.slice(2));
    rmSync(path);
    // Nobody may read this, root included.
    symlinkSync(path, path);
    const told = await toldOf(repo.path);
    expect(told).toContain(`${path} may not be read`);
    expect(told).not.toContain("damaged");
  },
);

/** What an audit tells of what it could not read. */
async function toldOf(path: string): Promise<string> {
  const source = await openHistory(path);
  const history = await source.load();
  const skips: unknown[] = [];
  for await (const batch of history.blobs()) for (const item of batch) if (item.blob === null) skips.push(item.skip);
  await source.close();
  return JSON.stringify([history.gaps, skips]);
}
