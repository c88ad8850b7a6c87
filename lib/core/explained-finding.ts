import type { Finding, SuppressedFinding } from "./finding.ts";

/** A finding with everything that is known of it. */
export interface ExplainedFinding {
  readonly finding: Finding | SuppressedFinding;
  readonly foundIn: "history" | "disk";
  /** What its verdict means, one clause. */
  readonly meaning: string;
  /** Name of the pattern's offline proof; null where it has none, or the file itself is the finding. */
  readonly proof: string | null;
  /** How far the format is backed, one clause; null where the file itself is the finding. */
  readonly backing: string | null;
  /** What it passed, in order; empty where the file itself is the finding. */
  readonly passed: readonly string[];
  /** Other patterns that had an eye on the same text, and why they do not tell it. */
  readonly others: readonly { readonly pattern: string; readonly why: string }[];
  /** Pages on the format, its revocation and what happens to public leaks. */
  readonly pages: readonly string[];
  /** How it can be silenced, one way each. */
  readonly silence: readonly string[];
}
