import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { repoFolder, type RepoFolder } from "../helpers/repo.ts";

const ROOT = join(import.meta.dirname, "../..");

/** Root may read everything: then another user audits. */
const USER = process.geteuid?.() === 0 ? { uid: 65_534 } : {};

let folder: RepoFolder;
beforeAll(() => {
  folder = repoFolder();
  for (const path of [dirname(folder.path), folder.path]) chmodSync(path, 0o755);
  // A checkout in root's own folder is closed to others.
  for (const part of ["bin", "dist", "package.json"]) {
    cpSync(join(ROOT, part), join(folder.path, "product", part), { recursive: true });
  }
});
afterAll(() => folder.remove());

test("a content that may not be read is not called damaged, and its file is named", () => {
  const repo = folder.make();
  repo.commit({ a: "one\n" });
  const id = repo.git("rev-parse", "HEAD:a");
  const file = join(repo.path, ".git/objects", id.slice(0, 2), id.slice(2));
  chmodSync(file, 0);
  if (USER.uid !== undefined) spawnSync("chown", ["-R", String(USER.uid), repo.path]);
  const temporary = join(folder.path, "tmp");
  mkdirSync(temporary);
  chmodSync(temporary, 0o777);
  const env = { ...process.env, HOME: folder.path, TMPDIR: temporary };
  const args = [join(folder.path, "product/bin/leaktrail.js"), "audit", repo.path, "--no-cache"];
  const run = spawnSync(process.execPath, args, { ...USER, env, encoding: "utf8" });
  expect(run.stdout).toContain(`${file} may not be read (EACCES)`);
  expect(run.stdout).not.toContain("damaged");
  expect(run.status).toBe(3);
});
