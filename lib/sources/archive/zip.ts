import { closeSync, openSync, readSync } from "node:fs";
import type { Readable } from "node:stream";
import { fromBufferPromise, fromFdPromise, type Entry, type ZipFile } from "yauzl";
import { nodePath, OPEN_FLAGS } from "../disk.ts";
import type { ArchiveInput, Member } from "./archive.ts";
import type { Budget } from "./budget.ts";
import { collected } from "./gzip.ts";
import { OUTSIDE, OutsideText } from "./outside.ts";
import { gapMembers, gapsBetween, type BytesAt, type Span } from "./zip-gaps.ts";

const OPTIONS = { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: true } as const;

/**
 * Members of a zip file, in the order of its directory, then what stands outside of them. Throws the parser's error
 * where that is damaged.
 * @param maxSize larger members, in bytes, are not read
 * @param isReadWhole whether all bytes of the file are also read as they stand
 */
export async function* zipMembers(
  input: ArchiveInput,
  maxSize: number,
  budget: Budget,
  isReadWhole: boolean,
): AsyncGenerator<Member> {
  if (input.kind === "bytes") {
    const { buffer, byteOffset, byteLength } = input.bytes;
    const zip = await fromBufferPromise(Buffer.from(buffer, byteOffset, byteLength), OPTIONS);
    yield* allOf({ zip, bytesAt: ({ start, end }) => input.bytes.subarray(start, end), isReadWhole }, maxSize, budget);
    return;
  }
  const descriptor = openSync(nodePath(input.path), OPEN_FLAGS);
  try {
    const zip = await fromFdPromise(descriptor, OPTIONS);
    yield* allOf({ zip, bytesAt: (span) => readSpan(descriptor, span), isReadWhole }, maxSize, budget);
  } finally {
    closeSync(descriptor);
  }
}

/** A zip file with its raw bytes. */
interface OpenZip {
  readonly zip: ZipFile;
  readonly bytesAt: BytesAt;
  readonly isReadWhole: boolean;
}

function readSpan(descriptor: number, { start, end }: Span): Uint8Array {
  const bytes = Buffer.alloc(end - start);
  return bytes.subarray(0, readSync(descriptor, bytes, 0, bytes.length, start));
}

async function* allOf(open: OpenZip, maxSize: number, budget: Budget): AsyncGenerator<Member> {
  const { zip, bytesAt, isReadWhole } = open;
  const comments = new OutsideText(OUTSIDE.zipComments, maxSize);
  comments.add(rawComment(zip));
  const spans: Span[] = [];
  const start = cursorOf(zip);
  for await (const entry of zip.eachEntry()) {
    comments.add(entry.fileCommentRaw);
    spans.push(...(await spanOf(zip, entry)));
    const member = await memberOf(zip, entry, maxSize, budget);
    if (member !== null) yield member;
    // Folders, and what no budget is left for, cost time too.
    else if (!budget.takesMember()) return;
  }
  spans.push({ start, end: cursorOf(zip) }, endRecords(zip, bytesAt));
  for (const member of gapMembers(gapsBetween(spans, zip.fileSize), bytesAt, maxSize)) {
    if (member.kind === "unread" || !isReadWhole) yield member;
  }
  yield* comments.members();
}

/** Where the directory is read next, which the types call a flag. */
function cursorOf({ readEntryCursor }: ZipFile): number {
  return readEntryCursor as unknown as number;
}

/** The comment of the whole file, whose bytes are left as they stand. */
function rawComment({ comment }: ZipFile): Uint8Array {
  return comment as unknown as Uint8Array;
}

const END_BYTES = 22;
/** The end's record of 64 bits, which may be longer, and its locator. */
const END_64_BYTES = 56 + 20;

function endRecords(zip: ZipFile, bytesAt: BytesAt): Span {
  const end = zip.fileSize;
  const start = end - END_BYTES - rawComment(zip).length;
  const is64 =
    start >= END_64_BYTES && Buffer.from(bytesAt({ start: start - 20, end: start })).indexOf("PK\x06\x07") === 0;
  return { start: is64 ? start - END_64_BYTES : start, end };
}

/** Where a member stands; nowhere when its own header is damaged. */
async function spanOf(zip: ZipFile, entry: Entry): Promise<readonly Span[]> {
  try {
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
    return [{ start: entry.relativeOffsetOfLocalHeader, end: fileDataStart + entry.compressedSize }];
  } catch {
    return [];
  }
}

const SLASH = 0x2f;
/** High half of the attributes that Unix archivers write: the file's mode. */
const MODE_SHIFT = 16;
const KIND_MASK = 0o170000;
const LINK = 0o120000;

async function memberOf(zip: ZipFile, entry: Entry, maxSize: number, budget: Budget): Promise<Member | null> {
  const name = entry.fileNameRaw;
  if (name.at(-1) === SLASH && entry.uncompressedSize === 0) return null;
  const size = entry.uncompressedSize;
  if (entry.isEncrypted()) return unreadable(name, "encrypted");
  if (!entry.canDecodeFileData()) return unreadable(name, `compressed by method ${entry.compressionMethod}`);
  if (size > maxSize) return { kind: "unread", name, skip: { reason: "too-large", bytes: size, incomplete: true } };
  if (!budget.takes(size)) return null;
  try {
    const stream: Readable = await zip.openReadStreamPromise(entry);
    const content = await collected(stream as AsyncIterable<Uint8Array>, maxSize);
    if ("over" in content) return unreadable(name, "longer than it says");
    const isLink = ((entry.externalFileAttributes >>> MODE_SHIFT) & KIND_MASK) === LINK;
    return isLink ? { kind: "link", name, target: content.bytes } : { kind: "file", name, bytes: content.bytes };
  } catch (error) {
    return unreadable(name, `damaged: ${(error as Error).message}`);
  }
}

function unreadable(name: Uint8Array, detail: string): Member {
  return { kind: "unread", name, skip: { reason: "unreadable", detail, incomplete: true } };
}
