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
  return `${jsonText(shown, 2)}\n`;
}

/** Characters that JSON leaves as they are and that end a line for some readers or steer a terminal. */
const UNSAFE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** JSON that is one line for everybody (without `indent`) and that a terminal only shows. */
export function jsonText(value: object, indent?: number): string {
  const escape = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return JSON.stringify(value, null, indent).replaceAll(UNSAFE, escape);
}

/** A finding as the JSON formats show it; everything but `secret` goes as it is. */
export function jsonFinding(finding: { readonly secret: Secret | null }, reveal: boolean): object {
  const { secret } = finding;
  if (secret === null) return finding;
  const { masked, length } = secret;
  return { ...finding, secret: { masked, length, ...(reveal ? { value: secret.reveal() } : {}) } };
}
