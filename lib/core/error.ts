/** Codes of expected failures; anything without one is a bug and keeps its stack. */
export type ErrorCode =
  | "usage"
  | "not-a-repository"
  | "no-git"
  | "git-failed"
  | "unknown-revision"
  | "unreadable"
  | "unwritable"
  | "nothing-matched"
  | "bad-pattern"
  | "bad-config";

/** An expected failure: says what happened, to which file or argument, and what to do about it. */
export class LeaktrailError extends Error {
  readonly code: ErrorCode;
  /** One sentence that tells the user how to get past it. */
  readonly remedy: string;

  constructor(code: ErrorCode, message: string, remedy: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = "LeaktrailError";
    this.code = code;
    this.remedy = remedy;
  }
}

/** True for a {@link LeaktrailError}, also one from another realm (worker, VM). */
export function isLeaktrailError(value: unknown): value is LeaktrailError {
  return typeof value === "object" && value !== null && (value as { name?: unknown }).name === "LeaktrailError";
}
