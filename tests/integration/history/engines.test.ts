import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { livesOf } from "../../helpers/history-lives.ts";
import { fillRandomly } from "../../helpers/random-history.ts";
import type { RepoFolder } from "../../helpers/repo.ts";
import { repoFolder } from "../../helpers/repo.ts";

let folder: RepoFolder;
beforeAll(() => {
  folder = repoFolder();
});
afterAll(() => folder.remove());

describe("without git", () => {
  test.each([9001, 9002, 9010, 9004, 9005, 9006, 9007, 9008])("history %i has the same lives", async (seed) => {
    const repo = folder.make();
    fillRandomly(repo, seed);
    if (seed % 2 === 0) repo.git("gc", "--quiet");
    const withGit = await livesOf(repo.path, { engine: "git" });
    const without = await livesOf(repo.path, { engine: "isomorphic-git" });
    expect(Object.fromEntries(without.lives)).toEqual(Object.fromEntries(withGit.lives));
    expect(without.lives.size).toBeGreaterThan(0);
    expect({ ...without.history.counts }).toEqual({ ...withGit.history.counts });
  });

  test("on PATH the other engine is taken, and what it cannot read is refused aloud", async () => {
    const repo = folder.make();
    const first = repo.commit({ a: "KEY1" });
    const wide = folder.make("sha256", "--object-format=sha256");
    wide.commit({ a: "KEY1" });
    const path = process.env["PATH"];
    process.env["PATH"] = "/nonexistent";
    try {
      expect((await livesOf(repo.path)).lives.get("KEY1")?.first).toBe(first);
      await expect(livesOf(wide.path)).rejects.toMatchObject({
        code: "no-git",
        message: expect.stringContaining("sha256"),
      });
    } finally {
      process.env["PATH"] = path;
    }
  });

  test("a shallow clone has the same gap", async () => {
    const repo = folder.make();
    repo.commit({ a: "KEY1" });
    repo.commit({ b: "KEY2" });
    const clone = repo.clone("cut", "--depth=1");
    const withGit = await livesOf(clone.path, { engine: "git" });
    const without = await livesOf(clone.path, { engine: "isomorphic-git" });
    expect(without.history.gaps).toEqual(withGit.history.gaps);
    expect(without.history.gaps).toHaveLength(1);
    expect(Object.fromEntries(without.lives)).toEqual(Object.fromEntries(withGit.lives));
  });
});
