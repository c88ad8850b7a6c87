import type { PathTable } from "./change-list.ts";
import type { CommitLog, Kind, OidTable } from "./commit-log.ts";
import type { LaidPack, PackWork } from "./pack/wanted.ts";
import type { RepositoryFacts } from "./repository.ts";

/** What an engine must be able to do so that a history can be audited through it. */
export interface HistoryReader {
  /** Name for the coverage record: `git cat-file`, `isomorphic-git`. */
  readonly engine: string;
  readonly repository: RepositoryFacts;
  /** Where contents may be read past the engine, out of the objects folder; null where they may not. */
  readonly ownObjects: OwnObjects | null;

  /**
   * Ids that a revision or a range (`A..B`, `A...B`) stands for.
   * @throws LeaktrailError `unknown-revision`
   */
  resolve(expression: string): Promise<Revisions>;

  /** What the ids name, tags followed to their end. Answers in the order of the question. */
  peel(oids: readonly string[]): Promise<readonly PeeledObject[]>;

  /** Commits parents first, with what each changes against its first parent. */
  log(request: LogRequest, watch?: LogWatch): Promise<CommitLog>;

  /**
   * Contents of blobs, in an order that suits the engine, in batches. Each wanted id is answered exactly once:
   * a blob that cannot be read is an answer too.
   */
  blobs(request: BlobRequest): AsyncIterable<readonly BlobAnswer[]>;

  /** Whole objects, commits and tags above all, answered in the order of the question, in batches. */
  objects(oids: readonly string[], signal?: AbortSignal): AsyncIterable<readonly ObjectAnswer[]>;

  /**
   * Everything that is stored but trees, numbered in the table; an object may be told twice. With `only`, those of
   * these ids.
   */
  stored(oids: OidTable, signal?: AbortSignal, only?: readonly string[]): Promise<StoredObjects>;

  /**
   * Which of the ids are those of stored objects, without reading any: 1 for each number of `oids` that is. An engine
   * that has no quick way to tell has no such method.
   */
  present?(oids: OidTable, signal?: AbortSignal): Promise<Uint8Array>;

  /** Files of one tree, recursively; for refs that name a tree. */
  tree(oid: string): Promise<TreeListing>;

  /** Who made these commits; answers in the order of the question, null for one that cannot be read. */
  headers(oids: readonly string[]): Promise<readonly (CommitHeader | null)[]>;

  /** Ends child processes and removes temporary files. May be called twice. */
  close(): Promise<void>;
}

/** What is known of the objects folder. */
export interface OwnObjects {
  /** The packs, where a log was read out of them; their objects numbered in its table of ids. Given once. */
  takeLaidPacks(): Promise<readonly LaidPack[] | null>;
}

/** One object as it is stored, or why it is not told. */
export type ObjectAnswer =
  | { readonly oid: string; readonly type: "commit" | "tree" | "blob" | "tag"; readonly body: Uint8Array }
  | { readonly oid: string; readonly type: "missing" | "corrupt"; readonly body: null };

/** Numbers of ids by type. */
export interface StoredObjects {
  readonly commits: Int32Array;
  readonly blobs: Int32Array;
  readonly tags: Int32Array;
  /** Ids of objects whose type cannot be read. */
  readonly unreadable: readonly string[];
  /** What git said when it died of a damaged pack: there may be more. */
  readonly problem?: string;
}

/** What `A..B` stands for. The ids may be tags. */
export interface Revisions {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** An id and what it leads to. */
export interface PeeledObject {
  readonly oid: string;
  /** Type of the object at the end of the tags; `missing` where the chain breaks, `corrupt` where it cannot be read. */
  readonly type: "commit" | "tree" | "blob" | "missing" | "corrupt";
  /** Id at the end of the tags; the id asked for where `type` is `missing` or `corrupt`. */
  readonly target: string;
}

/** Which commits a log holds. */
export interface LogRequest {
  /** Ids of commits (not tags) to start from. */
  readonly tips: readonly string[];
  /** Commits from which on nothing belongs to the log: the `A` of `A..B`. */
  readonly exclude?: readonly string[];
  /** Only commits with this committer date or a later one, in seconds since 1970. */
  readonly since?: number;
  /** Numbers of ids and paths that the log goes on with. Default: it starts its own. */
  readonly tables?: { readonly oids: OidTable; readonly pathTable: PathTable };
  /** True where what the excluded commits hold does not matter: their trees are not told. */
  readonly withoutOutside?: boolean;
  /**
   * Numbers in `tables` of stored commits, which are told too where no tip leads to them. That something is absent
   * there is not told: nothing promises that it is stored.
   */
  readonly strays?: Int32Array;
  /** Commits (ids) that lead to some of the strays, which are then not told. */
  readonly straysOf?: readonly string[];
  /**
   * What an earlier request without `exclude` and `since` led to, where nothing was absent and all objects it read are
   * there still; `tables` are its own. An engine may read only what it lacks; the answer is the same.
   */
  readonly known?: CommitLog;
}

/** Told now and then how far a log is; may stop it. */
export interface LogWatch {
  readonly signal?: AbortSignal;
  readonly onProgress?: (commits: number, total: number) => void;
  /**
   * Called at most once, where a log is read on threads: when they have the last of that to do, and time for something
   * else while the log is put together. Gets the commits of the packs, numbered in the request's tables.
   */
  readonly onSpareTime?: (commits: readonly PackWork[]) => void;
}

/** Which blobs to read. */
export interface BlobRequest {
  readonly oids: OidTable;
  /** Indexes into `oids`, each once. The order is a proposal. */
  readonly wanted: Int32Array;
  /** Larger blobs are answered as `too-large` without their content. */
  readonly maxBytes?: number;
  readonly signal?: AbortSignal;
}

/** Content of one blob, or why there is none. */
export type BlobAnswer =
  | { readonly oid: number; readonly bytes: Uint8Array }
  | {
      readonly oid: number;
      readonly bytes: null;
      readonly reason: "missing-object" | "corrupt-object" | "too-large";
      /** Size in bytes, or null where it is not known. */
      readonly size: number | null;
      /** What the engine said, escaped for the terminal. */
      readonly detail: string;
    };

/** Files of a tree, with the subtrees that could not be read. */
export interface TreeListing {
  readonly entries: readonly { readonly path: string; readonly kind: Kind; readonly oid: string }[];
  readonly unreadable: readonly { readonly path: string; readonly oid: string }[];
  /** True where it has too many files: then each of its trees is listed at one path. */
  readonly isCrowded: boolean;
}

/** Who made a commit, as the commit says. */
export interface CommitHeader {
  readonly oid: string;
  readonly author: Signature;
  readonly committer: Signature;
}

/** `Name <mail>` and a time. */
export interface Signature {
  readonly name: string;
  readonly email: string;
  /** Seconds since 1970, 0 where the commit's own is malformed. */
  readonly time: number;
}
