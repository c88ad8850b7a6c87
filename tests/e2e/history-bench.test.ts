import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { ROOT } from "../helpers/e2e-product.ts";
import { plantedToken } from "../helpers/e2e-token.ts";
import { repoFolder, type RepoFolder } from "../helpers/repo.ts";

let folder: RepoFolder;

beforeAll(() => {
  folder = repoFolder();
});
afterAll(() => folder.remove());

/** A stand-in for another scanner: it reads `git log -p`, as most do, and knows the tokens' shape. */
const LOG_READER = `#!${process.execPath}
const { execFileSync } = require("node:child_process");
const [verb, repo, ...rest] = process.argv.slice(2);
if (verb !== "git" || repo === "--help") process.exit(0);
const log = ["-C", repo, "log", "-p", "-U0", "--all", "--format=commit %H"];
let Commit = "";
const rows = [];
for (const line of execFileSync("git", log, { encoding: "latin1", maxBuffer: 2 ** 28 }).split("\\n")) {
  if (line.startsWith("commit ")) Commit = line.slice(7);
  for (const [Secret] of line.matchAll(/^[+].*?\\b((?:gh[po]|npm)_\\w{36})\\b/g)) rows.push({ Secret, Commit });
}
require("node:fs").writeFileSync(rest[rest.indexOf("--report-path") + 1], JSON.stringify(rows));
`;

function bench(
  script: string,
  args: readonly string[],
  path = process.env["PATH"],
): { status: number | null; stdout: string; stderr: string } {
  const argv = [join(ROOT, "bench/history", script), ...args, "--no-save"];
  const { status, stdout, stderr } = spawnSync(process.execPath, argv, {
    encoding: "utf8",
    env: { ...process.env, PATH: path },
  });
  return { status, stdout, stderr };
}

test("growth finds every planted secret at its first commit, at every size", () => {
  const size = ["--commits", "30", "--times", "1,3", "--secrets", "4", "--runs", "1"];
  const { status, stdout, stderr } = bench("growth.js", size);
  expect(stderr).toBe("");
  expect(stdout.match(/\b4 of 4$/gm)).toHaveLength(2);
  expect(stdout).toMatch(/^ +1x +30 /m);
  expect(stdout).toMatch(/^ +3x +90 /m);
  expect(status).toBe(0);
});

test("the score of first commits is full for Leaktrail and not for a scanner that reads the log", () => {
  const scanners = join(folder.path, "scanners");
  mkdirSync(scanners);
  writeFileSync(join(scanners, "gitleaks"), LOG_READER);
  chmodSync(join(scanners, "gitleaks"), 0o755);
  const path = `${scanners}${delimiter}${process.env["PATH"] ?? ""}`;
  const { status, stdout, stderr } = bench("first-commits.js", ["--histories", "1", "--seed", "3"], path);
  expect(stderr).toBe("");
  expect(stdout).toContain("leaktrail: 8 of 8 first commits, 8 of 8 secrets found");
  const [, right, found] = /^gitleaks: (\d+) of 8 first commits, (\d+) of 8/m.exec(stdout) ?? [];
  expect(Number(right)).toBeGreaterThan(0);
  expect(Number(right)).toBeLessThan(8);
  expect(Number(found)).toBeGreaterThanOrEqual(Number(right));
  expect(status).toBe(0);
});

test("a run fails on changed counts, and only on those", () => {
  const repo = folder.make("counted");
  repo.commit({ "config.txt": plantedToken(1).line });
  const learnt = join(folder.path, "learnt.json");
  const tools = ["--tools", "baseline,leaktrail", "--runs", "2"];
  const first = bench("run.js", [repo.path, ...tools, "--learn", learnt]);
  expect(first.status).toBe(0);
  expect(first.stdout).toMatch(/^leaktrail .*rows 1, firstCommits 1, .*complete true/m);
  expect(readFileSync(learnt, "utf8")).not.toContain(plantedToken(1).value);
  expect(bench("run.js", [repo.path, ...tools, "--expect", learnt]).status).toBe(0);

  repo.commit({ "other.txt": plantedToken(2).line });
  const changed = bench("run.js", [repo.path, ...tools, "--expect", learnt]);
  expect(changed.status).toBe(1);
  expect(changed.stderr).toContain("changed: counted, leaktrail, rows: 1 and 2 (the expected counts)");
});
