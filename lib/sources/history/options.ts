import type { AuditCache } from "../../cache/audit-cache.ts";
import type { RepositoryFacts } from "../../git/repository.ts";
import type { Threads } from "../../git/threads.ts";

/** A place where git keeps content: the trees of branches and tags, and those beside them. */
export type Surface =
  "tree" | "message" | "tag-message" | "note" | "stash" | "reflog" | "unreachable" | "blob-ref" | "index";

/** Surfaces that an audit looks at unless told otherwise, in the order in which they claim a secret. */
export const SURFACES: readonly Surface[] = [
  "tree",
  "message",
  "tag-message",
  "note",
  "stash",
  "reflog",
  "unreachable",
  "blob-ref",
  "index",
];

/** Place of a surface in {@link SURFACES}: what is smaller claims a secret first. */
export function tierOf(surface: Surface): number {
  return SURFACES.indexOf(surface);
}

/** The surface behind a tier. */
export function surfaceAt(tier: number): Surface {
  return SURFACES[tier] ?? "tree";
}

/** Surfaces that are left in part of a history (`branch`, `range`). */
const IN_PART: readonly Surface[] = ["tree", "message"];
/** What `since` leaves out: nothing tells how old a content is that no commit in scope brings. */
const UNDATED: readonly Surface[] = ["unreachable", "index"];

/** Surfaces that are looked at, in order. */
export function surfacesIn({ surfaces, branch, range, since }: HistoryOptions): readonly Surface[] {
  const possible = branch === undefined && range === undefined ? SURFACES : IN_PART;
  const dated = since === undefined ? possible : possible.filter((surface) => !UNDATED.includes(surface));
  return dated.filter((surface) => (surfaces ?? SURFACES).includes(surface));
}

/**
 * What part of a history to read.
 *
 * With `range` or `since` the commits that belong to it are judged as if there were no others, except that the trees of
 * their parents outside are read too, so that nothing counts as introduced that stood there before. Then `first` is the
 * first of the asked commits to bring a secret; one that a parent outside holds is unknown (`before-range`); and one
 * that only parents outside hold has no places and is not part of the answer. Refs are told only where their tip is one
 * of the commits that were read, and HEAD is unknown where it is none. The same goes for `branch`: a secret's life on
 * other branches is not told.
 */
export interface HistoryOptions {
  /**
   * Default: {@link SURFACES}. With `branch` or `range` only `tree` and `message`; with `since` neither
   * `unreachable` nor `index`.
   */
  readonly surfaces?: readonly Surface[];
  /** Branch or other revision: only commits reachable from it. */
  readonly branch?: string;
  /** `A..B` or `A...B`: commits reachable from B and not from A. */
  readonly range?: string;
  /** Only commits with this committer date (seconds since 1970) or a later one, and their descendants. */
  readonly since?: number;
  /** Larger blobs are listed as skipped. Default: no limit. */
  readonly maxBlobBytes?: number;
  /** Paths with equal keys are equal to detection: a blob is read once per key. Default: all are equal. */
  readonly pathKey?: (path: string) => string;
  /** True for a path that is told whatever stands there. Default: none is. */
  readonly isSensitive?: (path: string) => boolean;
  /** Default: git, or isomorphic-git where there is no git binary. */
  readonly engine?: "git" | "isomorphic-git";
  /** Reads everything through the engine, and nothing out of packs ourselves. */
  readonly plainReader?: boolean;
  /** Threads to read commits and trees on. Default: the caller's own. */
  readonly threads?: Threads;
  readonly signal?: AbortSignal;
  /** Whether one of some paths, as byte strings, holds a secret itself: then nothing is left for later. Default: none. */
  readonly holdSecret?: (paths: readonly string[]) => boolean;
  /** Where audits of all of this repository leave what they learnt. Default: nowhere. */
  readonly cache?: (repository: RepositoryFacts) => AuditCache | null;
}
