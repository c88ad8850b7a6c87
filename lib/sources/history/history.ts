import type { Blob, DisplayPath, Skip, Where } from "../../core/blob.ts";
import type { Gap } from "../../core/report.ts";
import type { CommitLog } from "../../git/commit-log.ts";
import type { CommitHeader, LogWatch } from "../../git/history-reader.ts";
import type { LaidPack } from "../../git/pack/wanted.ts";
import type { RepositoryFacts } from "../../git/repository.ts";
import type { Surface } from "./options.ts";

/** A repository opened for an audit. */
export interface HistorySource {
  readonly engine: string;
  readonly repository: RepositoryFacts;
  /** Larger objects are not read. */
  readonly maxBytes?: number;
  /** Reads commits and changes; contents come later. */
  load(watch?: Omit<LogWatch, "signal">): Promise<History>;
  /** Who made these commits; null for one that cannot be read. */
  headers(commits: readonly string[]): Promise<readonly (CommitHeader | null)[]>;
  close(): Promise<void>;
}

/** Commits, changes and refs of what was asked for, and the contents to scan. */
export interface History {
  readonly log: CommitLog;
  /** Per commit, tier of the surface by which it was reached first. */
  readonly tier: Uint8Array;
  /** What was looked at. */
  readonly surfaces: readonly Surface[];
  readonly refs: readonly HistoryRef[];
  /** Number of HEAD's commit; -1 where there is none, null where it is not part of this history. */
  readonly head: number | null;
  /** 1 for each path, by number, that is told whatever stands there. */
  readonly sensitive: Uint8Array;
  /** Finds out which are, with room for signals in between; otherwise that is done when `sensitive` is asked for. */
  markSensitive(): Promise<void>;
  /** Contents to scan: one unit per blob and path key. */
  readonly units: Units;
  /** Contents that stand in no commit's tree. */
  readonly strays: readonly Stray[];
  /** Messages; their units come after those of contents. */
  readonly texts: Texts;
  /** What makes the history less than whole; complete once `blobs` has ended. */
  readonly gaps: readonly Gap[];
  /** What was in scope: refs, commits, blobs, paths, submodules. */
  readonly counts: Readonly<Record<string, number>>;
  /** Submodules and absent trees; blobs that cannot be read come from `blobs`. */
  readonly skipped: readonly Skip[];
  /** Units that need not be read again, and what is learnt of the others. */
  readonly memory: UnitMemory;
  /** Numbers of the blobs to read: those with a unit that is not known to be clean. */
  wanted(): Int32Array;
  /** Where our own pack reader may read; null where only the engine can. */
  readonly packed: PackedObjects | null;
  /** Path and place of a unit, messages included. */
  placeOf(unit: number): DisplayPath & { readonly where: Where; readonly oid: string };
  /** Every unit of these blobs that is not known to be clean exactly once, in batches. Default: all `wanted`. */
  blobs(wanted?: Int32Array): AsyncIterable<readonly HistoryBlob[]>;
  /**
   * Every message that is not known to be clean exactly once, in batches, but those of the commits that are marked in
   * `known`, by their place.
   */
  messages(known?: Uint8Array): AsyncIterable<readonly HistoryBlob[]>;
}

/** An objects folder, and which of its objects are too large to be read. */
export interface PackedObjects {
  readonly objectDir: string;
  /** The packs, where all were read before. Given once: they are large. */
  takeLaidPacks(): Promise<readonly LaidPack[] | null>;
  readonly maxBytes?: number;
}

/** Messages of commits and tags. */
export interface Texts {
  readonly count: number;
  /** Numbers of the ids of commits whose messages are read; the unit of the first of them, the others' follow. */
  readonly commits: readonly number[];
  readonly firstCommit: number;
  /** What a unit is the message of; null for a unit that is none. */
  at(unit: number): TextOrigin | null;
}

/** Where a message stands. */
export interface TextOrigin {
  readonly where: "message" | "tag-message";
  /** Number of the commit's or tag's id. */
  readonly oid: number;
  /** Numbers of the refs that lead to a tag. */
  readonly refs: readonly number[];
}

/** What earlier audits of a repository found out, and what this one does; nothing of a secret. */
export interface UnitMemory {
  /** What need not be read: commits, contents, and the samples that were seen in these contents by pattern name. */
  readonly recalled: {
    readonly commits: number;
    readonly contents: number;
    readonly placeholders: ReadonlyMap<string, number>;
  };
  /** True for a unit that holds nothing: scanned before, or {@link learn}ed. */
  isClean(unit: number): boolean;
  /** What an earlier audit found in a unit, as it was given to {@link learnFound}; null where that is not known. */
  foundIn(unit: number): string | null;
  /** Records what was found in a unit, as text without values. */
  learnFound(unit: number, kept: string): void;
  /** Records a unit that was scanned and in which nothing was found but these samples, by pattern name. */
  learn(unit: number, placeholders: ReadonlyMap<string, number>): void;
  /**
   * Keeps what was learnt so far for the next audit. Never fails.
   * @param values all that was found, once that is known: nothing is kept that holds one of them in a name
   */
  keep(values?: ReadonlySet<string>): void;
}

/** A ref with where it ends. */
export interface HistoryRef {
  /** Full name as shown. */
  readonly name: string;
  readonly commit: number;
  readonly isTag: boolean;
  readonly isRemote: boolean;
  /** Files of a ref that names a blob or a tree and no commit. */
  readonly entries?: readonly RefEntry[];
}

/** A file that a ref to a blob or tree names; numbers as in the log. */
export interface RefEntry {
  readonly path: number;
  readonly blob: number;
}

/** A file version that no commit brings; numbers as in the log. */
export interface Stray extends RefEntry {
  readonly where: Surface;
}

/** Which unit stands for a file version. */
export interface Units {
  readonly count: number;
  /** Unit of a blob at a path; -1 where it is not one that is read. */
  at(path: number, blob: number): number;
  /** Number of the blob's id. */
  blob(unit: number): number;
  /** A path that stands for all of the unit. */
  path(unit: number): number;
  /** Units of a blob, by the number of its id. */
  ofBlob(blob: number): readonly number[];
  /** Calls `visit` with each of them. */
  eachOf(blob: number, visit: (unit: number) => void): void;
  /** Number of the class of a unit's paths, which are equal to detection. */
  classNumber(unit: number): number;
}

/** Content of a unit, or why there is none. */
export type HistoryBlob =
  { readonly unit: number; readonly blob: Blob } | { readonly unit: number; readonly blob: null; readonly skip: Skip };
