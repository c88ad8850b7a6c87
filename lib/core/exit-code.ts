/** Process exit codes; the meaning of each is fixed (DESIGN.md section 1). */
export const EXIT = {
  clean: 0,
  findings: 1,
  usage: 2,
  incomplete: 3,
} as const;

/** One of {@link EXIT}. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/**
 * The rule behind every verb's exit code: findings win over incompleteness, incompleteness over clean.
 * @param blocking number of unsuppressed findings that reach the fail level
 * @param complete false when something in scope could not be read
 * @param allowIncomplete the user accepts an incomplete scan as clean
 */
export function exitCodeFor(blocking: number, complete: boolean, allowIncomplete: boolean): ExitCode {
  if (blocking > 0) return EXIT.findings;
  return complete || allowIncomplete ? EXIT.clean : EXIT.incomplete;
}
