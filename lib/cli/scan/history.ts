import { planAudit } from "../../config/make-plan.ts";
import type { Committed, Finding, History } from "../../core/finding.ts";
import { isLeaktrailError } from "../../core/error.ts";
import { isLocalFinding } from "../../judge/standing.ts";
import { nodePlatform } from "../../node-platform.ts";
import type { AuditResult } from "../../audit/audit.ts";
import type { Engine } from "../../scan.ts";
import type { AuditPlan } from "../../config/plan.ts";
import { auditUnder } from "../audit.ts";
import { defaultsOf } from "../defaults.ts";
import type { Io } from "../io.ts";
import type { ScanScope } from "./rows.ts";
import type { Standings } from "./standing.ts";

/** What the histories know of the findings that stand in ignored files alone. */
export interface Past {
  readonly of: (finding: Finding) => { readonly committed?: Committed; readonly history?: History } | undefined;
  /** Repositories whose history could not be read to its end. */
  readonly unknown: readonly string[];
}

/** Audits each repository with such findings in it, and looks them up. */
export async function pastOf(
  findings: readonly Finding[],
  { files }: Standings,
  { plan: { output, maxSize }, engine }: ScanScope,
  io: Io,
  signal: AbortSignal,
): Promise<Past> {
  const local = findings.filter(isLocalFinding);
  const repositories = new Map<string, Held>();
  const unknown: string[] = [];
  for (const top of topsOf(local, files)) {
    const options = {
      ...defaultsOf("audit"),
      "max-size": String(maxSize),
      ...(!output.progress && { "no-progress": true as const }),
    };
    const result = await auditOrNull(
      planAudit({ words: [top], options }, nodePlatform, Date.now(), null),
      engine,
      io,
      signal,
    );
    if (result === null || !isWhole(result)) unknown.push(top);
    if (result !== null) repositories.set(top, heldBy(result));
  }
  const placeOf = new Map(files.map((file) => [file.place.path, file]));
  return {
    unknown,
    of(finding) {
      const file = placeOf.get(finding.location.path);
      const held = file === undefined ? undefined : repositories.get(file.top);
      if (held === undefined || file === undefined || !isLocalFinding(finding)) return undefined;
      const same = held.bySecret.get(keyOf(finding));
      const life = same?.history === undefined ? {} : { history: same.history };
      if (unknown.includes(file.top)) return life;
      const value = finding.secret === null ? null : same !== undefined;
      return { ...life, committed: { value, path: held.hadPath(file.path) } };
    },
  };
}

interface Held {
  readonly bySecret: ReadonlyMap<string, Finding>;
  readonly hadPath: (path: string) => boolean;
}

function topsOf(local: readonly Finding[], files: Standings["files"]): readonly string[] {
  const paths = new Set(local.map(({ location }) => location.path));
  return [...new Set(files.filter(({ place }) => paths.has(place.path)).map(({ top }) => top))];
}

async function auditOrNull(plan: AuditPlan, engine: Engine, io: Io, signal: AbortSignal): Promise<AuditResult | null> {
  try {
    return await auditUnder(plan, engine, io, signal);
  } catch (error) {
    // What was found on disk must be told whatever state the repository is in.
    if (isLeaktrailError(error)) return null;
    throw error;
  }
}

function isWhole({ coverage: { gaps, skipped } }: AuditResult): boolean {
  return gaps.length === 0 && !skipped.some(({ incomplete }) => incomplete);
}

function heldBy({ findings, suppressed, hadPath }: AuditResult): Held {
  const rows = [...findings, ...suppressed].filter(({ secret }) => secret !== null);
  return { bySecret: new Map(rows.map((row) => [keyOf(row), row])), hadPath };
}

/** The same value of the same family; ids of weak values do not tell their value. */
function keyOf({ id, secret }: Finding): string {
  return `${id.slice(0, id.indexOf(":"))}\0${secret?.reveal() ?? ""}`;
}
