import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { withWritten } from "../config/file/in-place-of-options.ts";
import { topFolder } from "../config/ignore/find-entries.ts";
import { loadConfig } from "../config/load-config.ts";
import { planPosture } from "../config/make-plan.ts";
import type { RawArgs } from "../config/raw-args.ts";
import { LeaktrailError } from "../core/error.ts";
import type { Finding } from "../core/finding.ts";
import { tooDeepAt } from "../core/json-depth.ts";
import { fromRaw, toRaw } from "../core/path.ts";
import type { Checklist, PostureRow } from "../core/posture.ts";
import { catalogueHash } from "../detect/catalogue-hash.ts";
import { pathId } from "../judge/identity.ts";
import { nodePlatform } from "../node-platform.ts";
import { checklistOf } from "../posture/checklist.ts";
import { LOCAL_SECRETS } from "../posture/checks/secret-files.ts";
import { assembleReport } from "../report/assemble.ts";
import { alsoValues } from "../report/value-masks.ts";
import { nodeDisk } from "../sources/disk.ts";
import { rootPaths } from "./config/paths.ts";
import { notesOn } from "./engine.ts";
import { homeAnswers } from "./home.ts";
import type { Io } from "./io.ts";
import { openReport } from "./output.ts";
import { offerFixes } from "./posture/fix.ts";
import { readCheckout } from "./posture/checkout.ts";
import { scanCheckoutFiles } from "./posture/scan.ts";
import { masksBy } from "./safe-message.ts";
import { projectNames } from "./posture/project-names.ts";
import { judgingEngine } from "./judging-engine.ts";

/** `leaktrail posture`: a checklist of ignore rules, file modes, hooks and publishing workflows. */
export async function runPosture(args: RawArgs, io: Io, signal: AbortSignal): Promise<number> {
  const folder = resolve(io.cwd, args.words[0] ?? ".");
  if (!existsSync(folder))
    throw new LeaktrailError("nothing-matched", `no such folder: ${args.words[0]}`, "Check the path.");
  const config = loadConfig(args, folder, io.cwd, io.env);
  const asked = withWritten(args, "posture", config?.written ?? null);
  const plan = planPosture(asked, nodePlatform, config?.settings ?? null);
  const real = fromRaw(nodeDisk.physical(toRaw(folder)));
  const now = Date.now();
  const pathOf = rootPaths([{ real, shown: "" }], topFolder(real) ?? real);
  const engine = await judgingEngine(args, config, { folder, now, pathOf }, io);
  const scanned = await scanCheckoutFiles(real, { plan, engine, config }, io, signal);
  const checkout = await readCheckout(real, scanned, io.env);
  const home = plan.home ? homeAnswers(io.env, engine) : [];
  const posture = checklistOf(checkout, projectNames(checkout), home);
  const before = plan.compare === null ? null : readOld(resolve(io.cwd, plan.compare));
  const writer = await openReport("posture", plan.output, io, alsoValues(masksBy(engine), scanned.secrets));
  const report = assembleReport(
    {
      verb: "posture",
      findings: posture.rows.filter(({ status }) => status === "fail").map(findingOf),
      suppressed: [],
      posture,
      ...(before !== null && { postureBefore: before }),
      coverage: {
        engine: "fs",
        counts: { paths: scanned.files + scanned.skipped.length, files: scanned.files },
        bytesRead: scanned.bytes,
        skipped: scanned.skipped,
        gaps: scanned.interrupted ? [{ reason: "interrupted before everything was read" }] : [],
        ...notesWith(config, scanned.notes),
        surfaces: plan.home ? ["worktree", "home"] : ["worktree"],
        placeholders: {},
        catalogueHash: catalogueHash(engine.catalogue.patterns, nodePlatform),
        configHash: plan.configHash,
      },
    },
    plan,
  );
  const code = await writer.end(report);
  if (plan.fix) await offerFixes(checkout, real, plan, io);
  return code;
}

function notesWith(
  config: Parameters<typeof notesOn>[0],
  more: readonly string[],
): { readonly notes?: readonly string[] } {
  const notes = [...(notesOn(config).notes ?? []), ...more];
  return notes.length === 0 ? {} : { notes };
}

/** A row that fails, as a finding among others. */
function findingOf({ rule, title, severity, evidence, remedy, place, reference }: PostureRow): Finding {
  const path = place?.path ?? ".";
  const location = {
    path,
    line: place?.line ?? 1,
    column: 1,
    endLine: place?.line ?? 1,
    endColumn: 1,
    where: "worktree",
    ...(rule === LOCAL_SECRETS && { reach: "ignored" as const }),
  } as const;
  return {
    id: pathId(rule, `${path}\0${evidence.replace(/:\d+:/, ":")}`, nodePlatform),
    pattern: rule,
    title,
    impact: `Not so here: ${evidence}`,
    verdict: "posture",
    // As for a scan, such a file is as grave as others and fails only where asked for.
    severity: rule === LOCAL_SECRETS ? "error" : severity,
    secret: null,
    facts: { reference },
    why: evidence,
    remedy,
    location,
    locations: [location],
  };
}

function readOld(file: string): Checklist {
  const remedy = "Give a report that `leaktrail posture --format json` wrote.";
  let parsed: { readonly posture?: Checklist };
  try {
    const text = readFileSync(file, "utf8");
    // Its names are masked level by level.
    if (tooDeepAt(text) !== null) throw new Error("nested too deep");
    parsed = JSON.parse(text) as typeof parsed;
  } catch (error) {
    throw new LeaktrailError("usage", `--compare: ${file} cannot be read as JSON`, remedy, error);
  }
  if (parsed.posture === undefined) throw new LeaktrailError("usage", `--compare: ${file} holds no checklist`, remedy);
  return parsed.posture;
}
