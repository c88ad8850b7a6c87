// Rounds to ratios, a table, and a small file of raw results.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { ROOT } from "./ours.js";

/** Per tool: minima and medians, and ratios to the baseline of the same round. */
export function summarize(rounds) {
  const names = [...new Set(rounds.flat().map(({ tool }) => tool))];
  return names.map((tool) => {
    const rows = rounds.flatMap((round) => round.filter((row) => row.tool === tool).map((row) => ({ row, round })));
    const baseline = rows.map(({ round }) => round.find((row) => row.tool === "baseline")).filter(Boolean);
    const seconds = rows.map(({ row }) => row.seconds);
    const bases = baseline.map((row) => row.seconds);
    const cpu = (list) => Math.min(...list.map((one) => one.cpuSeconds ?? Infinity));
    const cpuRatio = cpu(rows.map(({ row }) => row)) / cpu(baseline);
    const peaks = rows.map(({ row }) => row.peakMB).filter((peak) => peak !== null);
    return {
      tool,
      minSeconds: Math.min(...seconds),
      medianSeconds: median(seconds),
      cpuSeconds: finite(cpu(rows.map(({ row }) => row))),
      medianRatio: bases.length === rows.length ? median(seconds.map((value, at) => value / bases[at])) : null,
      ratioOfMinima: bases.length > 0 ? Math.min(...seconds) / Math.min(...bases) : null,
      cpuRatio: finite(cpuRatio),
      peakMB: peaks.length > 0 ? Math.max(...peaks) : null,
      counts: rows[0]?.row.counts ?? {},
      ...(rows.some(({ row }) => row.failed) ? { failed: true } : {}),
    };
  });
}

export function printSummary(title, summary) {
  console.log(`\n${title}`);
  console.log("tool                       s min   s cpu   x median  x minima     x cpu  peak MB  counts");
  for (const row of summary) {
    const numbers = [
      row.minSeconds.toFixed(2).padStart(8),
      fixed(row.cpuSeconds, 1).padStart(8),
      fixed(row.medianRatio, 2).padStart(9),
      fixed(row.ratioOfMinima, 2).padStart(10),
      fixed(row.cpuRatio, 2).padStart(10),
      fixed(row.peakMB, 0).padStart(9),
    ];
    const counts = Object.entries(row.counts).map(([name, value]) => `${name} ${value}`);
    console.log(`${row.tool.padEnd(24)}${numbers.join("")}  ${row.failed ? "FAILED " : ""}${counts.join(", ")}`);
  }
}

function finite(value) {
  return Number.isFinite(value) ? value : null;
}

function fixed(value, digits) {
  return value === null ? "-" : value.toFixed(digits);
}

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** What the figures were taken on. */
export function machine() {
  const git = execFileSync("git", ["--version"], { encoding: "utf8" }).trim();
  const commit = execFileSync("git", ["-C", ROOT, "rev-parse", "--short", "HEAD"], { encoding: "utf8" }).trim();
  return { node: process.version, git, cores: cpus().length, processor: cpus()[0]?.model ?? "", commit };
}

/** Writes `bench/runs/DATE-NAME.json` with figures cut to what means something. */
export function save(name, result) {
  const folder = join(ROOT, "bench/runs");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${new Date().toISOString().slice(0, 10)}-${name}.json`);
  const short = (_, value) => (typeof value === "number" ? cut(value) : value);
  writeFileSync(file, `${JSON.stringify({ ...machine(), ...result }, short, 1)}\n`);
  return file;
}

function cut(value) {
  return Number.isInteger(value) ? value : Number(value.toFixed(3));
}
