import { join, resolve } from "node:path";
import { archiveLimits } from "../config/archive-limits.ts";
import { topAbove } from "../config/file/find-config.ts";
import { withWritten } from "../config/file/in-place-of-options.ts";
import { loadConfig } from "../config/load-config.ts";
import { planFiles } from "../config/make-plan.ts";
import type { FilesPlan } from "../config/plan.ts";
import type { RawArgs } from "../config/raw-args.ts";
import type { Gap, Report } from "../core/report.ts";
import type { Catalogue } from "../detect/catalogue.ts";
import { catalogueHash } from "../detect/catalogue-hash.ts";
import { foundIn, type FoundRow } from "../judge/found.ts";
import type { PathOf } from "../judge/policy.ts";
import { nodePlatform } from "../node-platform.ts";
import { assembleReport } from "../report/assemble.ts";
import { scan, type Engine, type ScannedBlob, type ScanResult } from "../scan.ts";
import type { ArchiveLimits } from "../sources/archive/budget.ts";
import { nodeDisk } from "../sources/disk.ts";
import { resolveRoots, type Root } from "../sources/roots.ts";
import { stdin } from "../sources/stdin.ts";
import { scanTree } from "../tree-scan/scan-tree.ts";
import type { TreeControl } from "../tree-scan/telling.ts";
import { compileSeldom } from "../git/v8-flags.ts";
import { folderPaths, rootPaths } from "./config/paths.ts";
import { rowsUnder, shownUnder } from "./config/rows.ts";
import { notesOn } from "./engine.ts";
import { FileQuestions } from "./scan/file-questions.ts";
import { homePaths } from "./home.ts";
import { homeOf, type Io } from "./io.ts";
import { openReport, type ReportWriter } from "./output.ts";
import { progressLine, type ProgressLine } from "./progress.ts";
import { masksBy } from "./safe-message.ts";
import { scanCheckout } from "./scan/checkout.ts";
import { placed, rowsOf, type ScanRows } from "./scan/rows.ts";
import { judgingEngine } from "./judging-engine.ts";

/** `leaktrail scan`: files on disk or standard input. */
export async function runScan(args: RawArgs, io: Io, signal: AbortSignal): Promise<number> {
  const now = Date.now();
  const folder = resolve(io.cwd, args.words[0] ?? ".");
  const config = loadConfig(args, folder, io.cwd, io.env);
  const plan = planFiles(withWritten(args, "scan", config?.written ?? null), nodePlatform, config?.settings ?? null);
  // Paths that are none end the run before anything is written.
  const roots = plan.stdinPath === null ? [...resolveRoots(plan.paths, io.cwd, nodeDisk), ...homeRoots(plan, io)] : [];
  const archives = archiveLimits(plan.maxSize, config?.written ?? null);
  const questions = new FileQuestions(io.env);
  const pathOf = pathsFrom(topAbove(folder), plan, roots, io);
  const engine = await judgingEngine(args, config, { folder, now, pathOf }, io);
  const writer = await openReport("scan", plan.output, io, masksBy(engine));
  const progress = progressLine(io, plan.output.progress && plan.stdinPath === null);
  const onProgress = (done: number, bytes: number): void =>
    progress.update({ step: "reading", noun: "files", done, bytes });
  const told = tellFound(writer, progress, (scanned) => shownUnder(foundIn(scanned, engine), config, pathOf));
  const control = { signal: AbortSignal.any([signal, writer.gone]), onProgress, ...told };
  const scanned = await scanAll({ plan, roots, archives, questions }, engine, control, io).finally(() =>
    progress.end(),
  );
  // An input that never ends would keep the process alive.
  if (scanned.interrupted && plan.stdinPath !== null) io.stdin.destroy?.();
  const found = rowsUnder(rowsOf(scanned.scanned, engine), config, pathOf);
  const rows = await placed(found, { roots, plan, engine, questions }, io, signal);
  const notes = [
    ...(notesOn(config).notes ?? []),
    ...((await questions.isUnmarked()) ? [UNMARKED] : []),
    ...rows.notes,
  ];
  const report = reportOf(scanned, { ...rows, notes }, plan, engine.catalogue);
  return writer.end(report, (findings) => scanCheckout(roots, findings));
}

/** Where globs of a configuration, and entries, find what is scanned. */
function pathsFrom(top: string, { stdinPath }: FilesPlan, roots: readonly Root[], { cwd }: Io): PathOf {
  return stdinPath === null ? rootPaths(roots, top) : folderPaths(cwd, top);
}

/** Files of the home folder, shown with its tilde. */
function homeRoots({ home }: FilesPlan, { env }: Io): readonly Root[] {
  const folder = homeOf(env) ?? "";
  if (!home || folder === "") return [];
  return homePaths(folder).map((path) => ({ real: join(folder, path), shown: `~/${path}` }));
}

/** Tells each finding at once where the form of the report can; the progress line must not stand in its way. */
function tellFound(
  { found }: ReportWriter,
  progress: ProgressLine,
  rowsIn: (scanned: ScannedBlob) => readonly FoundRow[],
): Pick<TreeControl, "onFound"> {
  if (found === undefined) return {};
  return {
    onFound(scanned) {
      progress.end();
      return found(rowsIn(scanned));
    },
  };
}

/** What is read, and how much of it. */
interface Sources {
  readonly plan: FilesPlan;
  readonly roots: readonly Root[];
  readonly archives: ArchiveLimits;
  readonly questions: FileQuestions;
}

function scanAll(
  { plan, roots, archives, questions }: Sources,
  engine: Engine,
  control: TreeControl & { readonly signal: AbortSignal },
  io: Io,
): Promise<ScanResult> {
  const { maxSize, excludeDependencies, stdinPath, threads } = plan;
  if (stdinPath === null) {
    const options = { maxSize, archives, excludeDependencies, questions, ...(threads !== null && { threads }) };
    compileSeldom();
    return scanTree(roots, engine, options, control);
  }
  return scan(stdin(io.stdin, { path: stdinPath, maxSize, archives, signal: control.signal }), engine, control);
}

const UNMARKED = "git could not tell which files it ignores (no git, or not trusted there): they were read, not marked";

function reportOf(result: ScanResult, rows: ScanRows, plan: FilesPlan, catalogue: Catalogue): Report {
  const { skipped, placeholders, blobs, bytes } = result;
  const { findings, suppressed, notes } = rows;
  const fromStdin = plan.stdinPath !== null;
  return assembleReport(
    {
      verb: "scan",
      findings,
      suppressed,
      coverage: {
        engine: fromStdin ? "stdin" : "fs",
        counts: { paths: blobs + skipped.length, files: blobs },
        bytesRead: bytes,
        skipped,
        gaps: gapsOf(result, fromStdin),
        ...(notes.length > 0 ? { notes } : {}),
        surfaces: fromStdin ? ["stdin"] : ["worktree", "ignored"],
        placeholders: Object.fromEntries([...placeholders].sort()),
        catalogueHash: catalogueHash(catalogue.patterns, nodePlatform),
        configHash: plan.configHash,
      },
    },
    plan,
  );
}

function gapsOf({ interrupted, blobs, bytes, skipped }: ScanResult, fromStdin: boolean): Gap[] {
  if (interrupted) return [{ reason: "interrupted before everything was read" }];
  if (fromStdin && blobs > 0 && bytes === 0) return [{ reason: "standard input was empty: nothing was scanned" }];
  if (blobs === 0 && !skipped.some(({ incomplete }) => incomplete)) {
    return [{ reason: "no file was found: nothing was scanned" }];
  }
  return [];
}
