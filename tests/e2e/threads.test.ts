import { createHash } from "node:crypto";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { expandExample } from "../../lib/detect/check.ts";
import { defaultCatalogue } from "../../lib/detect/default-catalogue.ts";
import { nodePlatform } from "../../lib/node-platform.ts";
import { repoFolder, type RepoFolder, type TestRepo } from "../helpers/repo.ts";

const BIN = join(import.meta.dirname, "../../bin/leaktrail.js");

let folder: RepoFolder;
let repo: TestRepo;
beforeAll(() => {
  folder = repoFolder();
  repo = folder.make();
  fill(repo);
}, 60_000);
afterAll(() => folder.remove());

/** Three long files in 16 versions each: enough work for the compiled workers to be started. */
function fill(target: TestRepo): void {
  const { patterns } = defaultCatalogue();
  for (let file = 0; file < 3; file++) {
    const lines = Array.from({ length: 45_000 }, (_, at) => createHash("sha1").update(`${file} ${at}`).digest("hex"));
    for (let step = 0; step < 16; step++) {
      const pattern = patterns[(file * 16 + step) % patterns.length]!;
      lines[step * 1500] = expandExample(pattern.examples[0]!, pattern, nodePlatform, step);
      target.commit({ [`file${file}.txt`]: lines.join("\n") });
    }
  }
  target.git("repack", "-adfq", "--depth=50");
}

function report(threads: number): {
  findings: unknown[];
  coverage: { counts: Record<string, number>; engine: string };
} {
  const args = [BIN, "audit", repo.path, "--no-cache", "--format", "json", "--threads", String(threads)];
  const run = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1 << 28 });
  expect(run.stderr).toBe("");
  return JSON.parse(run.stdout) as ReturnType<typeof report>;
}

test("an audit finds the same on one thread and on three", () => {
  const [alone, three] = [report(1), report(3)];
  expect(alone.findings.length).toBeGreaterThan(20);
  expect(alone.coverage.counts["contentsFromPacks"]).toBe(96);
  expect(three).toEqual(alone);
});
