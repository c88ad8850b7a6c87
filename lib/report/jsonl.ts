import { SCHEMA_VERSION, type Report } from "../core/report.ts";
import { VERSION } from "../core/version.ts";
import type { FoundRow } from "../judge/found.ts";
import { jsonFinding, jsonText } from "./json.ts";

/** The first line: a sign of life, and how to read the others. */
export function headerLine(verb: string): string {
  return line("header", { schemaVersion: SCHEMA_VERSION, tool: { name: "leaktrail", version: VERSION }, verb });
}

/** One content's secret, told while the run goes on. Its final row comes later as a `finding`. */
export function foundLine(row: FoundRow, reveal: boolean): string {
  return line("found", jsonFinding(row, reveal));
}

/**
 * The report line by line: findings, suppressed findings, and last the summary with the coverage record.
 * Each line is a JSON object with a `type`; output without the last line was cut off.
 */
export function* jsonLines(report: Report, reveal: boolean): Generator<string> {
  const { findings, suppressed, ...summary } = report;
  for (const finding of findings) yield line("finding", jsonFinding(finding, reveal));
  for (const finding of suppressed) yield line("suppressed", jsonFinding(finding, reveal));
  const counts = { findings: findings.length, suppressed: suppressed.length };
  yield line("summary", { ...summary, ...counts });
}

function line(type: string, content: object): string {
  return `${jsonText({ type, ...content })}\n`;
}
