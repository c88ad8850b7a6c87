import { statSync } from "node:fs";
import { resolve } from "node:path";
import { archiveLimits } from "../config/archive-limits.ts";
import { topAbove } from "../config/file/find-config.ts";
import { withWritten } from "../config/file/in-place-of-options.ts";
import { loadConfig } from "../config/load-config.ts";
import { planPrepublish } from "../config/make-plan.ts";
import type { PrepublishPlan } from "../config/plan.ts";
import type { RawArgs } from "../config/raw-args.ts";
import type { Blob, Skip } from "../core/blob.ts";
import { LeaktrailError } from "../core/error.ts";
import type { Finding } from "../core/finding.ts";
import type { Gap, Report } from "../core/report.ts";
import { catalogueHash } from "../detect/catalogue-hash.ts";
import type { PackedFile } from "../judge/packed-kinds.ts";
import { packedRows } from "../judge/packed.ts";
import { nodePlatform } from "../node-platform.ts";
import { assembleReport } from "../report/assemble.ts";
import { scan, type Engine, type ScanResult } from "../scan.ts";
import type { ArchiveLimits } from "../sources/archive/budget.ts";
import { artifactItems, builtArtifacts, plannedItems, type BuiltArtifact } from "../sources/package/package-items.ts";
import { plannedArtifacts, type PackagePlan } from "../sources/package/planned-artifacts.ts";
import { packagePaths } from "./config/paths.ts";
import { rowsUnder } from "./config/rows.ts";
import { notesOn } from "./engine.ts";
import { writeOut, type Io } from "./io.ts";
import { openReport } from "./output.ts";
import { builtFiles, plannedFiles, type Seen } from "./prepublish/packed-files.ts";
import { offerRepair, repairOf, repairPatch } from "./prepublish/fix.ts";
import { masksBy } from "./safe-message.ts";
import { rowsOf } from "./scan/rows.ts";
import { judgingEngine } from "./judging-engine.ts";
import { checkRecordFile, writeRecord, type Release } from "./prepublish/write-record.ts";

/** What a run looks at. */
interface Target {
  /** Folder of the project; null where an artifact was named. */
  readonly folder: string | null;
  readonly plan: PackagePlan;
  readonly built: readonly BuiltArtifact[];
}

/** `leaktrail prepublish`: what artifacts hold, or would hold. */
export async function runPrepublish(args: RawArgs, io: Io, signal: AbortSignal): Promise<number> {
  const words = args.words.length === 0 ? ["."] : args.words;
  const now = Date.now();
  const first = resolve(io.cwd, words[0] ?? ".");
  const config = loadConfig(args, first, io.cwd, io.env);
  const asked = withWritten(args, "prepublish", config?.written ?? null);
  const plan = planPrepublish(asked, nodePlatform, config?.settings ?? null);
  if (plan.record !== null) checkRecordFile(resolve(io.cwd, plan.record));
  const targets = await Promise.all(words.map((word) => targetOf(word, io)));
  const artifacts = new Set(targets.flatMap(({ built }) => built.map(({ shown }) => shown)));
  const projects = targets.flatMap(({ folder }) => folder ?? []);
  const pathOf = packagePaths({ cwd: io.cwd, artifacts, projects }, topAbove(first));
  const engine = await judgingEngine(args, config, { folder: first, now, pathOf }, io);
  const seen: Seen[] = [];
  const writer = await openReport("prepublish", plan.output, io, masksBy(engine));
  const result = await scan(
    itemsOf(targets, archiveLimits(plan.maxSize, config?.written ?? null), (one) => seen.push(one)),
    engine,
    { signal },
  );
  const packed = [
    ...(await Promise.all(targets.map((target) => builtFiles(target.built, seen, io)))).flat(),
    ...targets.flatMap((target) => plannedFiles(target.plan)),
  ];
  const { findings, suppressed } = rowsOf(result.scanned, engine);
  const rows = rowsUnder({ findings: [...findings, ...packedRows(packed, nodePlatform)], suppressed }, config, pathOf);
  const found = reportOf(result, rows, { targets, packed, plan, engine, notes: notesOn(config).notes ?? [] });
  const [only] = targets;
  const repair = targets.length === 1 && only?.folder ? repairOf(only.folder, only.plan, found) : null;
  const patch = repair === null ? "" : repairPatch(repair);
  const report = patch === "" ? found : { ...found, patch };
  const code = await writer.end(report);
  if (plan.record !== null) await writeRecord(plan.record, releaseOf(targets, io), report, io);
  if (plan.gate)
    await writeOut(io.stderr, `leaktrail: publishing ${code === 0 ? "allowed" : "refused"}: ${verdictOf(report)}\n`);
  if (plan.fix) await (repair === null ? writeOut(io.stderr, NO_PROJECT) : offerRepair(repair, plan, io));
  return code;
}

const NO_PROJECT =
  "leaktrail: --fix changes the files of a project: name its folder alone, not artifacts. Nothing was written.\n";

function releaseOf(targets: readonly Target[], { cwd }: Io): Release {
  const folder = targets.find((target) => target.folder !== null)?.folder ?? cwd;
  return { artifacts: targets.flatMap(({ built }) => built), folder };
}

async function targetOf(word: string, io: Io): Promise<Target> {
  const path = resolve(io.cwd, word);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined)
    throw new LeaktrailError("nothing-matched", `no such file or folder: ${word}`, "Check the path.");
  if (!stats.isDirectory())
    return { folder: null, plan: { artifacts: [], gaps: [] }, built: [{ file: path, shown: word }] };
  const shown = (artifact: BuiltArtifact): BuiltArtifact => ({
    ...artifact,
    shown: word === "." ? artifact.shown : `${word}/${artifact.shown}`,
  });
  return { folder: path, plan: await plannedArtifacts(path, io.env), built: builtArtifacts(path).map(shown) };
}

async function* itemsOf(
  targets: readonly Target[],
  limits: ArchiveLimits,
  onSeen: (seen: Seen) => void,
): AsyncGenerator<Blob | Skip> {
  for (const { folder, plan, built } of targets) {
    for (const artifact of built) {
      for await (const item of artifactItems(artifact, limits)) {
        onSeen({ artifact, path: item.path });
        yield item;
      }
    }
    if (folder !== null) yield* plannedItems(folder, plan, limits);
  }
}

interface Found {
  readonly targets: readonly Target[];
  readonly packed: readonly PackedFile[];
  readonly plan: PrepublishPlan;
  readonly engine: Engine;
  readonly notes: readonly string[];
}

function reportOf(
  result: ScanResult,
  { findings, suppressed }: Pick<Report, "findings" | "suppressed">,
  { targets, packed, plan, engine, notes }: Found,
): Report {
  const byPath = new Map<string, Set<string>>();
  for (const { shown, artifact } of packed) byPath.set(shown, (byPath.get(shown) ?? new Set()).add(artifact));
  const placed = <Row extends Finding>(row: Row): Row => {
    const at = (place: Finding["location"]): Finding["location"] => {
      const packedIn = byPath.get(place.path);
      return packedIn === undefined ? place : { ...place, packedIn: [...packedIn] };
    };
    return { ...row, location: at(row.location), locations: row.locations.map(at) };
  };
  const plans = targets.flatMap((target) => [
    ...target.plan.gaps,
    ...target.plan.artifacts.flatMap(({ gaps }) => gaps),
  ]);
  const remarks = plans.filter(({ incomplete }) => !incomplete).map(({ detail }) => detail);
  const { skipped, placeholders, blobs, bytes } = result;
  return assembleReport(
    {
      verb: "prepublish",
      findings: findings.map(placed),
      suppressed: suppressed.map(placed),
      coverage: {
        engine: "fs",
        counts: {
          artifacts: targets.reduce((sum, target) => sum + target.built.length, 0),
          planned: targets.reduce((sum, target) => sum + target.plan.artifacts.length, 0),
          files: blobs,
          paths: blobs + skipped.length,
        },
        bytesRead: bytes,
        skipped,
        gaps: [
          ...gapsOf(result, targets),
          ...emptyGaps(targets, packed, skipped),
          ...unique(plans.filter(({ incomplete }) => incomplete).map(({ detail }) => detail)).map((reason) => ({
            reason,
          })),
        ],
        ...(notes.length + remarks.length > 0 && { notes: [...notes, ...unique(remarks)] }),
        surfaces: ["package"],
        placeholders: Object.fromEntries(placeholders),
        catalogueHash: catalogueHash(engine.catalogue.patterns, nodePlatform),
        configHash: plan.configHash,
      },
    },
    plan,
  );
}

function gapsOf({ interrupted }: ScanResult, targets: readonly Target[]): Gap[] {
  if (interrupted) return [{ reason: "interrupted before everything was read" }];
  const isEmpty = targets.every(({ plan, built }) => plan.artifacts.length + built.length === 0);
  return isEmpty ? [{ reason: "nothing is published from here: no artifact and no project was found" }] : [];
}

/** An artifact without any member is hardly what was meant. */
function emptyGaps(targets: readonly Target[], packed: readonly PackedFile[], skipped: readonly Skip[]): Gap[] {
  const known = new Set(packed.map(({ artifact }) => artifact));
  const isKnown = ({ shown }: BuiltArtifact): boolean =>
    known.has(shown) || skipped.some(({ path }) => path === shown || path.startsWith(`${shown}!`));
  const empty = targets.flatMap(({ built }) => built).filter((artifact) => !isKnown(artifact));
  return empty.map(({ shown }) => ({ reason: `${shown} holds no file` }));
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

function verdictOf({ findings, complete }: Report): string {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  if (errors > 0) return `${errors} ${errors === 1 ? "thing" : "things"} that must not be published`;
  if (!complete) return "not everything could be read";
  return findings.length === 0 ? "nothing found in what is packed" : "nothing found that forbids it";
}
