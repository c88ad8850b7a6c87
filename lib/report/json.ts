import type { Secret } from "../core/secret.ts";
import type { Report } from "../core/report.ts";

/** The report as one JSON object that follows `schema/report.schema.json`. Values appear only with `reveal`. */
export function jsonReport(report: Report, reveal: boolean): string {
  const { findings, suppressed, ...rest } = report;
  const shown = {
    ...rest,
    findings: findings.map((finding) => jsonFinding(finding, reveal)),
    suppressed: suppressed.map((finding) => jsonFinding(finding, reveal)),
  };
  return `${JSON.stringify(shown, null, 2)}\n`;
}

/** A finding as the JSON formats show it; everything but `secret` goes as it is. */
export function jsonFinding(finding: { readonly secret: Secret | null }, reveal: boolean): object {
  const { secret } = finding;
  if (secret === null) return finding;
  const { masked, length } = secret;
  return { ...finding, secret: { masked, length, ...(reveal ? { value: secret.reveal() } : {}) } };
}
