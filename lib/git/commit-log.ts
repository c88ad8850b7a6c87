import type { PathTable } from "./change-list.ts";
import type { OidTable } from "./oid-table.ts";

export { OidTable } from "./oid-table.ts";

/** What stands at a path. `tree` occurs only where a subtree could not be read, or has too many files. */
export const KIND = { none: 0, file: 1, symlink: 2, gitlink: 3, tree: 4 } as const;

/** One of {@link KIND}. */
export type Kind = (typeof KIND)[keyof typeof KIND];

/** A history in columns: memory grows with the number of commits and changes, not with the size of the trees. */
export interface CommitLog {
  /** Ids of commits, blobs and gitlinks. */
  readonly oids: OidTable;
  /** Raw paths as byte strings (one character per byte), by path number. */
  readonly paths: readonly string[];
  /** Numbers the paths; grows, and `paths` with it, when others are added. */
  readonly pathTable: PathTable;
  readonly commits: Commits;
  readonly changes: Changes;
  /** Objects that a complete history would hold and this one does not. */
  readonly absent: readonly AbsentObject[];
  /**
   * Numbers of commits that change and hold too many files: each of their trees is told at one of its paths, beside a
   * row of a tree that is not read.
   */
  readonly crowded: readonly number[];
}

/** Commits in an order in which parents come before children; the row is the commit's number. */
export interface Commits {
  readonly count: number;
  /** Number in the oid table. */
  readonly oid: Int32Array;
  /** Committer date in seconds since 1970. */
  readonly date: Float64Array;
  /** Parents of commit `c` are `parents[parentStart[c]]` to before `parents[parentStart[c + 1]]`. */
  readonly parentStart: Uint32Array;
  /** Commit numbers, the first parent first; -1 for a parent that is not in this log. */
  readonly parents: Int32Array;
  /** Commit against whose tree the changes are; -1 for the empty tree. The first parent, where that is in the log. */
  readonly base: Int32Array;
  /** 1 where parents are absent: cut off by a shallow clone, or their objects missing. */
  readonly truncated: Uint8Array;
  /** 1 for a parent of a commit of the asked range that is itself outside: its tree is known, its parents are not. */
  readonly outside: Uint8Array;
}

/** Changes in columns, those of one commit in consecutive rows, ordered by path. */
export interface Changes {
  readonly count: number;
  /** Changes of commit `c` are rows `from[c]` to before `to[c]`. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** Path number. */
  readonly path: Int32Array;
  /** Number of the id on the old side, -1 where there is none. */
  readonly oldOid: Int32Array;
  readonly newOid: Int32Array;
  /** `old | new << 4`, each one of {@link KIND}. */
  readonly kinds: Uint8Array;
}

/** A commit or tree that is named but not there, or unreadable. */
export interface AbsentObject {
  readonly oid: string;
  readonly type: "commit" | "tree";
  readonly reason: "missing-object" | "corrupt-object";
  readonly detail: string;
}
