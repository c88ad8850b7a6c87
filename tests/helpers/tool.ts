import { spawnSync } from "node:child_process";
import { describe } from "@jest/globals";

/** True where skipping is a failure: in CI, and wherever LEAKTRAIL_NO_SKIP is set. */
const noSkip = Boolean(process.env["CI"]) || Boolean(process.env["LEAKTRAIL_NO_SKIP"]);

/** True if `command` starts on this machine; what it answers to `--version` does not matter. */
export function hasTool(command: string): boolean {
  return spawnSync(command, ["--version"], { stdio: "ignore" }).error === undefined;
}

/** A `describe` that is skipped (and counted as skipped) where `command` is absent; never skipped in CI. */
export function describeWithTool(command: string, body: () => void): void {
  const run = noSkip || hasTool(command) ? describe : describe.skip;
  run(`with ${command}`, body);
}
