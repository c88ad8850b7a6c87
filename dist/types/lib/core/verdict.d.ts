/**
 * How sure we are of a finding.
 * `confirmed`: a checksum or the full structure verifies; `shaped`: shape fits and no check exists or ran;
 * `generic`: an assignment that looks like a secret; `expired`: its own data says it is past;
 * `mismatch`: a check proved on real tokens fails; `placeholder`: documented sample, mask or reference (only counted);
 * `encrypted`: protected by a passphrase; `path`, `posture`: no value, the file itself is the finding.
 */
export type Verdict = (typeof VERDICTS)[number];
declare const VERDICTS: readonly ["confirmed", "shaped", "generic", "expired", "mismatch", "placeholder", "encrypted", "path", "posture"];
/** Whether a name is that of a verdict. */
export declare function isVerdict(name: string): boolean;
/** What a finding means for the exit code; `error` fails by default. */
export type Severity = "error" | "warning" | "note";
/** Level from which findings fail; `local` is `error`, and what stands only in ignored files fails too. */
export type FailLevel = Severity | "local";
/** Severities from mild to grave. */
export declare const SEVERITIES: readonly Severity[];
/** Severity of a verdict on a value. Path findings carry the severity of their rule. */
export declare function severityOf(verdict: Verdict): Severity;
/** True when `severity` is at least `level`. */
export declare function reaches(severity: Severity, level: Severity): boolean;
export {};
