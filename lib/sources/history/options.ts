/** A place where git keeps content, beside the trees of branches and tags. */
export type Surface = "tree" | "note" | "stash" | "blob-ref";

/** Surfaces that an audit looks at unless told otherwise, in the order in which they claim a secret. */
export const SURFACES: readonly Surface[] = ["tree", "note", "stash", "blob-ref"];

/** What part of a history to read. */
export interface HistoryOptions {
  /** Default: {@link SURFACES}. With `branch` or `range` only `tree` is read. */
  readonly surfaces?: readonly Surface[];
  /** Branch or other revision: only commits reachable from it. */
  readonly branch?: string;
  /** `A..B` or `A...B`: commits reachable from B and not from A. */
  readonly range?: string;
  /** Only commits with this committer date or a later one, in seconds since 1970. */
  readonly since?: number;
  /** Larger blobs are listed as skipped. Default: no limit. */
  readonly maxBlobBytes?: number;
  /** Paths with equal keys are equal to detection: a blob is read once per key. Default: all are equal. */
  readonly pathKey?: (path: string) => string;
  /** Default: git, or isomorphic-git where there is no git binary. */
  readonly engine?: "git" | "isomorphic-git";
  readonly signal?: AbortSignal;
}
