import type { FailLevel } from "../core/verdict.ts";
import type { Surface } from "../sources/history/options.ts";

/** Form of a report. */
export type Format = "text" | "json" | "jsonl" | "sarif" | "gitlab" | "junit" | "github" | "csv" | "markdown" | "html";

/** When output is coloured; `auto` asks the environment and the terminal. */
export type ColorChoice = "auto" | "always" | "never";

/** How a report is shown. */
export interface OutputPlan {
  readonly format: Format;
  readonly detail: boolean;
  readonly reveal: boolean;
  /** Findings that a test report calls failed. */
  readonly failOn: FailLevel;
  /** Whether SARIF holds silenced findings. */
  readonly sarifSuppressed: boolean;
  readonly color: ColorChoice;
  readonly progress: boolean;
}

/** What every scanning verb settles before it starts. Deeply frozen. */
export interface ScanPlan {
  readonly failOn: FailLevel;
  readonly allowIncomplete: boolean;
  readonly output: OutputPlan;
  /** Content above this many bytes is listed and not read. */
  readonly maxSize: number;
  /** 16 hex digits over the settings that decide what is read; equal for equal settings. */
  readonly configHash: string;
}

/** Files on disk, or standard input under a name. */
export interface FilesPlan extends ScanPlan {
  /** As typed. */
  readonly paths: readonly string[];
  readonly excludeDependencies: boolean;
  /** Whether credential files, profiles and histories of the home folder are read too. */
  readonly home: boolean;
  /** Whether what only ignored files hold is looked for in the history. */
  readonly history: boolean;
  /** null for as many as the machine runs at once. */
  readonly threads: number | null;
  /** Path that standard input is judged under; null when files are scanned. */
  readonly stdinPath: string | null;
}

/** What would be, or was, packed. */
export interface PrepublishPlan extends ScanPlan {
  /** Whether the last word is whether publishing is allowed. */
  readonly gate: boolean;
  /** File for the release's record, as typed. */
  readonly record: string | null;
  readonly fix: boolean;
  readonly yes: boolean;
}

/** A checkout to be held against the checklist. */
export interface PosturePlan extends ScanPlan {
  /** Whether the user's home folder is looked at too. */
  readonly home: boolean;
  /** Whether what only ignored files hold is looked for in the history. */
  readonly history: boolean;
  /** Report of an earlier run to compare with, as typed. */
  readonly compare: string | null;
  /** Whether to write what mends a failure. */
  readonly fix: boolean;
  /** Whether to write without asking. */
  readonly yes: boolean;
}

/** Which part of which repository. */
export interface AuditPlan extends ScanPlan {
  /** As typed: a checkout, a bare repository or a folder inside one. */
  readonly repo: string;
  /** Seconds since 1970; null for all of history. */
  readonly since: number | null;
  /** null for every ref. */
  readonly branch: string | null;
  /** `A..B` as typed. */
  readonly range: string | null;
  readonly surfaces: readonly Surface[];
  /** null for as many as the machine runs at once. */
  readonly threads: number | null;
  /** Checks each content against its id. */
  readonly verifyObjects: boolean;
  /** Whether what earlier audits learnt may be used, and kept for later ones. */
  readonly cache: boolean;
}
