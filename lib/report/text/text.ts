import type { Checklist } from "../../core/posture.ts";
import type { Report } from "../../core/report.ts";
import { escapeLines } from "../../core/terminal.ts";
import { SEVERITIES } from "../../core/verdict.ts";
import { isLocalFinding } from "../../judge/standing.ts";
import { coverageLines } from "./coverage.ts";
import { details } from "./detail.ts";
import { listing } from "./listing.ts";
import { paintWith, type Paint } from "./paint.ts";
import { comparisonLines, postureLines } from "./posture.ts";
import { sectionsOf, type Section } from "./sections.ts";
import { countOf } from "./words.ts";

/** How a report becomes text for people. */
export interface TextOptions {
  /** Columns of the terminal; infinite where there is none, so that nothing is cut. */
  readonly width: number;
  readonly color: boolean;
  /** Everything known of each finding instead of one row. */
  readonly detail: boolean;
  /** Show values whole. */
  readonly reveal: boolean;
}

/** The report for people: findings in sections, what was read, and a last line that sums up. */
export function textReport(report: Report, { width, color, detail, reveal }: TextOptions): string {
  const paint = paintWith(color);
  if (report.posture !== undefined) return postureText(report, report.posture, width, paint);
  const blocks = sectionsOf(report.findings).map((section) =>
    detail ? details(section, width, reveal, paint) : shortListing(section, width, reveal, paint),
  );
  const end = [...coverageLines(report, detail, paint), ...hint(report, detail), verdictLine(report, paint)];
  const patch = report.patch === undefined ? [] : [patchLines(report.patch, paint)];
  return [...blocks, ...patch, end].map((lines) => `${lines.join("\n")}\n`).join("\n");
}

function postureText(report: Report, posture: Checklist, width: number, paint: Paint): string {
  const before = report.postureBefore === undefined ? [] : comparisonLines(report.postureBefore, posture, paint);
  const lines = [...before, ...postureLines(posture, width, paint)];
  return `${[...lines, ...(report.complete ? [] : coverageLines(report, false, paint))].join("\n")}\n`;
}

function patchLines(patch: string, paint: Paint): string[] {
  return [paint.bold("To keep them out (--fix writes it)"), ...escapeLines(patch).trimEnd().split("\n")];
}

/** Notes can be hundreds, and none of them is urgent. */
const MOST_NOTED = 50;

function shortListing(section: Section, width: number, reveal: boolean, paint: Paint): string[] {
  const more = section.isOfNotes ? section.rows.length - MOST_NOTED : 0;
  if (more <= 0) return listing(section, width, reveal, paint);
  const first = { ...section, rows: section.rows.slice(0, MOST_NOTED), count: section.rows.length };
  const lines = listing(first, width, reveal, paint);
  return [...lines, `and ${more} more (--detail names them)`];
}

function hint({ findings, verb }: Report, detail: boolean): string[] {
  if (findings.length === 0 || detail) return [];
  return [`For each finding's whole story and what to do now: leaktrail ${verb} --detail`];
}

function verdictLine({ findings, complete }: Report, paint: Paint): string {
  if (findings.length === 0) {
    return complete ? paint.good("Nothing found.") : paint.severity.warning("Nothing found in what was read.");
  }
  const local = findings.filter(isLocalFinding).length;
  const counts = [...SEVERITIES].reverse().flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity && !isLocalFinding(finding)).length;
    return count === 0 ? [] : [paint.severity[severity](countOf(count, `${severity}s`))];
  });
  const all = [...counts, ...(local === 0 ? [] : [`${local} in ignored files`])];
  return `${all.join(", ")}${complete ? "." : "; incomplete."}`;
}
