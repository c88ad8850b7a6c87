import { createHash } from "node:crypto";
import { spawn, spawnSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { expandExample } from "../../lib/detect/expand.ts";
import { defaultCatalogue } from "../../lib/detect/default-catalogue.ts";
import { nodePlatform } from "../../lib/node-platform.ts";
import { repoFolder, type RepoFolder, type TestRepo } from "../helpers/repo.ts";
import { second } from "../helpers/second.ts";

const ROOT = join(import.meta.dirname, "../..");
const BIN = join(ROOT, "bin/leaktrail.js");

let folder: RepoFolder;
let repo: TestRepo;
beforeAll(() => {
  folder = repoFolder();
  repo = folder.make();
  fill(repo);
});
afterAll(() => folder.remove());

/** Commits and trees enough for threads to read them. */
const SMALL = 6000;

/** A commit with a secret in its message. */
const TOLD = 777;

/** Thousands of small commits, then three long files in 16 versions each: enough for all compiled workers to start. */
function fill(target: TestRepo): void {
  const stream = Array.from({ length: SMALL }, (_, at) => {
    const text = `${at}\n`;
    const file = `M 100644 inline d${at % 50}/f${at % 977}\ndata ${text.length}\n${text}`;
    const message = at === TOLD ? `the key is ${tokenOf(0, at)}` : "x";
    const head = `commit refs/heads/main\ncommitter A <a@b.test> ${1_600_000_000 + at} +0000\n`;
    return `${head}data ${message.length}\n${message}\n${file}\n`;
  });
  target.bytes(["fast-import", "--quiet"], { input: stream.join("") });
  target.git("reset", "--quiet", "--hard");
  for (let file = 0; file < 3; file++) {
    const lines = Array.from({ length: 45_000 }, (_, at) => createHash("sha1").update(`${file} ${at}`).digest("hex"));
    for (let step = 0; step < 16; step++) {
      lines[step * 1500] = tokenOf(file * 16 + step, step);
      target.commit({ [`file${file}.txt`]: lines.join("\n") });
    }
  }
  target.git("repack", "-adfq", "--depth=50");
}

function tokenOf(number: number, seed: number): string {
  const { patterns } = defaultCatalogue();
  const pattern = patterns[number % patterns.length]!;
  return expandExample(pattern.examples[0]!, pattern, nodePlatform, seed);
}

interface Report {
  readonly findings: readonly { readonly pattern: string; readonly location: { readonly where: string } }[];
  readonly complete: boolean;
  readonly exitCode: number;
  readonly coverage: { readonly counts: Record<string, number>; readonly gaps: readonly { readonly reason: string }[] };
}

function report(threads: number, ...more: string[]): Report {
  const args = [BIN, "audit", repo.path, "--no-cache", "--format", "json", "--threads", String(threads), ...more];
  const run = spawnSync(process.execPath, args, { encoding: "utf8", maxBuffer: 1 << 28 });
  expect(run.stderr).toBe("");
  return JSON.parse(run.stdout) as Report;
}

test("patterns of one's own are looked for on every thread", () => {
  const values = [0, 1, 2].map((file) => createHash("sha1").update(`${file} 40000`).digest("hex"));
  const patterns = values.map((value, at) => ({
    name: `own-${at}`,
    keywords: [value.slice(0, 12)],
    regex: `\\b(?<secret>${value.slice(0, 12)}[0-9a-f]{28})\\b`,
    examples: [`${value.slice(0, 12)}{hex:28}`],
  }));
  const config = join(folder.path, "own.jsonc");
  writeFileSync(config, JSON.stringify({ patterns, disable: ["generic-assignment"] }));
  const one = report(1, "--config", config);
  const names = one.findings.map(({ pattern }) => pattern);
  expect(names).toEqual(expect.arrayContaining(["own-0", "own-1", "own-2"]));
  expect(report(3, "--config", config).findings).toEqual(one.findings);
});

test("an audit finds the same on one thread and on three", () => {
  const [alone, three] = [report(1), report(3)];
  expect(alone.findings.filter(({ location: { where } }) => where === "message")).toHaveLength(1);
  expect(alone.findings.length).toBeGreaterThan(20);
  expect(alone.coverage.counts["contentsFromPacks"]).toBe(SMALL + 48 + SMALL + 48);
  expect(alone.coverage.counts["commits"]).toBe(SMALL + 48);
  expect(three).toEqual(alone);
});

test.each([
  ["without messages", ["--no-surface", "message"]],
  ["without what nothing names", ["--no-surface", "unreachable"]],
  ["of small objects", ["--max-size", "200"]],
  ["with a check of each object", ["--verify-objects"]],
])("an audit %s finds the same on one thread and on three", (_, options) => {
  const alone = report(1, ...options);
  expect(alone.coverage.counts["contentsFromPacks"]).toBeGreaterThan(0);
  expect(report(3, ...options)).toEqual(alone);
});

test.each(["graph", "scan"])(
  "a thread that is gone in the step %s ends the audit, which then claims nothing",
  (step) => {
    const product = join(folder.path, `gone-${step}`);
    for (const part of ["bin", "dist", "package.json"])
      cpSync(join(ROOT, part), join(product, part), { recursive: true });
    const worker = join(product, "dist/audit-worker.js");
    const source = readFileSync(worker, "utf8");
    const dying = source.replace(/function doTask\((\w+)\) \{/, `$& if ($1.kind === "${step}") process.exit(1);`);
    expect(dying).not.toBe(source);
    writeFileSync(worker, dying);
    const args = [join(product, "bin/leaktrail.js"), "audit", repo.path, "--no-cache", "--threads", "2"];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", timeout: 120_000 });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("internal error (thread-lost), nothing was proven");
  },
);

test.each([0.4, 0.6])(
  "Ctrl-C after %d of an audit's time ends it at once, with a report that says so",
  async (part) => {
    const args = [BIN, "audit", repo.path, "--no-cache", "--format", "json", "--threads", "2"];
    const started = performance.now();
    report(2);
    const whole = performance.now() - started;
    const run = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
    const out: Buffer[] = [];
    run.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    const ended = new Promise<number | null>((done) => run.on("close", done));
    await delay(part * whole);
    const sent = performance.now();
    run.kill("SIGINT");
    const code = await ended;
    expect(performance.now() - sent).toBeLessThan(2 * second());
    const { complete, exitCode, coverage } = JSON.parse(Buffer.concat(out).toString("utf8")) as Report;
    expect({ complete, exitCode }).toEqual({ complete: false, exitCode: code });
    expect([1, 3]).toContain(code);
    expect(coverage.gaps.map(({ reason }) => reason)).toEqual([expect.stringContaining("interrupted")]);
  },
);
