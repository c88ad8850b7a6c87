// What a page's script gets from the report. Every text is safe to show; lists that can be endless are cut, and their
// count is told.

/** A list of which only the first entries are told. */
export interface Cut<T = string> {
  readonly first: readonly T[];
  readonly count: number;
}

/** Where something stands, and what else is known of the place. */
export interface PagePlace {
  readonly text: string;
  readonly notes: string;
}

/** What findings of a kind have in common. */
export interface PageKind {
  readonly title: string;
  readonly pattern: string;
  readonly provider?: string;
  readonly impact: string;
  readonly remedy: readonly string[];
  /** Who hears of a leak of it. */
  readonly disclosed?: string;
}

/** Where a secret of the history stands today; `unknown` where HEAD was not read, and no ref that was has it. */
export type Standing = "head" | "refs" | "history" | "unknown";

/** The life of a secret; dates are ISO 8601 in UTC. */
export interface PageLife {
  readonly standing: Standing;
  /** Where HEAD was not read. */
  readonly headUnread?: true;
  readonly from?: string;
  /** Absent while it is still there, and where nobody knows. */
  readonly to?: string;
  readonly first?: {
    readonly commit: string;
    readonly date: string;
    readonly author: string;
    readonly committer: string;
    readonly path: string;
  };
  readonly unknown?: { readonly reason: string; readonly command: string };
  readonly also: Cut;
  readonly entered: Cut;
  readonly removed: Cut;
  /** Index into {@link PageData.lists}. */
  readonly refs: number;
  /** Index into {@link PageData.lists}. */
  readonly tags: number;
  readonly reachedRemote: boolean | null;
}

/** A row of a table. */
export interface PageRow {
  readonly id: string;
  /** Index into {@link PageData.kinds}. */
  readonly kind: number;
  readonly severity: "error" | "warning" | "note";
  readonly verdict: string;
  readonly mask?: string;
  /** Length of the secret in UTF-16 code units. */
  readonly length?: number;
  readonly why: string;
  readonly facts: readonly string[];
  /** Where it stands, the place of the table first. */
  readonly places: Cut<PagePlace>;
  readonly state: string;
  readonly committed?: string;
  readonly life?: PageLife;
  /** Why it is silenced, and by what, for how long; only in the table of such rows. */
  readonly silenced?: { readonly reason: string; readonly by: string };
}

/** What stands before the rows. */
export interface PageHead {
  /** When the report was made, in milliseconds since 1970: until then secrets that are still there have stood. */
  readonly made: number;
  readonly kinds: readonly PageKind[];
  /** Names of refs that rows share. */
  readonly lists: readonly Cut[];
}

/** Tables of a page, in order. */
export const TABLES = ["findings", "notes", "silenced"] as const;

export type TableName = (typeof TABLES)[number];

/** All of it. */
export type PageData = PageHead & Readonly<Record<TableName, readonly PageRow[]>>;
