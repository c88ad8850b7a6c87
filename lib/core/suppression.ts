/** What a line of `.leaktrail-ignore` or of a baseline passes over, and why. */
export interface SuppressionEntry {
  /** Family of the secret's pattern, or the rule for a sensitive file. */
  readonly family: string;
  readonly mark: EntryMark;
  /** Last day in UTC on which it counts, `YYYY-MM-DD`; null for no end. */
  readonly until: string | null;
  readonly owner: string | null;
  readonly reason: string;
}

/** The day of a moment (milliseconds since 1970) in UTC, `YYYY-MM-DD`: days compare as their texts do. */
export function dayOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, "YYYY-MM-DD".length);
}

/** Whether the last day of an entry is over on the day `today`. */
export function isOver({ until }: Pick<SuppressionEntry, "until">, today: string): boolean {
  return until !== null && until < today;
}

/** Whether a reason says anything: a mark without one silences nothing. */
export function saysSomething(reason: string): boolean {
  return /[\p{L}\p{N}]/u.test(reason);
}

/** What an entry is bound to. */
export type EntryMark =
  /** A secret: keyed hash of its family and normalised value. `scrypt` for values that people choose. */
  | { readonly kind: "hmac" | "scrypt"; readonly salt: string; readonly digest: string }
  /** A file that is a finding by its path, as {@link entryPath} writes it. */
  | { readonly kind: "path"; readonly path: string };

/** Which kind of file an entry stands in. */
export type EntryHome = "file" | "baseline";

/** An entry with its place. */
export interface PlacedEntry extends SuppressionEntry {
  readonly home: EntryHome;
  /** As messages name the file. */
  readonly file: string;
  /** 1-based. */
  readonly line: number;
}

/** Who silenced a finding: `inline` a comment beside it, `config` the configuration, else an entry of a file. */
export type SuppressionKind = "inline" | "config" | EntryHome;

/** Why a finding does not count. */
export interface Suppression {
  readonly kind: SuppressionKind;
  readonly reason: string;
  /** Of a comment: the other tool that its mark is for. */
  readonly tool?: string;
  /** Of an entry. */
  readonly owner?: string;
  /** Of an entry: the last day on which it counts, `YYYY-MM-DD`. */
  readonly until?: string;
  /** Of an entry: file and line where it stands. */
  readonly file?: string;
  readonly line?: number;
}
