// `leaktrail scan` of work trees against a Node program that only reads the same files, interleaved:
// `node bench/work-trees.js DIR... [--runs N]`. Fails where the scan is incomplete or leaves out files that the reader reads.
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const { values, positionals: folders } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: "string", default: "3" } },
});

/** Reads every file below the folders but git's own. */
const READER = `
const { readdirSync, readFileSync } = require("node:fs");
let files = 0, bytes = 0;
const walk = (folder) => {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = folder + "/" + entry.name;
    if (entry.isDirectory()) { if (entry.name !== ".git") walk(path); }
    else if (entry.isFile()) { files++; bytes += readFileSync(path).length; }
  }
};
process.argv.slice(1).forEach(walk);
console.log(JSON.stringify({ files, bytes }));`;

const readers = [];
const scans = [];
let answer = "";
for (let run = 0; run < Number(values.runs); run++) {
  readers.push(timed(["-e", READER, ...folders]));
  scans.push(timed([join(ROOT, "bin/leaktrail.js"), "scan", ...folders, "--format", "json"]));
}
const { files, bytes } = JSON.parse(readers[0].stdout);
for (const { stdout } of scans) {
  const { coverage, findings, complete } = JSON.parse(stdout);
  const seen = JSON.stringify({ files: coverage.counts.files, bytes: coverage.bytes, rows: findings.length, complete });
  if (answer !== "" && seen !== answer) process.exitCode = 1;
  answer = seen;
  if (!complete || coverage.counts.files < files) process.exitCode = 1;
}
console.log(`read: ${files} files, ${(bytes / 1e6).toFixed(0)} MB; scanned: ${answer}`);
for (const what of ["wall", "cpu"]) {
  const [least, most] = [readers, scans].map((list) => Math.min(...list.map((one) => one[what])));
  console.log(`${what}: ${least.toFixed(2)} s, ${most.toFixed(2)} s, ${(most / least).toFixed(2)} x`);
}

function timed(args) {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    "/usr/bin/env",
    ["bash", "-c", 'TIMEFORMAT="%U %S"; time "$0" "$@"', process.execPath, ...args],
    {
      encoding: "utf8",
      maxBuffer: 1 << 30,
    },
  );
  const wall = (performance.now() - start) / 1000;
  if (status !== 0 && status !== 1) throw new Error(`exit ${status}: ${stderr}`);
  const [user, system] = stderr.trim().split("\n").at(-1).split(" ").map(Number);
  return { wall, cpu: user + system, stdout };
}
