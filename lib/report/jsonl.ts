import type { Report } from "../core/report.ts";
import { jsonFinding } from "./json.ts";

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
  return `${JSON.stringify({ type, ...content })}\n`;
}
