// What a round runs on a clone, in this order: the baseline, our audit, `git log -p`, the cache's audits, others.
import { openSync, closeSync, existsSync, readdirSync, readSync, statSync } from "node:fs";
import { join } from "node:path";
import { auditCounts } from "./counts.js";
import { measured } from "./measure.js";
import { audited, hasCache } from "./ours.js";
import { foundScanners, planOf, readRows } from "./scanners.js";
import { warmRound } from "./warm.js";

/** Each tool gives one or more rows of a round; `find` says whether it can run here. */
export function toolsOf({ scratch, bin, more }) {
  const cached = hasCache(bin);
  const git = (name, ...args) => ({
    name,
    run: async (repo) => {
      const measure = await measured(["git", "--git-dir", gitDir(repo), ...args], { env: scratch.env });
      if (measure.code !== 0) throw new Error(`git ${args[0]} ended with ${measure.code} in ${repo}`);
      return [{ tool: name, ...measure, counts: {} }];
    },
  });
  const ours = {
    name: "leaktrail",
    run: async (repo) => {
      const { measure, report } = await audited({ repo, scratch, cache: null, cached, bin, more });
      return [{ tool: "leaktrail", ...measure, engine: report.coverage.engine, counts: auditCounts(report) }];
    },
  };
  const warm = { name: "warm", run: (repo) => warmRound({ repo, scratch, bin, more }) };
  return [
    git("baseline", "cat-file", "--batch", "--batch-all-objects", "--unordered"),
    ours,
    git("log", "log", "-p", "-U0", "--all"),
    ...(cached ? [warm] : []),
    ...foundScanners(scratch.env).map((scanner) => otherTool(scanner, scratch)),
  ];
}

function otherTool(scanner, scratch) {
  const run = async (repo) => {
    const out = scratch.fresh(scanner.name);
    const { commands, answer } = planOf(scanner, { repo, out });
    const sum = { seconds: 0, cpuSeconds: 0, peakMB: 0, code: 0 };
    for (const argv of commands) {
      const one = await measured(argv, { env: scratch.env, stdout: `${out}.stdout`, stderr: `${out}.stderr` });
      sum.seconds += one.seconds;
      sum.cpuSeconds += one.cpuSeconds ?? 0;
      sum.peakMB = Math.max(sum.peakMB, one.peakMB ?? 0);
      if (!scanner.ok.includes(one.code)) sum.code = one.code;
    }
    const failed = sum.code === 0 ? {} : { failed: true };
    return [{ tool: scanner.name, ...sum, ...failed, version: scanner.versionText, counts: rowCount(answer) }];
  };
  return { name: scanner.name, run };
}

/** Printed beside the time only: what other tools count may change from run to run. */
function rowCount(answer) {
  return { rows: readRows(answer).length };
}

export function gitDir(repo) {
  return existsSync(join(repo, ".git")) ? join(repo, ".git") : repo;
}

/** Bytes of all packs; with `read`, they are read once, so that the first tool does not wait for the disk. */
export function packBytes(repo, { read = false } = {}) {
  const folder = join(gitDir(repo), "objects/pack");
  const packs = readdirSync(folder).filter((name) => /\.(pack|idx)$/.test(name));
  if (read) for (const name of packs) readThrough(join(folder, name));
  return packs
    .filter((name) => name.endsWith(".pack"))
    .reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
}

function readThrough(path) {
  const file = openSync(path, "r");
  const buffer = Buffer.allocUnsafe(1 << 20);
  while (readSync(file, buffer) > 0);
  closeSync(file);
}
