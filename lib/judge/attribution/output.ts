/** Why the first commit of a key cannot be told. */
export type UnknownCause =
  /** The earliest known commit descends from a commit or tree that is not there. */
  | "truncated"
  /** Another version of a file that holds it could not be read. */
  | "unread-version"
  /** It was there before the asked range began. */
  | "before-range";

/**
 * The life of one key by DESIGN.md section 5; commits, refs, paths and blobs are numbers of the input.
 * Lists of commits are ordered by committer date, then id.
 */
export interface Attribution {
  /** First commit; null where it is unknown, or where no commit holds the key. */
  readonly first: number | null;
  /** Smallest path that holds the key in `first`; null with it. */
  readonly firstPath: number | null;
  readonly unknown: UnknownCause | null;
  /** What would be `first` if nothing were missing; null where no commit holds the key. */
  readonly earliestKnown: number | null;
  /** Only introductions that are certain: none whose parents, or their ancestors, could have held the key unseen. */
  readonly independent: readonly number[];
  /** Only introductions that are certain: none whose parents could have held the key unseen. */
  readonly introductions: readonly number[];
  readonly removedBy: readonly number[];
  /** Refs whose tip holds it, in order of the input. */
  readonly presentAt: readonly number[];
  /** null where HEAD's commit is not part of the input. */
  readonly presentAtHead: boolean | null;
  readonly tags: readonly number[];
  /** null where it did not, and a remote-tracking ref is no part of the input that it may have reached. */
  readonly reachedRemote: boolean | null;
  /** Seconds since 1970. */
  readonly exposure: { readonly from: number | null; readonly to: number | null };
  /** Tier of the commits it was judged by; null where no commit holds the key. */
  readonly tier: number | null;
  /** Every file version that holds it, the first commit's first. */
  readonly places: readonly Place[];
}

/** A file version. */
export interface Place {
  readonly path: number;
  readonly blob: number;
  /** Earliest known commit with this blob at this path; null where only a ref to a blob or tree has it. */
  readonly commit: number | null;
  /** Tier of that commit; null with it. */
  readonly tier: number | null;
}
