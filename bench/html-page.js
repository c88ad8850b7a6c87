// How fast the page of a large audit is: `node bench/html-page.js [FINDINGS] [RUNS]`.
// Makes a repository with so many tokens over fifty commits, of which a third goes again, audits it, opens the page in
// Debian's Chromium and times what a reader does there, layout included.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "../tests/node_modules/playwright-core/index.mjs";
import { dice, makeToken } from "./history/random.js";

const BIN = join(dirname(dirname(fileURLToPath(import.meta.url))), "bin/leaktrail.js");
const COMMITS = 50;
const IN_FILE = 20;
const [findings, runs] = [Number(process.argv[2] ?? "10000"), Number(process.argv[3] ?? "9")];
const folder = mkdtempSync(join(tmpdir(), "leaktrail-bench-"));
const repo = join(folder, "repo");

function git(date, ...args) {
  const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  execFileSync("git", ["-C", repo, "-c", "user.name=A", "-c", "user.email=a@example.test", ...args], { env });
}

/** Some commits a year apart from each other by a month. */
function generate() {
  const rng = dice(1);
  execFileSync("git", ["init", "-q", "-b", "main", repo]);
  const files = Math.ceil(findings / IN_FILE);
  for (let commit = 0; commit < COMMITS; commit++) {
    for (let file = commit; file < files; file += COMMITS) {
      const lines = Array.from(
        { length: Math.min(IN_FILE, findings - file * IN_FILE) },
        () => `key = "${makeToken(rng)}"`,
      );
      writeFileSync(join(repo, `module-${file}.js`), lines.join("\n"));
    }
    if (commit >= 3 && commit % 3 === 0) removeFiles(commit - 3, files);
    const date = new Date(Date.UTC(2020, commit, 1)).toISOString();
    git(date, "add", "--all");
    git(date, "commit", "-q", "-m", `part ${commit}`);
  }
}

/** What one of the commits brought. */
function removeFiles(first, files) {
  for (let file = first; file < files; file += COMMITS) rmSync(join(repo, `module-${file}.js`));
}

// Times are taken in the page, and layout is forced: what the reader waits for.
const TIMES = `(async (runs) => {
  const time = (act) => { const start = performance.now(); act(); document.body.offsetHeight; return performance.now() - start; };
  const search = document.querySelector("input");
  const find = (text) => () => { search.value = text; search.dispatchEvent(new Event("input")); };
  const press = (selector) => () => document.querySelector(selector).click();
  const acts = {
    "search, some rows fit": find("module-1"),
    "search, all rows fit": find("module"),
    "sort by place": press("th.place button"),
    "sort by first commit": press("th.date button"),
    "sort by secret": press("th.mask button"),
    "next page": press(".pager button:last-child"),
    "open a row": press("button.open"),
  };
  const times = {};
  for (const [name, act] of Object.entries(acts)) {
    times[name] = [];
    for (let run = 0; run < runs; run++) {
      times[name].push(time(act));
      document.querySelector("dialog").close();
      await new Promise((done) => setTimeout(done, 20));
    }
  }
  return { times, rows: document.querySelector("h2 .count").textContent };
})`;

try {
  generate();
  const run = spawnSync(process.execPath, [BIN, "audit", repo, "--no-cache", "--format", "html"], {
    maxBuffer: 1 << 30,
    env: { ...process.env, CI: "1" },
  });
  if (run.status !== 1) throw new Error(`audit: exit code ${run.status}\n${run.stderr}`);
  const file = join(folder, "report.html");
  writeFileSync(file, run.stdout);
  const browser = await chromium.launch({
    executablePath: "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"],
  });
  const page = await browser.newPage();
  const loads = [];
  for (let load = 0; load < 3; load++) {
    const start = performance.now();
    await page.goto(pathToFileURL(file).href);
    await page.locator("tbody tr").first().waitFor();
    loads.push(performance.now() - start);
  }
  const { times, rows } = await page.evaluate(`${TIMES}(${runs})`);
  await browser.close();
  console.log(`${(run.stdout.length / 1e6).toFixed(1)} MB, ${rows.trim()} rows of ${findings}`);
  console.log(`${"what".padEnd(24)}  least ms median ms  worst ms`);
  for (const [what, list] of [["open the page", loads], ...Object.entries(times)]) {
    const sorted = list.toSorted((a, b) => a - b);
    const cells = [sorted[0], sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
    console.log(what.padEnd(24) + cells.map((cell) => cell.toFixed(0).padStart(10)).join(""));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
