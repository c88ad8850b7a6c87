import { lstatSync, realpathSync } from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import type { ColorChoice } from "../config/plan.ts";
import { EXIT, exitCodeFor, type ExitCode } from "../core/exit-code.ts";
import type { Gap } from "../core/report.ts";
import { reaches, type Severity } from "../core/verdict.ts";
import { checkoutFacts } from "../git/checkout-facts.ts";
import { hookContext } from "../git/hook-context.ts";
import { nodePlatform } from "../node-platform.ts";
import { hookText, incompleteText, verboseText, type HookReport } from "../report/hook-text.ts";
import { hookMode, mayBeMessage, mayBePush } from "../sources/hook-mode.ts";
import { useColor } from "./color.ts";
import { hookHelp, parseHookArgs } from "./hook-args.ts";
import { runMode, type HookRun } from "./hook-modes.ts";
import { findingsOf } from "./hook-scan.ts";
import { readPushInput } from "./hook-stdin.ts";
import { writeOut, type Io } from "./io.ts";

/** `leaktrail hook`: chooses what to look at, scans it, tells what was found, gives the exit code. */
export async function runHook(argv: readonly string[], io: Io): Promise<ExitCode> {
  if (argv[0] === "--help" || argv[0] === "-h") {
    await writeOut(io.stdout, hookHelp());
    return EXIT.clean;
  }
  const onDisk = (file: string): boolean => lstatSync(resolve(io.cwd, file), { throwIfNoEntry: false }) !== undefined;
  const { values, files } = parseHookArgs(argv, onDisk);
  const context = hookContext(io.cwd, io.env);
  const facts = mayBeMessage(files) ? await checkoutFacts(context) : null;
  const mode = hookMode({
    env: io.env,
    args: files,
    inGitDir: (file) => facts !== null && isInside(facts.gitDir, resolve(io.cwd, file)),
    onDisk,
    input: mayBePush(io.env) ? await readPushInput(io.stdin) : null,
  });
  const run = await runMode(mode, context, facts);
  const gaps = [...run.gaps, ...nothingLookedAt(run, files)];
  return conclude({ ...run, gaps }, mode.kind, values, io);
}

/** File names were given, so something was expected. */
function nothingLookedAt({ gathered, gaps }: HookRun, files: readonly string[]): Gap[] {
  const { blobs, skipped, looked } = gathered;
  if (files.length === 0 || gaps.length > 0 || blobs + skipped.length + looked > 0) return [];
  return [{ reason: `${files.length} files were named and nothing was scanned` }];
}

async function conclude(run: HookRun, mode: string, values: ReadonlyMap<string, string>, io: Io): Promise<ExitCode> {
  const { gathered, gaps } = run;
  const report = reportOf(run, values.get("fail-on") as Severity);
  // A stream is opened by the first question about it, so a silent hook asks none.
  const speaks = report.blocking.length + report.warnings.length > 0;
  const color = speaks && useColor(values.get("color") as ColorChoice, io.env, io.stdout);
  await tell(io, "stdout", hookText(report, color));
  const missing = gathered.skipped.filter(({ incomplete }) => incomplete);
  const complete = missing.length + gaps.length === 0;
  if (!complete) await tell(io, "stderr", incompleteText(missing, gaps));
  if (values.has("verbose")) await tell(io, "stderr", verboseText(mode, gathered, report.suppressed));
  return exitCodeFor(report.blocking.length, complete, values.has("allow-incomplete"));
}

async function tell(io: Io, stream: "stdout" | "stderr", text: string): Promise<void> {
  if (text !== "") await writeOut(io[stream], text);
}

function reportOf({ gathered, action, undo }: HookRun, failOn: Severity): HookReport {
  const { fresh, standing, suppressed } = findingsOf(gathered, nodePlatform);
  return {
    action,
    undo,
    blocking: fresh.filter(({ severity }) => reaches(severity, failOn)),
    warnings: fresh.filter(({ severity }) => !reaches(severity, failOn)),
    standing,
    bareMarks: gathered.bareMarks,
    suppressed: suppressed.length,
  };
}

function isInside(folder: string, file: string): boolean {
  return [file, physical(file)].some((path) => path.startsWith(folder + sep));
}

/** The file with the links on the way to it followed, as git names its own directory. */
function physical(file: string): string {
  try {
    return join(realpathSync(dirname(file)), basename(file));
  } catch {
    return file;
  }
}
