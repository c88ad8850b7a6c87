import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { main } from "../../../lib/cli/main.ts";
import { repoFolder, type RepoFolder, type TestRepo } from "../../helpers/repo.ts";
import { fakeIo } from "../../unit/cli/fake-io.ts";

let folder: RepoFolder;
let repo: TestRepo;
beforeEach(() => {
  folder = repoFolder();
  repo = folder.make();
  repo.commit({ a: "hello" });
});
afterEach(() => folder.remove());

/** Exit code with what earlier audits left. */
async function audit(): Promise<number> {
  const io = fakeIo({ cwd: repo.path, env: { XDG_CACHE_HOME: join(folder.path, "caches") } });
  return main(["audit", "--format", "json"], io, new AbortController().signal);
}

describe("an audit after another does not call whole", () => {
  test("a list of stored objects that git cannot make", async () => {
    const pack = join(repo.path, ".git/objects/pack", `pack-${"a".repeat(40)}`);
    for (const end of ["pack", "idx"]) writeFileSync(`${pack}.${end}`, "");
    expect([await audit(), await audit()]).toEqual([3, 3]);
  });

  test("a history whose borrowed objects are gone, whose folder git names in quotes", async () => {
    const lender = folder.make('with"quote');
    lender.commit({ b: "borrowed" });
    const quoted = join(lender.path, ".git/objects").replace('"', '\\"');
    repo.write(".git/objects/info/alternates", `"${quoted}"\n`);
    repo.git("update-ref", "refs/heads/other", lender.git("rev-parse", "HEAD"));
    expect(await audit()).toBe(0);
    rmSync(lender.path, { recursive: true });
    expect(await audit()).toBe(3);
  });
});
