// Leaktrail's audit as a measured command.
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { measured } from "./measure.js";

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
export const BIN = join(ROOT, "bin/leaktrail.js");

/** Whether this build of Leaktrail keeps a cache. */
export function hasCache(bin = BIN) {
  return /--(no-)?cache\b/.test(spawnSync(process.execPath, [bin, "audit", "--help"], { encoding: "utf8" }).stdout);
}

/**
 * One audit with its report. `cache` is the user's cache directory of this run, or null for none.
 *
 * @param {{ repo: string, scratch: { env: object, fresh: (name: string) => string }, cache: string | null, bin?: string, more?: readonly string[], cached?: boolean }} what
 */
export async function audited({ repo, scratch, cache, cached, bin = BIN, more = [] }) {
  const stdout = scratch.fresh("audit.json");
  const stderr = `${stdout}.err`;
  const argv = [process.execPath, bin, "audit", repo, "--format", "json", "--no-progress", ...more];
  if (cache === null && cached) argv.push("--no-cache");
  const env = { ...scratch.env, ...(cache === null ? {} : { XDG_CACHE_HOME: cache }) };
  const measure = await measured(argv, { env, stdout, stderr });
  const report = reportIn(stdout, stderr, measure.code);
  rmSync(stdout);
  return { measure, report };
}

function reportIn(stdout, stderr, code) {
  try {
    return JSON.parse(readFileSync(stdout, "utf8"));
  } catch {
    throw new Error(`the audit gave no report (exit ${code}): ${readFileSync(stderr, "utf8").slice(0, 2000)}`);
  }
}
