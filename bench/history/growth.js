// How time and memory of an audit grow with the history: `node bench/history/growth.js [--commits N] [--times 1,4,16]`.
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { generateHistory } from "./generate.js";
import { measured } from "./measure.js";
import { audited, BIN, hasCache } from "./ours.js";
import { makeScratch } from "./scratch.js";
import { save } from "./summary.js";
import { packBytes } from "./tools.js";

const { values } = parseArgs({
  options: {
    commits: { type: "string", default: "2000" },
    times: { type: "string", default: "1,4,16" },
    secrets: { type: "string", default: "12" },
    seed: { type: "string", default: "1" },
    runs: { type: "string", default: "2" },
    bin: { type: "string", default: BIN },
    keep: { type: "boolean", default: false },
    "no-save": { type: "boolean", default: false },
  },
});
const bin = resolve(values.bin);
const cached = hasCache(bin);
const scratch = makeScratch();
try {
  const rows = [];
  for (const times of values.times.split(",").map(Number)) rows.push(await grow(times));
  print(rows);
  if (!values["no-save"]) console.log(save("history-growth", { seed: Number(values.seed), rows }));
  process.exitCode = rows.every(({ wrong, complete }) => wrong === 0 && complete) ? 0 : 1;
} finally {
  if (values.keep) console.log(scratch.path);
  else scratch.remove();
}

async function grow(times) {
  const repo = scratch.fresh(`x${times}.git`);
  const commits = Number(values.commits) * times;
  const secrets = Number(values.secrets);
  const planted = await generateHistory({ repo, commits, secrets, seed: Number(values.seed), scratch });
  const runs = [];
  for (let run = 0; run < Number(values.runs); run++) {
    const argv = ["git", "--git-dir", repo, "cat-file", "--batch", "--batch-all-objects", "--unordered"];
    const base = await measured(argv, { env: scratch.env });
    const { measure, report } = await audited({ repo, scratch, cache: null, cached, bin, more: ["--reveal"] });
    runs.push({ base, measure, report, wrong: wrongFirsts(report, planted) });
  }
  const { report } = runs[0];
  return {
    times,
    packMB: packBytes(repo) / 1e6,
    commits: report.coverage.counts.commits,
    blobs: report.coverage.counts.contentsRead,
    bytesMB: report.coverage.bytesRead / 1e6,
    baselineSeconds: Math.min(...runs.map(({ base }) => base.seconds)),
    seconds: Math.min(...runs.map(({ measure }) => measure.seconds)),
    cpuSeconds: Math.min(...runs.map(({ measure }) => measure.cpuSeconds)),
    peakMB: Math.max(...runs.map(({ measure }) => measure.peakMB)),
    rows: report.findings.length,
    planted: planted.length,
    wrong: Math.max(...runs.map(({ wrong }) => wrong)),
    complete: runs.every((run) => run.report.complete),
  };
}

/** Planted tokens without a row, or with another first commit than the one that planted them. */
function wrongFirsts({ findings }, planted) {
  return planted.filter(({ token, first }) => {
    const row = findings.find(({ secret }) => secret?.value === token);
    return first === undefined || row?.history?.first?.commit !== first;
  }).length;
}

function print(rows) {
  const [one] = rows;
  console.log(
    "history  commits   blobs  bytes MB  pack MB  baseline s  audit s  x baseline  cpu s  peak MB  pack x  time x  cpu x  memory x  first commits",
  );
  for (const row of rows) {
    const cells = [
      `${row.times}x`.padStart(7),
      String(row.commits).padStart(9),
      String(row.blobs).padStart(8),
      row.bytesMB.toFixed(0).padStart(10),
      row.packMB.toFixed(1).padStart(9),
      row.baselineSeconds.toFixed(2).padStart(12),
      row.seconds.toFixed(2).padStart(9),
      (row.seconds / row.baselineSeconds).toFixed(2).padStart(12),
      row.cpuSeconds.toFixed(2).padStart(7),
      row.peakMB.toFixed(0).padStart(9),
      (row.packMB / one.packMB).toFixed(1).padStart(8),
      (row.seconds / one.seconds).toFixed(1).padStart(8),
      (row.cpuSeconds / one.cpuSeconds).toFixed(1).padStart(7),
      (row.peakMB / one.peakMB).toFixed(2).padStart(10),
      `  ${row.planted - row.wrong} of ${row.planted}${row.complete ? "" : ", INCOMPLETE"}`,
    ];
    console.log(cells.join(""));
  }
  const last = rows.at(-1);
  const fine = last.peakMB <= 1.5 * one.peakMB;
  console.log(
    `memory at ${last.times}x: ${(last.peakMB / one.peakMB).toFixed(2)} x of 1x (bar 1.5): ${fine ? "met" : "missed"}`,
  );
}
