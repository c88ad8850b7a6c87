// How many first commits a scanner gets right: `node bench/history/first-commits.js [--histories N] [--seed N]`.
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { measured } from "./measure.js";
import { audited, BIN, hasCache } from "./ours.js";
import { randomHistory } from "./random-history.js";
import { commitsIn, foundScanners, planOf, readRows, stringsIn } from "./scanners.js";
import { makeScratch } from "./scratch.js";
import { save } from "./summary.js";
import { readCommits, trueFirsts } from "./true-first.js";

const { values } = parseArgs({
  options: {
    histories: { type: "string", default: "8" },
    commits: { type: "string", default: "80" },
    secrets: { type: "string", default: "8" },
    seed: { type: "string", default: "1" },
    bin: { type: "string", default: BIN },
    "no-save": { type: "boolean", default: false },
  },
});
const bin = resolve(values.bin);
const scratch = makeScratch();
try {
  const scanners = foundScanners(scratch.env);
  const scores = new Map(["leaktrail", ...scanners.map(({ name }) => name)].map((name) => [name, newScore()]));
  const seeds = Array.from({ length: Number(values.histories) }, (_, index) => Number(values.seed) + index);
  for (const seed of seeds) await scoreHistory(seed, scanners, scores);
  for (const [name, { right, found, planted, wrong }] of scores) {
    console.log(`${name}: ${right} of ${planted} first commits, ${found} of ${planted} secrets found`);
    if (name === "leaktrail") for (const line of wrong) console.error(`wrong: ${line}`);
  }
  const rows = [...scores].map(([tool, { right, found, planted }]) => ({ tool, right, found, planted }));
  if (!values["no-save"]) console.log(save("history-first-commits", { seeds, commits: Number(values.commits), rows }));
  process.exitCode = rows[0].right === rows[0].planted ? 0 : 1;
} finally {
  scratch.remove();
}

function newScore() {
  return { right: 0, found: 0, planted: 0, wrong: [] };
}

async function scoreHistory(seed, scanners, scores) {
  const repo = scratch.fresh(`history-${seed}.git`);
  const size = { commits: Number(values.commits), secrets: Number(values.secrets) };
  const { tokens, stream } = randomHistory({ seed, ...size });
  scratch.git(scratch.path, ["init", "--quiet", "--bare", "--initial-branch=main", repo]);
  scratch.git(repo, ["fast-import", "--quiet"], stream);
  scratch.git(repo, ["update-ref", "-d", "refs/heads/scratch"]);
  if (seed % 2 === 0) scratch.git(repo, ["repack", "-q", "-adf"]);
  const commits = readCommits(repo, scratch);
  const truth = trueFirsts(repo, tokens, commits, scratch);
  count(scores.get("leaktrail"), seed, truth, await ourAnswer(repo));
  for (const scanner of scanners) count(scores.get(scanner.name), seed, truth, await answerOf(scanner, repo, commits));
}

async function ourAnswer(repo) {
  const { report } = await audited({ repo, scratch, cache: null, cached: hasCache(bin), bin, more: ["--reveal"] });
  const rows = new Map(report.findings.map((row) => [row.secret?.value, row.history?.first?.commit]));
  return (token) => ({ found: rows.has(token), first: rows.get(token) });
}

/** The earliest commit that any row with the token names. */
async function answerOf(scanner, repo, commits) {
  const out = scratch.fresh(scanner.name);
  const { commands, answer } = planOf(scanner, { repo, out, everyRow: true });
  for (const argv of commands) {
    const { code } = await measured(argv, { env: scratch.env, stdout: `${out}.stdout`, stderr: `${out}.stderr` });
    if (!scanner.ok.includes(code)) console.error(`${scanner.name} FAILED with exit ${code} on ${repo}`);
  }
  const rows = readRows(answer);
  return (token) => {
    const holding = rows.filter((row) => stringsIn(row).some((text) => text.includes(token)));
    const named = holding.flatMap((row) => commitsIn(row, (id) => commits.has(id)));
    const first = named.toSorted((a, b) => commits.get(a).time - commits.get(b).time || (a < b ? -1 : 1))[0];
    return { found: holding.length > 0, first };
  };
}

function count(score, seed, truth, answer) {
  for (const [token, first] of truth) {
    const said = answer(token);
    score.planted++;
    if (said.found) score.found++;
    if (first !== undefined && said.first === first) score.right++;
    else score.wrong.push(`history ${seed}, ${token.slice(0, 4)}...${token.slice(-4)}: ${said.first}, truly ${first}`);
  }
}
