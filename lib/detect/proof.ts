import type { Facts } from "../core/pattern.ts";
import type { Platform } from "../core/platform.ts";
import type { Severity, Verdict } from "../core/verdict.ts";

/** What a proof may look at. Pure: the same input gives the same outcome. */
export interface ProofInput {
  /** The matched value. */
  readonly value: string;
  /** Named groups of the pattern's regex (`name` and others); empty for file slots but for `name`. */
  readonly groups: Readonly<Record<string, string | undefined>>;
  /** The whole text, one character per byte (or UTF-16 unit), and where the value stands in it. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Where the match's keyword stands, of a pattern that begins with one; else {@link start}. */
  readonly keyword: number;
  /** Path of the content, `/`-separated. */
  readonly path: string;
  readonly platform: Platform;
  /** Milliseconds since 1970; without it nothing is `expired`. */
  readonly now: number | undefined;
}

/** What a proof found. `reject`: this is not that kind of value at all, drop it. */
export interface ProofOutcome {
  readonly verdict: Verdict | "reject";
  /** One sentence: what was verified, or what failed. */
  readonly why: string;
  readonly facts?: Facts;
  /** Identity of the secret where it differs from the value (the key id of attenuated copies, undone escapes). */
  readonly normalised?: string;
  /** Public part of this very value, where the pattern's own is too short or too long. */
  readonly publicPrefix?: string;
  /** The proof has looked for masks itself; the filters made for single tokens do not apply (blocks of base64). */
  readonly settled?: boolean;
  /** Where it weighs less than its verdict says. */
  readonly severity?: Severity;
}

/** An offline check: checksum, decoding or parsing. */
export interface Proof {
  readonly name: string;
  /** Characters before and after the value that {@link check} may look at, where those of its assignment are not enough. */
  readonly reach?: number;
  /** Whether {@link check} rejects every value in a file of that path. */
  readonly rejectsAllIn?: (path: string) => boolean;
  check(input: ProofInput): ProofOutcome;
  /** Turns an expanded token shape into a value that passes {@link check}; for examples and tests. */
  seal?(shape: string, platform: Platform): string;
}
