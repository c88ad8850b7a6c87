import { isInDependencyFolder } from "../core/dependency-folder.ts";
import { exitCodeFor } from "../core/exit-code.ts";
import type { Finding, SuppressedFinding } from "../core/finding.ts";
import type { Checklist } from "../core/posture.ts";
import { SCHEMA_VERSION, type Coverage, type Report } from "../core/report.ts";
import { compareText } from "../core/text.ts";
import { reaches, SEVERITIES, type FailLevel } from "../core/verdict.ts";
import { VERSION } from "../core/version.ts";
import { isLocalFinding } from "../judge/standing.ts";

/** What a verb found and read, before it is judged as a whole. */
export interface Outcome {
  readonly verb: string;
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  readonly coverage: Omit<Coverage, "complete">;
  readonly posture?: Checklist;
  readonly postureBefore?: Checklist;
}

/** The user's settings that decide the exit code. */
export interface Judgement {
  readonly failOn: FailLevel;
  readonly allowIncomplete: boolean;
}

/**
 * Makes the report of a run: the project's own findings before those that stand only in dependency folders,
 * grave ones first; `complete` and the exit code by the rule of all verbs.
 */
export function assembleReport(outcome: Outcome, { failOn, allowIncomplete }: Judgement): Report {
  const { verb, coverage } = outcome;
  const complete = coverage.gaps.length === 0 && !coverage.skipped.some((skip) => skip.incomplete);
  const blocking = outcome.findings.filter(failsUnder(failOn)).length;
  return {
    schemaVersion: SCHEMA_VERSION,
    tool: { name: "leaktrail", version: VERSION },
    verb,
    complete,
    exitCode: exitCodeFor(blocking, complete, allowIncomplete),
    coverage: { ...coverage, complete },
    findings: inOrder(outcome.findings),
    suppressed: inOrder(outcome.suppressed),
    ...(outcome.posture !== undefined && { posture: outcome.posture }),
    ...(outcome.postureBefore !== undefined && { postureBefore: outcome.postureBefore }),
  };
}

/** Tells which findings make a run fail. */
export function failsUnder(failOn: FailLevel): (finding: Finding) => boolean {
  const level = failOn === "local" ? "error" : failOn;
  return (finding) => reaches(finding.severity, level) && (failOn === "local" || !isLocalFinding(finding));
}

function inOrder<Row extends Finding>(rows: readonly Row[]): Row[] {
  const foreign = new Set<Finding>(rows.filter((row) => row.locations.every(({ path }) => isInDependencyFolder(path))));
  return [...rows].sort((a, b) => Number(foreign.has(a)) - Number(foreign.has(b)) || byGravityAndPlace(a, b));
}

function byGravityAndPlace(a: Finding, b: Finding): number {
  return (
    SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) ||
    compareText(a.location.path, b.location.path) ||
    a.location.line - b.location.line ||
    a.location.column - b.location.column ||
    compareText(a.id, b.id)
  );
}
