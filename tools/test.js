// `npm test`: installs what is absent, runs jest, and ends with `N passed, N failed` (and `, N skipped`).
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const noSkip = Boolean(process.env["CI"]) || Boolean(process.env["LEAKTRAIL_NO_SKIP"]);

function run(command, args, env = {}) {
  const options = {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...env },
    shell: command === "npm" && process.platform === "win32",
  };
  return spawnSync(command, args, options).status ?? 1;
}

function install(folder) {
  if (existsSync(join(root, folder, "node_modules/.package-lock.json"))) return;
  const status = run("npm", ["ci", "--prefix", folder, "--no-audit", "--no-fund"]);
  if (status !== 0) process.exit(status);
}

/** Counts that the reporter left, or one failure if jest died before it. */
function readTally(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : { passed: 0, failed: 1, skipped: 0 };
}

install(".");
install("tests");

const scratch = mkdtempSync(join(tmpdir(), "leaktrail-test-"));
const tallyFile = process.env["LEAKTRAIL_TALLY"] ?? join(scratch, "tally.json");
const jest = ["--experimental-vm-modules", "--disable-warning=ExperimentalWarning", "node_modules/jest/bin/jest.js"];
const status = run(process.execPath, [...jest, ...process.argv.slice(2)], { LEAKTRAIL_TALLY: tallyFile });
const { passed, failed, skipped } = readTally(tallyFile);
rmSync(scratch, { recursive: true, force: true });

if (noSkip && skipped > 0) console.error("Skipped tests count as failures here (CI or LEAKTRAIL_NO_SKIP is set).");
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
process.exitCode = status !== 0 || failed > 0 || (noSkip && skipped > 0) ? 1 : 0;
