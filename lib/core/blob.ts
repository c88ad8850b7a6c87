/** Where a blob was read; the first that applies, in this order, inside audits; then the other sources. */
export type Where =
  | "tree"
  | "message"
  | "tag-message"
  | "note"
  | "stash"
  | "reflog"
  | "unreachable"
  | "blob-ref"
  | "index"
  | "staged"
  | "worktree"
  | "ignored"
  | "archive"
  | "package"
  | "stdin";

/** A path as shown, with the raw bytes where they are not UTF-8. */
export interface DisplayPath {
  /** Relative to the scanned root, `/` between folders; bytes that are not UTF-8 as `\xNN`. */
  readonly path: string;
  /** base64 of the raw bytes, only when `path` had to escape some. */
  readonly pathBytes?: string;
}

/** Content with its origin: what every source yields and the scan consumes. */
export interface Blob extends DisplayPath {
  readonly where: Where;
  readonly bytes: Uint8Array;
  /** Object id where the content comes from git. */
  readonly oid?: string;
  /** Number by which its source knows this content. */
  readonly unit?: number;
  /** True for a symbolic link: its content is the text of its target, and its own name tells nothing. */
  readonly link?: boolean;
  /** Path that rules and parsers look at, where it is not the shown one: that of a member in its archive. */
  readonly inner?: string;
}

/** Where a content stands, without the rest of what is known of it. */
export function blobPlace({ path, pathBytes, oid }: BlobPlace): BlobPlace {
  return { path, ...(pathBytes !== undefined && { pathBytes }), ...(oid !== undefined && { oid }) };
}

/** A path, and the id of what stands there. */
export interface BlobPlace extends DisplayPath {
  readonly oid?: string;
}

/** Why something in scope was not read. */
export type SkipReason =
  | "too-large"
  | "unreadable"
  | "broken-link"
  | "missing-object"
  | "corrupt-object"
  | "submodule"
  | "lfs-pointer"
  | "special-file"
  | "slow-pattern"
  | "outside-root"
  | "excluded"
  | "archive-limit"
  | "link";

/** Something that was in scope and was not read. */
export interface Skip extends DisplayPath {
  readonly reason: SkipReason;
  readonly oid?: string;
  /** Size in bytes where known. */
  readonly bytes?: number;
  /** What the system said, without file content. */
  readonly detail?: string;
  /** False where leaving it out is what was asked for or is right (submodule, link read as text). */
  readonly incomplete: boolean;
}
