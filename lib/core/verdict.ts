/**
 * How sure we are of a finding.
 * `confirmed`: a checksum or the full structure verifies; `shaped`: shape fits and no check exists or ran;
 * `generic`: an assignment that looks like a secret; `expired`: its own data says it is past;
 * `mismatch`: a check proved on real tokens fails; `placeholder`: documented sample, mask or reference (only counted);
 * `encrypted`: protected by a passphrase; `path`, `posture`: no value, the file itself is the finding.
 */
export type Verdict = (typeof VERDICTS)[number];

const VERDICTS = [
  "confirmed",
  "shaped",
  "generic",
  "expired",
  "mismatch",
  "placeholder",
  "encrypted",
  "path",
  "posture",
] as const;

/** Whether a name is that of a verdict. */
export function isVerdict(name: string): boolean {
  return VERDICTS.some((verdict) => verdict === name);
}

/** What a finding means for the exit code; `error` fails by default. */
export type Severity = "error" | "warning" | "note";

/** Level from which findings fail; `local` is `error`, and what stands only in ignored files fails too. */
export type FailLevel = Severity | "local";

/** Severities from mild to grave. */
export const SEVERITIES: readonly Severity[] = ["note", "warning", "error"];

/** Severity of a verdict on a value. Path findings carry the severity of their rule. */
export function severityOf(verdict: Verdict): Severity {
  switch (verdict) {
    case "confirmed":
    case "shaped":
    case "path":
    case "posture":
      return "error";
    case "generic":
    case "expired":
    case "mismatch":
      return "warning";
    case "encrypted":
    case "placeholder":
      return "note";
  }
}

/** True when `severity` is at least `level`. */
export function reaches(severity: Severity, level: Severity): boolean {
  return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(level);
}
