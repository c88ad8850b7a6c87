import { resolve } from "node:path";
import { audit, type AuditResult, nothingRead } from "../audit/audit.ts";
import { auditThreads } from "../audit/audit-threads.ts";
import { PATH_FACTS } from "../audit/path-facts.ts";
import { withWritten } from "../config/file/in-place-of-options.ts";
import { loadConfig } from "../config/load-config.ts";
import { planAudit } from "../config/make-plan.ts";
import type { AuditPlan } from "../config/plan.ts";
import type { RawArgs } from "../config/raw-args.ts";
import { isLeaktrailError } from "../core/error.ts";
import type { Gap } from "../core/report.ts";
import { catalogueHash } from "../detect/catalogue-hash.ts";
import { namesHoldSecret } from "../detect/name-masks.ts";
import { nodePlatform } from "../node-platform.ts";
import { assembleReport } from "../report/assemble.ts";
import type { Engine } from "../scan.ts";
import { openHistory } from "../sources/history/open.ts";
import type { HistoryOptions } from "../sources/history/options.ts";
import { cacheFor } from "./audit/cache.ts";
import { auditCheckout } from "./audit/checkout.ts";
import { historyPath } from "./config/paths.ts";
import { rowsUnder } from "./config/rows.ts";
import { notesOn } from "./engine.ts";
import type { Io } from "./io.ts";
import { runnableHere } from "./audit/commands.ts";
import { openReport } from "./output.ts";
import { masksBy } from "./safe-message.ts";
import { progressLine, type ProgressLine } from "./progress.ts";
import { judgingEngine } from "./judging-engine.ts";
import { compileSeldom, keepYoungObjectsFew } from "../git/v8-flags.ts";

/** `leaktrail audit`: every secret a repository ever held. */
export async function runAudit(args: RawArgs, io: Io, signal: AbortSignal): Promise<number> {
  const now = Date.now();
  const folder = resolve(io.cwd, args.words[0] ?? ".");
  const config = loadConfig(args, folder, io.cwd, io.env);
  const asked = withWritten(args, "audit", config?.written ?? null);
  const plan = planAudit(asked, nodePlatform, now, config?.settings ?? null);
  const engine = await judgingEngine(args, config, { folder, now, pathOf: historyPath }, io);
  const result = await auditOrReason(plan, engine, io, signal);
  const { findings, suppressed, coverage } = rowsUnder(result, config, historyPath);
  const gaps = [...coverage.gaps, ...emptiness(coverage, plan)];
  // Rows are final only when all contents are known, so that nothing is told earlier.
  const writer = await openReport("audit", plan.output, io, masksBy(engine));
  const outcome = { verb: "audit", findings, suppressed, coverage: { ...coverage, gaps, ...notesOn(config) } };
  const report = runnableHere(assembleReport(outcome, plan), plan.repo);
  return writer.end(report, (rows) => auditCheckout(resolve(io.cwd, plan.repo), rows));
}

/** The audit of a repository that only git can read, where there is no git, has nothing but the reason. */
async function auditOrReason(plan: AuditPlan, engine: Engine, io: Io, signal: AbortSignal): Promise<AuditResult> {
  try {
    return await auditUnder(plan, engine, io, signal);
  } catch (error) {
    if (!isLeaktrailError(error) || error.code !== "no-git") throw error;
    const gaps = [{ reason: `${error.message}: nothing was read. ${error.remedy}` }];
    return nothingRead({ engine: "isomorphic-git", counts: {}, gaps }, engine, plan.configHash);
  }
}

/** Audits the repository that a plan names, with the cache and the progress line it asks for. */
export async function auditUnder(plan: AuditPlan, engine: Engine, io: Io, signal: AbortSignal): Promise<AuditResult> {
  keepYoungObjectsFew();
  compileSeldom();
  const threads = auditThreads(engine, plan.threads ?? undefined);
  const cache = cacheFor(plan, catalogueHash(engine.catalogue.patterns, nodePlatform), io);
  const source = await openHistory(resolve(io.cwd, plan.repo), {
    ...optionsOf(plan, signal),
    threads,
    holdSecret: (paths) => namesHoldSecret(paths, engine),
    ...(cache === undefined ? {} : { cache }),
  });
  const progress = progressLine(io, plan.output.progress);
  try {
    return await audit(source, engine, plan.configHash, {
      signal,
      verify: plan.verifyObjects,
      threads,
      ...watch(progress),
    });
  } finally {
    progress.end();
    await source.close();
    await threads.close();
  }
}

/** A repository without commits proves nothing; a range or time that holds none was asked for. */
function emptiness({ counts }: AuditResult["coverage"], { range, since }: AuditPlan): Gap[] {
  const empty = counts["commits"] === 0 && counts["contents"] === 0;
  return empty && range === null && since === null ? [{ reason: "there is no commit: nothing was scanned" }] : [];
}

function optionsOf(plan: AuditPlan, signal: AbortSignal): HistoryOptions {
  return {
    maxBlobBytes: plan.maxSize,
    ...PATH_FACTS,
    surfaces: plan.surfaces,
    signal,
    ...(plan.branch === null ? {} : { branch: plan.branch }),
    ...(plan.range === null ? {} : { range: plan.range }),
    ...(plan.since === null ? {} : { since: plan.since }),
  };
}

function watch(
  progress: ProgressLine,
): Pick<Parameters<typeof audit>[3] & object, "onCommits" | "onBlobs" | "onProgress"> {
  let total = 0;
  return {
    onCommits: (done, all) => progress.update({ step: "reading", noun: "commits", done, total: all }),
    onBlobs: (count) => void (total = count),
    onProgress: (done, bytes) => progress.update({ step: "scanning", noun: "contents", done, total, bytes }),
  };
}
