// The hook's whole process against `node -e 0`, interleaved, with what it found beside the times:
// `node bench/hook.js [RUNS] [CLONE COMMIT...]`; commits of a real project, each with exactly ten files, come on top.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const BIN = join(ROOT, "bin/leaktrail.js");
const [runs, clone, ...commits] = [Number(process.argv[2] ?? "41"), ...process.argv.slice(3)];
const WARM_UP = 3;
const folder = mkdtempSync(join(tmpdir(), "leaktrail-bench-"));

/** Lines of program text; with `names`, such as hold a keyword and no secret. */
function text(seed, names) {
  const lines = Array.from(
    { length: 120 },
    (_, line) => `const value${line} = compute(${line}, "text ${seed * line}");`,
  );
  return [...lines, ...(names ? ["const token = readToken();", "if (password === undefined) ask();"] : []), ""].join(
    "\n",
  );
}

function git(repo, ...args) {
  gitWith({}, repo, ...args);
}

function gitWith(more, repo, ...args) {
  const { status, stderr } = spawnSync("git", args, { cwd: repo, env: environment(more) });
  if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
}

function environment(more = {}) {
  const kept = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"));
  return { ...Object.fromEntries(kept), HOME: folder, GIT_CONFIG_NOSYSTEM: "1", ...more };
}

/** 300 committed files, then ten of them changed and staged. */
function repository(name, { staged, names }) {
  const repo = join(folder, name);
  git(folder, "init", "--quiet", repo);
  for (let i = 0; i < 300; i++) {
    mkdirSync(join(repo, `d${i % 20}`), { recursive: true });
    writeFileSync(join(repo, `d${i % 20}/f${i}.js`), text(i, names));
  }
  git(repo, "add", ".");
  commitAll(repo);
  for (let i = 0; i < (staged ? 10 : 0); i++)
    writeFileSync(join(repo, `d${i}/f${i}.js`), `${text(i, names)}// changed\n`);
  git(repo, "add", ".");
  return repo;
}

/** A checkout of a commit's parent, with what the commit changes staged as `git add` leaves it. */
function replayed(commit) {
  const repo = join(folder, commit);
  git(folder, "init", "--quiet", repo);
  for (const revision of [`${commit}^`, commit]) {
    const from = { GIT_DIR: clone, GIT_WORK_TREE: repo, GIT_INDEX_FILE: join(folder, "clone-index") };
    for (const name of readdirSync(repo)) if (name !== ".git") rmSync(join(repo, name), { recursive: true });
    gitWith(from, repo, "read-tree", revision);
    gitWith(from, repo, "checkout-index", "--all", "--force", "--quiet");
    git(repo, "add", "--all", "--force", ".");
    if (revision !== commit) commitAll(repo);
  }
  return repo;
}

function commitAll(repo) {
  git(repo, "-c", "user.name=b", "-c", "user.email=b@example.test", "commit", "--quiet", "--no-verify", "-m", "base");
}

const cases = [
  { name: "nothing staged", files: 0, repo: repository("none", { staged: false, names: false }) },
  { name: "ten files", files: 10, repo: repository("plain", { staged: true, names: false }) },
  { name: "ten files with names of secrets", files: 10, repo: repository("names", { staged: true, names: true }) },
  ...commits.map((commit) => ({ name: `commit ${commit}`, files: 10, repo: replayed(commit), real: true })),
];

function timed(args, repo) {
  const env = environment({ GIT_INDEX_FILE: ".git/index", GIT_PREFIX: "" });
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: repo, env });
  return { ms: performance.now() - started, status, output: stdout.toString() + stderr.toString() };
}

function quantile(values, share) {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)];
}

const rows = cases.map(({ name, files, repo, real = false }) => {
  const said = timed([BIN, "hook", "--verbose"], repo);
  // The made files hold nothing; what a real commit holds is found each time.
  const expected = real ? said.status : 0;
  const scanned = Number(/scanned (\d+) files?/.exec(said.output)?.[1] ?? 0);
  const node = [];
  const hook = [];
  let wrong = scanned === files ? 0 : 1;
  for (let run = -WARM_UP; run < runs; run++) {
    const base = timed(["-e", "0"], repo);
    const ours = timed([BIN, "hook"], repo);
    if (ours.status !== expected || (expected === 0 && ours.output !== "")) wrong++;
    if (run < 0) continue;
    node.push(base.ms);
    hook.push(ours.ms);
  }
  const row = {
    name,
    scanned,
    wrong,
    nodeMs: quantile(node, 0.5),
    hookMs: quantile(hook, 0.5),
    ratioOfMinima: Math.min(...hook) / Math.min(...node),
    medianRatio: quantile(
      hook.map((ms, run) => ms / node[run]),
      0.5,
    ),
  };
  console.log(
    `${name}: ${row.ratioOfMinima.toFixed(2)} x (minima), ${row.medianRatio.toFixed(2)} x (median of pairs), ` +
      `${scanned} files scanned, ${wrong} wrong answers`,
  );
  return row;
});

mkdirSync(join(ROOT, "bench/runs"), { recursive: true });
const day = new Date().toISOString().slice(0, 10);
writeFileSync(
  join(ROOT, `bench/runs/${day}-hook.json`),
  `${JSON.stringify({ node: process.version, runs, rows }, null, 2)}\n`,
);
console.log(
  `dist: ${readdirSync(join(ROOT, "dist"))
    .filter((file) => file.startsWith("hook"))
    .join(" ")}`,
);
rmSync(folder, { recursive: true, force: true });
process.exitCode = rows.some(({ wrong }) => wrong > 0) ? 1 : 0;
