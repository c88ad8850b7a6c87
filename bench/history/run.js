// Full audits of prepared clones against git and other scanners, interleaved:
// `node bench/history/run.js CLONE... [--runs N] [--tools NAME,...] [--expect FILE] [-- AUDIT-OPTION...]`.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { differences } from "./counts.js";
import { BIN } from "./ours.js";
import { makeScratch } from "./scratch.js";
import { printSummary, save, summarize } from "./summary.js";
import { gitDir, packBytes, toolsOf } from "./tools.js";

const USAGE = `usage: node bench/history/run.js CLONE... [options] [-- OPTIONS-OF-AUDIT...]
  --runs N        rounds (3)
  --tools A,B     of: baseline, leaktrail, log, warm, gitleaks, betterleaks, kingfisher, trufflehog, noseyparker
                  (all that can run here)
  --bin FILE      another build's bin/leaktrail.js
  --expect FILE   counts that must come out
  --learn FILE    write the counts of this run to a file for --expect
  --no-save       keep no file under bench/runs
`;

const split = process.argv.indexOf("--");
const more = split < 0 ? [] : process.argv.slice(split + 1);
const { values, positionals } = parseArgs({
  args: process.argv.slice(2, split < 0 ? undefined : split),
  allowPositionals: true,
  options: {
    runs: { type: "string", default: "3" },
    tools: { type: "string" },
    bin: { type: "string", default: BIN },
    expect: { type: "string" },
    learn: { type: "string" },
    "no-save": { type: "boolean", default: false },
  },
});
if (positionals.length === 0 || !(Number(values.runs) >= 1)) {
  refuse(USAGE);
}
for (const path of positionals) if (!existsSync(join(gitDir(path), "objects"))) refuse(`${path}: no git repository\n`);

const learnt = values.learn !== undefined && existsSync(values.learn) ? readJson(values.learn) : {};
const expected = values.expect === undefined ? {} : readJson(values.expect);
const changes = [];
const scratch = makeScratch();
try {
  const tools = chosen(toolsOf({ scratch, bin: resolve(values.bin), more }), values.tools);
  for (const path of positionals) await benchClone(resolve(path), tools);
} finally {
  scratch.remove();
}
if (values.learn !== undefined) writeFileSync(values.learn, `${JSON.stringify(learnt, null, 1)}\n`);
for (const change of changes) console.error(`changed: ${change}`);
process.exitCode = changes.length > 0 ? 1 : 0;

async function benchClone(repo, tools) {
  const name = basename(repo, ".git");
  const pack = packBytes(repo, { read: true });
  const rounds = [];
  for (let round = 1; round <= Number(values.runs); round++) {
    const rows = [];
    for (const tool of tools) {
      rows.push(...(await tool.run(repo)));
      process.stderr.write(`${name}, round ${round}: ${tool.name}\n`);
    }
    rounds.push(rows);
    check(name, rounds[0], rows, `round ${round}`);
    checkCached(name, rows);
  }
  const summary = summarize(rounds);
  const want = Object.entries(expected[name] ?? {}).map(([tool, counts]) => ({ tool, counts }));
  check(name, want, rounds[0], "the expected counts");
  learnt[name] = Object.fromEntries(ownRows(rounds[0]).map(({ tool, counts }) => [tool, counts]));
  printSummary(`${name}: pack ${(pack / 1e6).toFixed(0)} MB, ${rounds.length} rounds`, summary);
  if (!values["no-save"]) console.log(save(`history-${name}`, { clone: name, pack, options: more, summary, rounds }));
}

/** Our own counts must not change; those of others are only shown. */
function check(name, before, after, where) {
  for (const { tool, counts } of ownRows(before)) {
    const row = after.find((one) => one.tool === tool);
    if (row === undefined) continue;
    for (const key of differences(counts, row.counts)) {
      changes.push(`${name}, ${tool}, ${key}: ${counts[key]} and ${row.counts[key]} (${where})`);
    }
  }
}

/** The new commit of the warm audits changes no row: all of ours give the same answer. */
function checkCached(name, rows) {
  const [one, ...others] = ownRows(rows);
  for (const { tool, counts } of others) {
    if (counts.answer !== one.counts.answer) changes.push(`${name}: ${tool} and ${one.tool} answer differently`);
  }
}

function ownRows(rows) {
  return rows.filter(({ tool }) => tool === "leaktrail" || tool.startsWith("cache, "));
}

function chosen(all, list) {
  if (list === undefined) return all;
  return list.split(",").map((name) => {
    const tool = all.find((one) => one.name === name);
    if (tool !== undefined) return tool;
    scratch.remove();
    refuse(`no tool ${name} here; there are: ${all.map((one) => one.name).join(", ")}\n`);
  });
}

function refuse(text) {
  process.stderr.write(text);
  process.exit(2);
}

function readJson(path) {
  return JSON.parse(readFileSync(path, "utf8"));
}
