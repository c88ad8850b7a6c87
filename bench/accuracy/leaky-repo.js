// What is found of leaky-repo's risk lines: `node bench/accuracy/leaky-repo.js CLONE [--bin OTHER/bin/leaktrail.js]`.
// CLONE is a work tree of Plazmaz/leaky-repo; leaky-lines.csv labels its lines. Prints places, never values.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const HERE = dirname(fileURLToPath(import.meta.url));
const BIN = join(HERE, "../../bin/leaktrail.js");
/** Text about the repository and its measuring, no part of the corpus. */
const ABOUT = /^(?:\.git|\.leaky-meta|README\.md|LICENSE|\.gitattributes)(?:\/|$)/;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { bin: { type: "string", default: BIN } },
});
const labels = labelled(readFileSync(join(HERE, "leaky-lines.csv"), "utf8"));
const found = findings(positionals[0]);
const risks = labels.filter(({ kind }) => kind === "risk");
const missed = risks.filter((label) => !found.some((finding) => covers(finding, label)));
const others = found.filter((finding) => !labels.some((label) => covers(finding, label)));
const informative = found.filter(
  (finding) => !risks.some((label) => covers(finding, label)) && labels.some((label) => covers(finding, label)),
);

for (const { path, line } of missed) console.log(`missed      ${path}:${line}`);
for (const finding of informative) console.log(`informative ${placeOf(finding)}`);
for (const finding of others) console.log(`other       ${placeOf(finding)}`);
const share = (100 * (risks.length - missed.length)) / risks.length;
console.log(`risk lines found: ${risks.length - missed.length} of ${risks.length}, ${share.toFixed(1)} %`);
console.log(`findings on informative lines: ${informative.length}; on lines that are neither: ${others.length}`);

function labelled(csv) {
  const rows = csv.trimEnd().split("\n").slice(1);
  return rows.map((row) => {
    const [, path, line, kind] = /^(.*),(\d+),(\w+)$/.exec(row);
    return { path, line: Number(line), kind };
  });
}

/** Findings of values, at any severity; a file that is reported for its path alone counts as nothing. */
function findings(clone) {
  const { stdout, status } = spawnSync(process.execPath, [values.bin, "scan", "--format", "json"], {
    cwd: clone,
    maxBuffer: 2 ** 26,
  });
  if (status === 2 || status === null) throw new Error("the scan failed");
  return JSON.parse(stdout)
    .findings.filter(({ secret }) => secret !== null)
    .flatMap(({ pattern, verdict, locations }) => locations.map((place) => ({ ...place, pattern, verdict })))
    .filter(({ path }) => !ABOUT.test(path));
}

/** A finding of several lines, a key or a block, covers each of them. */
function covers({ path, line, endLine }, label) {
  return path === label.path && line <= label.line && label.line <= endLine;
}

function placeOf({ path, line, pattern, verdict }) {
  return `${path}:${line} ${pattern} ${verdict}`;
}
