import { closeSync, openSync } from "node:fs";
import type { Readable } from "node:stream";
import { fromBufferPromise, fromFdPromise, type Entry, type ZipFile } from "yauzl";
import { nodePath, OPEN_FLAGS } from "../disk.ts";
import type { ArchiveInput, Member } from "./archive.ts";
import type { Budget } from "./budget.ts";
import { collected } from "./gzip.ts";

const OPTIONS = { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: true } as const;

/**
 * Members of a zip file, in the order of its directory. Throws the parser's error where that is damaged.
 * @param maxSize larger members, in bytes, are not read
 */
export async function* zipMembers(input: ArchiveInput, maxSize: number, budget: Budget): AsyncGenerator<Member> {
  if (input.kind === "bytes") {
    const { buffer, byteOffset, byteLength } = input.bytes;
    yield* membersOf(await fromBufferPromise(Buffer.from(buffer, byteOffset, byteLength), OPTIONS), maxSize, budget);
    return;
  }
  const descriptor = openSync(nodePath(input.path), OPEN_FLAGS);
  try {
    yield* membersOf(await fromFdPromise(descriptor, OPTIONS), maxSize, budget);
  } finally {
    closeSync(descriptor);
  }
}

async function* membersOf(zip: ZipFile, maxSize: number, budget: Budget): AsyncGenerator<Member> {
  for await (const entry of zip.eachEntry()) {
    const member = await memberOf(zip, entry, maxSize, budget);
    if (member !== null) yield member;
    // Folders, and what no budget is left for, cost time too.
    else if (!budget.takesMember()) return;
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
