import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { contextOf, filesAtRef } from "../../../lib/git/files-at-ref.ts";
import { repoFolder } from "../../helpers/repo.ts";

const folder = repoFolder();
afterAll(() => folder.remove());

function read(repo: string, ref: string): Record<string, string> {
  const files = filesAtRef(contextOf(repo, process.env), ref, ["a.txt", "b.txt"]);
  return Object.fromEntries([...files].map(([name, bytes]) => [name, Buffer.from(bytes).toString()]));
}

test("files are read from the named commit, whatever the work tree and a folder below it hold", () => {
  const repo = folder.make();
  const first = repo.commit({ "a.txt": "old\n", "sub/a.txt": "below\n" });
  repo.commit({ "a.txt": "new\n", "b.txt": "b" });
  repo.git("tag", "-a", "-m", "note", "v1", first);
  repo.write("a.txt", "loose\n");
  expect(read(repo.path, "HEAD")).toEqual({ "a.txt": "new\n", "b.txt": "b" });
  expect(read(join(repo.path, "sub"), "v1")).toEqual({ "a.txt": "old\n" });
  expect(read(repo.path, "main~1")).toEqual({ "a.txt": "old\n" });
});

test("a tag or a branch that shadows another of its name is refused, one that holds the same is not", () => {
  const repo = folder.make();
  const good = repo.commit({ "a.txt": "good\n" });
  const weak = repo.commit({ "a.txt": "weak\n" });
  repo.git("update-ref", "refs/remotes/origin/main", good);
  repo.git("update-ref", "refs/heads/origin/main", weak);
  expect(() => read(repo.path, "origin/main")).toThrow("origin/main is the name of several branches or tags");
  expect(read(repo.path, "refs/remotes/origin/main")).toEqual({ "a.txt": "good\n" });
  repo.git("update-ref", "-d", "refs/heads/origin/main");
  expect(read(repo.path, "origin/main")).toEqual({ "a.txt": "good\n" });
  repo.git("branch", "base", good);
  repo.git("tag", "base", weak);
  expect(() => read(repo.path, "base")).toThrow("several branches or tags");
  repo.git("tag", "--force", "base", good);
  expect(read(repo.path, "base")).toEqual({ "a.txt": "good\n" });
});

test("what is no commit, a file without content, and a folder of the name are refused", () => {
  const repo = folder.make();
  repo.commit({ "a.txt/x": "1\n" });
  expect(() => read(repo.path, "HEAD")).toThrow("HEAD:a.txt cannot be read");
  repo.git("rm", "--quiet", "-r", "a.txt");
  repo.commit({ "a.txt": "gone\n" });
  const blob = repo.git("rev-parse", "HEAD:a.txt");
  rmSync(join(repo.path, ".git/objects", blob.slice(0, 2), blob.slice(2)));
  expect(() => read(repo.path, "HEAD")).toThrow("HEAD:a.txt cannot be read");
  for (const ref of ["origin/main", "--batch-all-objects", "HEAD\nHEAD", "HEAD:a.txt", ""]) {
    expect(() => read(repo.path, ref)).toThrow("has no commit that is called");
  }
  expect(() => read(folder.path, "HEAD")).toThrow("not a git repository");
});
