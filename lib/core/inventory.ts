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

/** Everything that passes over findings in a checkout. */
export interface Inventory {
  readonly entries: readonly (PlacedEntry & { readonly state: EntryState })[];
  readonly comments: readonly SilencingComment[];
  readonly idleComments: readonly IdleComment[];
  /** In words: what could not be read to its end, so that an unused entry may be of use there. */
  readonly missing: readonly string[];
}
