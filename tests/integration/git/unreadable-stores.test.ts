import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { unreadableStores } from "../../../lib/git/unreadable-stores.ts";
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
