import type { FilesPlan } from "../../config/plan.ts";
import type { Finding, SuppressedFinding } from "../../core/finding.ts";
import { groupBySecret, judgedRows, type Judging, type SecretRows } from "../../judge/rows.ts";
import { isLocalFinding, withStandings } from "../../judge/standing.ts";
import type { Engine, ScannedBlob } from "../../scan.ts";
import type { Root } from "../../sources/roots.ts";
import type { Io } from "../io.ts";
import type { FileQuestions } from "./file-questions.ts";
import { pastOf } from "./history.ts";
import { standingsOf } from "./standing.ts";

/** Rows of a scan, and what a reader should know besides. */
export interface ScanRows {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  readonly notes: readonly string[];
}

/** What was scanned, and with what. */
export interface ScanScope {
  /** Empty for standard input. */
  readonly roots: readonly Root[];
  readonly plan: FilesPlan;
  readonly engine: Engine;
  /** What was asked about the files while they were read. */
  readonly questions: FileQuestions;
}

/** One row for each secret and for each file that is a finding by its path. */
export function rowsOf(scanned: readonly ScannedBlob[], judging: Judging): ScanRows & SecretRows {
  const groups = groupBySecret(scanned.flatMap(({ occurrences }) => occurrences));
  const sensitive = scanned.flatMap((one) => one.sensitive ?? []);
  return { ...judgedRows(groups, sensitive, judging), notes: [] };
}

/** The rows with how far their files get, and what the history knows of those that get nowhere. */
export async function placed(rows: ScanRows, scope: ScanScope, io: Io, signal: AbortSignal): Promise<ScanRows> {
  const all = [...rows.findings, ...rows.suppressed];
  if (all.length === 0 || scope.roots.length === 0) return rows;
  const standings = await standingsOf(all, scope.roots, scope.questions);
  const findings = withStandings(rows.findings, standings.of);
  const suppressed = withStandings(rows.suppressed, standings.of);
  if (!scope.plan.history || signal.aborted || !findings.some(isLocalFinding)) {
    return { findings, suppressed, notes: [] };
  }
  const past = await pastOf(findings, standings, scope, io, signal);
  const told = findings.map((finding) => ({ ...finding, ...past.of(finding) }));
  return { findings: told, suppressed, notes: past.unknown.map(unknownPast) };
}

function unknownPast(top: string): string {
  return `the history of ${top} could not be read to its end, so that it may hold what only ignored files hold`;
}
