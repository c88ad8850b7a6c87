/** Something that is told about a place in a file of another tool. */
export interface MigrationRemark {
  /** File and place in it, in words; nothing of a value. */
  readonly at: string;
  readonly why: string;
}

/** An entry of another tool, and a finding that it covers. */
export interface CarriedEntry {
  readonly at: string;
  readonly path: string;
  readonly line: number;
  /** Pattern, or rule for a file. */
  readonly pattern: string;
  /** null for a finding that is a file. */
  readonly masked: string | null;
}

/** What becomes of the settings of other tools. */
export interface Migration {
  /** Files that were read. */
  readonly files: readonly string[];
  readonly carried: readonly CarriedEntry[];
  /** Entries that match nothing any more. */
  readonly dead: readonly MigrationRemark[];
  /** What is not carried over. */
  readonly left: readonly MigrationRemark[];
  readonly notes: readonly MigrationRemark[];
  /** Files to be written, each as a unified diff. */
  readonly edits: readonly { readonly path: string; readonly patch: string }[];
}
