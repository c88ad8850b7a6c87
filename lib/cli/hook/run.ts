import { resolve } from "node:path";
import { topFolder } from "../../config/ignore/find-entries.ts";
import type { ColorChoice } from "../../config/plan.ts";
import { exitCodeFor, type ExitCode } from "../../core/exit-code.ts";
import type { Skip } from "../../core/blob.ts";
import type { Gap } from "../../core/report.ts";
import { reaches } from "../../core/verdict.ts";
import type { CheckoutFacts } from "../../git/checkout-facts.ts";
import type { HookContext } from "../../git/hook-context.ts";
import { hookText, incompleteText, unstagedText, verboseText, type HookReport } from "../../report/hook-text.ts";
import { safeNames } from "../../report/safe-names.ts";
import type { HookMode } from "../../sources/hook-mode.ts";
import type { StagedDiff } from "../../sources/staged.ts";
import { useColor } from "../color.ts";
import { masksBy } from "../safe-message.ts";
import type { HookArgs } from "./args.ts";
import { noteLast } from "./last.ts";
import { runMode, type HookRun } from "./modes.ts";
import { findingsOf } from "./scan.ts";
import { hookSettings, type HookSettings } from "./settings.ts";
import { unstagedEntries } from "./unstaged.ts";
import { writeOut, type Io } from "../io.ts";

export { safeMessage } from "../safe-message.ts";

/** What the light part of the hook has settled. */
export interface HookTask {
  readonly mode: HookMode;
  readonly context: HookContext;
  /** The checkout's, where they had to be asked for. */
  readonly facts: CheckoutFacts | null;
  /** For the mode `staged`. */
  readonly staged: StagedDiff | null;
  readonly args: HookArgs;
}

/** Scans what a mode names, tells what was found, gives the exit code. */
export async function scanMode(task: HookTask, io: Io): Promise<ExitCode> {
  const { values } = task.args;
  const top = topOf(task);
  const fromCwd = task.mode.kind === "named-files";
  const settings = hookSettings(task.args, { context: task.context, top, fromCwd }, io.env);
  const run = await runMode(task, settings.engine);
  const found = reportOf(run, settings);
  // A stream is opened by the first question about it, so a silent hook asks none.
  const speaks = found.blocking.length + found.warnings.length > 0;
  const told = toldOf(
    { report: found, skipped: run.gathered.skipped, gaps: [...run.gaps, ...emptyRange(task, run)] },
    settings,
    values.has("verbose"),
  );
  const { report, gaps } = told;
  const color = speaks && useColor(values.get("color") as ColorChoice, io.env, io.stdout);
  if (speaks) {
    noteLast([...report.blocking, ...report.warnings], report.blocking.length, top, io.env);
    await tell(io, "stdout", hookText(report, color));
  }
  if (task.mode.kind === "staged" && report.suppressed.some(({ file }) => file !== undefined)) {
    await tell(io, "stderr", unstagedText(unstagedEntries(task.context, top, report.suppressed)));
  }
  const missing = told.skipped.filter(({ incomplete }) => incomplete);
  const complete = missing.length + gaps.length === 0;
  if (!complete) await tell(io, "stderr", incompleteText(missing, gaps));
  if (values.has("verbose")) {
    const left = told.skipped.filter(({ incomplete }) => !incomplete);
    await tell(io, "stderr", verboseText(task.mode.kind, run.gathered, { suppressed: report.suppressed, left }));
  }
  return exitCodeFor(report.blocking.length, complete, values.has("allow-incomplete"));
}

/** What a hook may have to tell. */
interface Told {
  readonly report: HookReport;
  readonly skipped: readonly Skip[];
  readonly gaps: readonly Gap[];
}

/**
 * The same with the secrets in names masked; a hook that has nothing to tell looks at no name.
 * @param isVerbose it tells what was rightly left out too
 */
function toldOf(told: Told, { engine }: HookSettings, isVerbose: boolean): Told {
  const { report, skipped, gaps } = told;
  const rows = [...report.blocking, ...report.warnings, ...report.standing];
  const isSilent =
    rows.length + gaps.length === 0 &&
    report.suppressed.every(({ file }) => file === undefined) &&
    skipped.every(({ incomplete }) => !incomplete && !isVerbose);
  if (isSilent) return told;
  return safeNames([told], masksBy(engine), rows)(told);
}

/** A range that changes files, as their names say, and yet holds nothing is not the range that was meant. */
function emptyRange({ mode, args }: HookTask, { gathered }: HookRun): Gap[] {
  const { blobs, skipped, looked } = gathered;
  if (mode.kind !== "range" || args.files.length === 0 || blobs + skipped.length + looked > 0) return [];
  return [{ reason: `the range ${mode.from}..${mode.to} holds no change` }];
}

async function tell(io: Io, stream: "stdout" | "stderr", text: string): Promise<void> {
  if (text !== "") await writeOut(io[stream], text);
}

/** Top of the checkout, as far as the file system tells. */
function topOf({ context: { cwd, given }, facts }: HookTask): string {
  return facts?.top ?? topFolder(resolve(cwd, given["GIT_WORK_TREE"] ?? ".")) ?? cwd;
}

function reportOf({ gathered, action, undo }: HookRun, { engine, failOn, judge }: HookSettings): HookReport {
  const { fresh, standing, suppressed } = findingsOf(gathered, engine);
  const [counted, stood] = [fresh, standing].map((rows) => judge?.(rows) ?? { findings: rows, suppressed: [] });
  const { findings } = counted!;
  return {
    action,
    undo,
    blocking: findings.filter(({ severity }) => reaches(severity, failOn)),
    warnings: findings.filter(({ severity }) => !reaches(severity, failOn)),
    standing: stood!.findings,
    bareMarks: gathered.bareMarks,
    suppressed: [...suppressed, ...counted!.suppressed, ...stood!.suppressed].map(({ suppression }) => suppression),
  };
}
