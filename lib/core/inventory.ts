import type { Skip } from "./blob.ts";
import type { Gap } from "./report.ts";
import type { PlacedEntry } from "./suppression.ts";

/** Whether an entry passes over something: `expired` where its last day is over. */
export type EntryState = "used" | "unused" | "expired";

/** A comment that silences a value in a file on disk. */
export interface SilencingComment {
  readonly path: string;
  readonly line: number;
  readonly title: string;
  readonly reason: string;
  /** The other tool that it is for. */
  readonly tool?: string;
}

/** A comment in a file on disk that silences nothing. */
export interface IdleComment {
  readonly path: string;
  readonly line: number;
}

/** What could not be read in a place that was looked at. */
export interface Unread {
  /** In words: `the files on disk`, `the history`. */
  readonly place: string;
  /** Files and other contents, each of which makes the look incomplete. */
  readonly skipped: readonly Skip[];
  readonly gaps: readonly Gap[];
}

/** Everything that passes over findings in a checkout. */
export interface Inventory {
  readonly entries: readonly (PlacedEntry & { readonly state: EntryState })[];
  readonly comments: readonly SilencingComment[];
  readonly idleComments: readonly IdleComment[];
  /** What could not be read to its end, so that an unused entry may be of use there. */
  readonly unread: readonly Unread[];
}
