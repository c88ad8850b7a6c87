import type { DisplayPath, Where } from "./blob.ts";
import type { Facts } from "./pattern.ts";
import type { Standing } from "./reach.ts";
import type { Secret } from "./secret.ts";
import type { Suppression } from "./suppression.ts";
import type { Severity, Verdict } from "./verdict.ts";

/** A place in a file. Lines and columns are 1-based; columns count UTF-16 code units of the decoded line. */
export interface Location extends DisplayPath, Partial<Standing> {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  /** One past the last column. */
  readonly endColumn: number;
  readonly where: Where;
  readonly commit?: string;
  readonly blob?: string;
}

/** A commit as history rows show it; dates are ISO 8601 in UTC, the committer's. */
export interface CommitSummary {
  readonly commit: string;
  readonly date: string;
  readonly author: string;
  readonly committer: string;
  readonly path: string;
}

/** Why the first commit cannot be known, and the command that would complete the history. */
export interface FirstUnknown {
  readonly reason: string;
  readonly command: string;
}

/** The life of a secret or a path, by the definitions of DESIGN.md section 5. */
export interface History {
  readonly first: CommitSummary | null;
  readonly firstUnknown?: FirstUnknown;
  /** Introducing commits that have no introducing commit among their ancestors. */
  readonly independent: readonly string[];
  readonly introductions: readonly string[];
  readonly removedBy: readonly string[];
  /** Full names of the refs whose tip holds it. */
  readonly presentAt: readonly string[];
  /** null where HEAD's commit was not read: it may stand there. */
  readonly presentAtHead: boolean | null;
  readonly tags: readonly string[];
  /** null where a remote-tracking ref was not read that it may have reached. */
  readonly reachedRemote: boolean | null;
  /** `to` is null while it is still there, and where nobody knows. */
  readonly exposure: { readonly from: string | null; readonly to: string | null };
}

/** One row of a report. */
export interface Finding {
  /** Stable id: family or rule, `:`, 16 hex digits. */
  readonly id: string;
  /** Pattern or path-rule name. */
  readonly pattern: string;
  readonly title: string;
  /** Vendor of the secret; absent where the file itself is the finding. */
  readonly provider?: string;
  /** What it opens, one sentence. */
  readonly impact: string;
  readonly verdict: Verdict;
  readonly severity: Severity;
  /** null where the file itself is the finding. */
  readonly secret: Secret | null;
  readonly facts: Facts;
  /** Why it is believed real. */
  readonly why: string;
  /** What to do now, in order. */
  readonly remedy: readonly string[];
  readonly location: Location;
  /** All places, the primary one first. */
  readonly locations: readonly Location[];
  readonly history?: History;
  /** For what only ignored files hold: whether the history ever held the value, and a file at that path. */
  readonly committed?: Committed;
}

/** What a repository's history knows of something that stands in ignored files alone. */
export interface Committed {
  /** null where the finding has no value. */
  readonly value: boolean | null;
  readonly path: boolean;
}

/** A finding that does not count, with the reason that was given. */
export interface SuppressedFinding extends Finding {
  readonly suppression: Suppression;
}
