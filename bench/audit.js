// Full audit against `git cat-file --batch --batch-all-objects --unordered`, interleaved, with the peak of the
// summed RssAnon of our process and its children: `node bench/audit.js REPO [RUNS]`.
import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const SAMPLE_MS = 50;
const [repo, runs = "3"] = process.argv.slice(2);
if (repo === undefined) {
  process.stderr.write("usage: node bench/audit.js REPO [RUNS]\n");
  process.exit(2);
}

const baseline = ["git", "--git-dir", gitDir(repo), "cat-file", "--batch", "--batch-all-objects", "--unordered"];
const ours = [process.execPath, join(ROOT, "bin/leaktrail.js"), "audit", repo, "--format", "json", "--no-progress"];

const rows = [];
for (let run = 0; run < Number(runs); run++) {
  const base = await timed(baseline, false);
  const audit = await timed(ours, true);
  const report = JSON.parse(audit.output);
  const row = {
    baselineSeconds: base.seconds,
    auditSeconds: audit.seconds,
    ratio: audit.seconds / base.seconds,
    peakRssAnonMB: audit.peakMB,
    exitCode: audit.code,
    complete: report.complete,
    findings: report.findings.length,
    counts: report.coverage.counts,
    bytesRead: report.coverage.bytesRead,
  };
  rows.push(row);
  console.log(JSON.stringify(row));
}
const best = rows.toSorted((a, b) => a.ratio - b.ratio)[0];
console.log(
  `best of ${rows.length}: ${best.ratio.toFixed(2)} x the baseline, ${best.peakRssAnonMB.toFixed(0)} MB, ${best.findings} findings`,
);

const folder = join(ROOT, "bench/runs");
mkdirSync(folder, { recursive: true });
const file = `${new Date().toISOString().slice(0, 10)}-audit-${basename(repo, ".git")}.json`;
writeFileSync(join(folder, file), `${JSON.stringify({ node: process.version, rows }, null, 2)}\n`);

function gitDir(path) {
  return readdirSync(path).includes(".git") ? join(path, ".git") : path;
}

function timed([command, ...args], keep) {
  return new Promise((resolve) => {
    const started = performance.now();
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "inherit"] });
    const chunks = [];
    child.stdout.on("data", (chunk) => keep && chunks.push(chunk));
    let peakMB = 0;
    const timer = setInterval(() => (peakMB = Math.max(peakMB, treeRssMB(child.pid))), SAMPLE_MS);
    child.on("close", (code) => {
      clearInterval(timer);
      const seconds = (performance.now() - started) / 1000;
      resolve({ seconds, code, peakMB, output: Buffer.concat(chunks).toString("utf8") });
    });
  });
}

/** Sum of RssAnon over a process and its descendants, from /proc. */
function treeRssMB(root) {
  const parents = new Map();
  const memory = new Map();
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const status = readFileSync(`/proc/${name}/status`, "utf8");
      parents.set(Number(name), Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]));
      memory.set(Number(name), Number(/^RssAnon:\s+(\d+)/m.exec(status)?.[1] ?? 0));
    } catch {
      // It ended between the listing and the reading.
    }
  }
  let sum = 0;
  for (const [pid, kilobytes] of memory) {
    let at = pid;
    while (at !== root && parents.has(at)) at = parents.get(at);
    if (at === root) sum += kilobytes;
  }
  return sum / 1024;
}
