// Time and size of a report of 10,000 findings in each form: `node bench/reports.js [FINDINGS] [RUNS]`.
// Each form is the whole process of `leaktrail scan`; processor time, since others may be at work on the machine.
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { dice, makeToken } from "./history/random.js";

const BIN = join(dirname(dirname(fileURLToPath(import.meta.url))), "bin/leaktrail.js");
const FORMATS = ["csv", "json", "jsonl", "text", "sarif", "gitlab", "junit", "github", "markdown", "html"];
const IN_FILE = 20;
const [findings, runs] = [Number(process.argv[2] ?? "10000"), Number(process.argv[3] ?? "3")];
const folder = mkdtempSync(join(tmpdir(), "leaktrail-bench-"));

/** A repository with that many tokens, twenty to a file of some 40 lines. */
function generate() {
  const rng = dice(1);
  execFileSync("git", ["init", "-q", folder]);
  for (let file = 0; file * IN_FILE < findings; file++) {
    const lines = Array.from({ length: Math.min(IN_FILE, findings - file * IN_FILE) }, (_, line) => [
      `const value${line} = compute(${line});`,
      `const key${line} = "${makeToken(rng)}";`,
    ]);
    writeFileSync(join(folder, `module-${file}.js`), lines.flat().join("\n"));
  }
  execFileSync("git", ["-C", folder, "add", "-A"]);
}

const TELL_TIME = "process.on('exit',()=>process.stderr.write('cpu '+JSON.stringify(process.cpuUsage())))";

function measure(format) {
  const args = ["--import", `data:text/javascript,${TELL_TIME}`, BIN, "scan", "--no-history", "--format", format];
  const run = spawnSync(process.execPath, args, {
    cwd: folder,
    maxBuffer: 1 << 30,
    env: { ...process.env, CI: "1" },
  });
  const { user, system } = JSON.parse(/cpu (.*)/.exec(run.stderr)?.[1] ?? "{}");
  return { seconds: (user + system) / 1e6, status: run.status, out: run.stdout };
}

try {
  generate();
  console.log("format    s cpu     MB  MB gzip");
  for (const format of FORMATS) {
    const tries = Array.from({ length: runs }, () => measure(format));
    // A form that this build does not have.
    if (tries[0].status === 2) continue;
    if (tries.some(({ status }) => status !== 1)) throw new Error(`${format}: exit code ${tries[0].status}`);
    const seconds = Math.min(...tries.map((one) => one.seconds));
    const [size, packed] = [tries[0].out.length / 1e6, gzipSync(tries[0].out).length / 1e6];
    const cells = [seconds.toFixed(2), size.toFixed(1), packed.toFixed(2)];
    console.log(format.padEnd(9) + cells.map((cell) => cell.padStart(7)).join(""));
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
