import type { Finding } from "../core/finding.ts";

/**
 * Name under which other systems file a finding: that of its pattern. What has less weight than the pattern's other
 * findings stands apart (`npm-token/expired`), since these systems give one weight to all findings of a rule.
 */
export function ruleIdOf({ pattern, verdict, severity }: Finding): string {
  if (verdict === "expired" || verdict === "mismatch" || verdict === "encrypted") return `${pattern}/${verdict}`;
  return severity === "note" ? `${pattern}/note` : pattern;
}
