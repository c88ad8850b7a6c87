/**
 * A history reduced to what judging needs. Commits, paths, blobs, refs and keys are numbers;
 * a key is a thing whose life is asked for: a secret, or a sensitive path.
 */
export interface AttributionInput {
  readonly commits: CommitGraph;
  readonly changes: TreeChanges;
  /** Keys are 0 to `keyCount - 1`. */
  readonly keyCount: number;
  /**
   * Keys that a file with this blob at this path stands for: the secrets in it, and its path's own key.
   * Must answer the same for the same pair; an empty list for most.
   */
  readonly keysAt: (path: number, blob: number) => readonly number[];
  /** 1 for a blob that holds a key or could not be read. */
  readonly markedBlobs: Uint8Array;
  /** 1 for a path at which a blob that is not marked may stand for a key. */
  readonly markedPaths: Uint8Array;
  /** True for a key that stands for one path alone. */
  readonly isAtOnePath: (key: number) => boolean;
  /** True for a blob whose content could not be read: absent, corrupt or over the size limit. */
  readonly unread: (blob: number) => boolean;
  /** Per commit, how far from the branches it was found: 0 for them, larger for notes, stashes, reflogs, ... */
  readonly tier: Uint8Array;
  readonly refs: readonly RefTip[];
  /** Commit that HEAD names, -1 where there is none, null where it is none of these. */
  readonly head: number | null;
  /** Order of the ids of two commits. */
  readonly compareIds: (a: number, b: number) => number;
  /** Order of two paths. */
  readonly comparePaths: (a: number, b: number) => number;
}

/** Commits in an order in which parents come before children. */
export interface CommitGraph {
  readonly count: number;
  /** Committer date in seconds since 1970. */
  readonly date: Float64Array;
  /** Parents of commit `c` are `parents[parentStart[c]]` to before `parents[parentStart[c + 1]]`. */
  readonly parentStart: Uint32Array;
  /** The first parent first; -1 for one that is absent. */
  readonly parents: Int32Array;
  /** Commit against whose tree the changes are, -1 for the empty tree. */
  readonly base: Int32Array;
  /** 1 where parents are absent that should be there. */
  readonly truncated: Uint8Array;
  /** 1 where the tree is known but the commit does not belong to what was asked for, nor its parents. */
  readonly outside: Uint8Array;
}

/** First-parent changes in columns, those of one commit in consecutive rows. */
export interface TreeChanges {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /**
   * -1 in two rows of a commit with too many changes: one of nothing, where its other rows are all that its tree
   * holds, and one of a tree, where that is not told at all paths.
   */
  readonly path: Int32Array;
  readonly oldOid: Int32Array;
  readonly newOid: Int32Array;
  /** `old | new << 4`: 0 nothing, 1 file, 2 symlink, 3 gitlink, 4 a subtree that could not be read. */
  readonly kinds: Uint8Array;
}

/** Where a ref ends. */
export interface RefTip {
  /** Commit number, -1 where it does not name a commit of this history. */
  readonly commit: number;
  readonly isTag: boolean;
  readonly isRemote: boolean;
  /** Files of a ref that names a blob or a tree and no commit. */
  readonly entries?: readonly { readonly path: number; readonly blob: number }[];
}
