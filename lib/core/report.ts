import type { Skip } from "./blob.ts";
import type { ExitCode } from "./exit-code.ts";
import type { Finding, SuppressedFinding } from "./finding.ts";
import type { Checklist } from "./posture.ts";

/** Version of the JSON report's shape; grows with additions, never with renames. */
export const SCHEMA_VERSION = "1.0";

/** Something that makes the result less than whole though no single object was skipped (shallow history). */
export interface Gap {
  readonly reason: string;
  /** Command that would complete it, where there is one. */
  readonly command?: string;
}

/** What was read and what was not: read plus skipped equals what was in scope. */
export interface Coverage {
  /** `git cat-file`, `isomorphic-git`, `fs`, `stdin`. */
  readonly engine: string;
  /** How the verb chose its input, for hooks: `staged`, `range`, ... */
  readonly mode?: string;
  /** Named counts: refs, commits, trees, blobs, files, paths, objects in scope. */
  readonly counts: Readonly<Record<string, number>>;
  readonly bytesRead: number;
  readonly skipped: readonly Skip[];
  readonly gaps: readonly Gap[];
  /** What a reader should know though everything was read. */
  readonly notes?: readonly string[];
  /** Places that this run looked at (`tree`, `note`, `stash`, ...). */
  readonly surfaces: readonly string[];
  /** Values recognised as samples, masks or references, by pattern name. */
  readonly placeholders: Readonly<Record<string, number>>;
  readonly catalogueHash: string;
  readonly configHash: string;
  readonly complete: boolean;
}

/** Everything one run has to say; reporters turn it into text. */
export interface Report {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly tool: { readonly name: "leaktrail"; readonly version: string };
  readonly verb: string;
  readonly complete: boolean;
  readonly exitCode: ExitCode;
  readonly coverage: Coverage;
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
  /** From `prepublish`: a unified diff that would keep what must not be published out of the artifacts. */
  readonly patch?: string;
  /** From `posture`: every row, also those that hold; the ones that fail are findings too. */
  readonly posture?: Checklist;
  /** The checklist that it is compared with. */
  readonly postureBefore?: Checklist;
}
