import { createReadStream } from "node:fs";
import type { Blob, Skip, Where } from "../../core/blob.ts";
import { displayPath } from "../../core/path.ts";
import { nodePath, OPEN_FLAGS } from "../disk.ts";
import type { ArchiveLimits, Budget } from "./budget.ts";

/** Where an archive's bytes are. */
export type ArchiveInput =
  | { readonly kind: "bytes"; readonly bytes: Uint8Array }
  /** Absolute path as a byte string; not followed where it is a link. */
  | { readonly kind: "file"; readonly path: string; readonly size: number };

/** An archive to open, or one of those in it. */
export interface Archive {
  readonly input: ArchiveInput;
  /** Raw bytes of the path that reports show. */
  readonly shown: Uint8Array;
  readonly where: Where;
  readonly limits: ArchiveLimits;
  /** Shared with all archives in it. */
  readonly budget: Budget;
  /** 1 for an archive that stands in no other. */
  readonly depth: number;
}

/** Something that stands in an archive. */
export type Member =
  | { readonly kind: "file"; readonly name: Uint8Array; readonly bytes: Uint8Array }
  /** A symbolic link with its target. */
  | { readonly kind: "link"; readonly name: Uint8Array; readonly target: Uint8Array }
  /** What stands in the archive and in no member: comments, headers. */
  | { readonly kind: "outside"; readonly name: Uint8Array; readonly bytes: Uint8Array }
  | { readonly kind: "unread"; readonly name: Uint8Array | null; readonly skip: Pick<Skip, SkipFacts> };

type SkipFacts = "reason" | "bytes" | "detail" | "incomplete";

/** An archive's bytes, chunk by chunk. */
export function chunksOf(input: ArchiveInput): AsyncIterable<Uint8Array> | Iterable<Uint8Array> {
  if (input.kind === "bytes") return [input.bytes];
  // Node takes the flags as a number, its types only the names for them.
  return createReadStream(nodePath(input.path), {
    flags: OPEN_FLAGS as unknown as string,
  }) as AsyncIterable<Uint8Array>;
}

const BANG: Uint8Array = Buffer.from("!");

/** Raw path of a member: the archive's, `!`, its name. */
export function memberPath(archive: Archive, name: Uint8Array): Uint8Array {
  return Buffer.concat([archive.shown, BANG, name]);
}

/** What could not be read of an archive or of one of its members. */
export function unread(archive: Archive, name: Uint8Array | null, facts: Pick<Skip, SkipFacts>): Skip {
  return { ...displayPath(name === null ? archive.shown : memberPath(archive, name)), ...facts };
}

/** A member as content; rules on paths look at its own name. */
export function blobOf(archive: Archive, name: Uint8Array, bytes: Uint8Array, link: boolean): Blob {
  const { path: inner } = displayPath(name);
  const shown = displayPath(memberPath(archive, name));
  return { ...shown, where: archive.where, bytes, inner, ...(link && { link }) };
}

/** Message of an error of zlib or of a parser, without any path. */
export function damage(error: unknown): string {
  return `damaged or cut off: ${(error as Error).message}`;
}
