import { dirname, join } from "node:path";
import type { Kind } from "./commit-log.ts";
import { KIND } from "./commit-log.ts";
import { kindOf } from "./change-list.ts";
import { readFile } from "./read-file.ts";
import { type IndexLink, joined, readLink } from "./split-index.ts";

/** A file as it is staged. */
export interface IndexEntry {
  /** Raw path, a byte string. */
  readonly path: string;
  readonly kind: Kind;
  readonly oid: string;
  /** 0, or 1 to 3 for the sides of a conflict. */
  readonly stage: number;
}

/** Entries of an index, or why they cannot be told. */
export type IndexContent =
  | { readonly entries: readonly IndexEntry[]; readonly problem: null }
  | { readonly entries: null; readonly problem: "damaged" | "split" | "unreadable" };

/** A place of an index file. */
export interface IndexSlot extends IndexEntry {
  /** False where it names no content: `git add --intent-to-add`, and folders of a sparse index. */
  readonly isStaged: boolean;
}

const HEADER = 12;
/** Times, device, inode, mode, owner and size stand before the id (gitformat-index(5)). */
const BEFORE_OID = 40;
const MODE = 24;
const EXTENDED = 0x4000;
const INTENT_TO_ADD = 0x2000;
const EMPTY: IndexContent = { entries: [], problem: null };
const DAMAGED: IndexContent = { entries: null, problem: "damaged" };
const SPLIT: IndexContent = { entries: null, problem: "split" };

/**
 * Reads an index file of version 2, 3 or 4, and the shared one that a split index is built on, without asking git,
 * which would obey what the repository configures.
 */
export function readIndex(path: string, oidBytes: 20 | 32): IndexContent {
  let bytes: Buffer;
  try {
    bytes = readFile(path);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ENOENT" ? EMPTY : { entries: null, problem: "unreadable" };
  }
  const own = parseIndex(bytes, oidBytes);
  if (own === null) return DAMAGED;
  if (own.link === null) return stagedOf(own.slots);
  const shared = sharedIndex(join(dirname(path), `sharedindex.${own.link.shared}`), oidBytes);
  const slots = shared === null ? null : joined(shared, own.slots, own.link);
  return slots === null ? SPLIT : stagedOf(slots);
}

/** What an index file holds; `link` where it is a split one, which holds only what differs from a shared one. */
interface IndexFile {
  readonly slots: readonly IndexSlot[];
  readonly link: IndexLink | null;
}

/** Null where the file of a shared index cannot be read. */
function sharedIndex(path: string, oidBytes: 20 | 32): readonly IndexSlot[] | null {
  try {
    return parseIndex(readFile(path), oidBytes)?.slots ?? null;
  } catch {
    return null;
  }
}

function stagedOf(slots: readonly IndexSlot[]): IndexContent {
  const staged = slots.filter(({ isStaged }) => isStaged);
  return { entries: staged.map(({ path, kind, oid, stage }) => ({ path, kind, oid, stage })), problem: null };
}

/** The bytes of an index file; null where they are damaged. */
function parseIndex(bytes: Buffer, oidBytes: 20 | 32): IndexFile | null {
  const version = bytes.length < HEADER + oidBytes ? 0 : bytes.readUInt32BE(4);
  if (bytes.toString("latin1", 0, 4) !== "DIRC" || version < 2 || version > 4) return null;
  const reader = new EntryReader(bytes, version, oidBytes);
  const slots: IndexSlot[] = [];
  for (let left = bytes.readUInt32BE(8); left > 0; left--) {
    const slot = reader.next();
    if (slot === null) return null;
    slots.push(slot);
  }
  const data = extension(bytes, reader.at, oidBytes, "link");
  const link = data === null ? null : readLink(data, oidBytes);
  return data !== null && link === null ? null : { slots, link };
}

class EntryReader {
  at = HEADER;
  readonly #bytes: Buffer;
  readonly #version: number;
  readonly #oidBytes: number;
  #path = "";

  constructor(bytes: Buffer, version: number, oidBytes: number) {
    this.#bytes = bytes;
    this.#version = version;
    this.#oidBytes = oidBytes;
  }

  /** The next slot; null where there is none though there should be one. */
  next(): IndexSlot | null {
    const start = this.at;
    const flagsAt = start + BEFORE_OID + this.#oidBytes;
    if (flagsAt + 4 > this.#bytes.length) return null;
    const flags = this.#bytes.readUInt16BE(flagsAt);
    const isExtended = this.#version > 2 && (flags & EXTENDED) !== 0;
    const more = isExtended ? this.#bytes.readUInt16BE(flagsAt + 2) : 0;
    this.at = flagsAt + (isExtended ? 4 : 2);
    if (!this.#readPath(start)) return null;
    const kind = kindOf(this.#bytes.readUInt32BE(start + MODE));
    const isStaged = (more & INTENT_TO_ADD) === 0 && kind !== KIND.tree && kind !== KIND.none;
    const oid = this.#bytes.toString("hex", start + BEFORE_OID, flagsAt);
    return { path: this.#path, kind, oid, stage: (flags >> 12) & 3, isStaged };
  }

  #readPath(start: number): boolean {
    const kept = this.#version === 4 ? this.#path.length - this.#offset() : 0;
    const end = this.#bytes.indexOf(0, this.at);
    if (end < 0 || kept < 0) return false;
    this.#path = this.#path.slice(0, kept) + this.#bytes.toString("latin1", this.at, end);
    // Before version 4 an entry's length is a multiple of 8, with one NUL at least.
    this.at = this.#version === 4 ? end + 1 : start + ((end - start + 8) & ~7);
    return true;
  }

  /** How much of the path before is left out: a number as in pack offsets. */
  #offset(): number {
    let byte = this.#bytes[this.at++] ?? 0;
    let value = byte & 127;
    while ((byte & 128) !== 0) {
      byte = this.#bytes[this.at++] ?? 0;
      value = (value + 1) * 128 + (byte & 127);
    }
    return value;
  }
}

/** Data of an extension; null where there is none of that name. */
function extension(bytes: Buffer, start: number, oidBytes: number, wanted: string): Buffer | null {
  for (let at = start; at + 8 <= bytes.length - oidBytes; at += 8 + bytes.readUInt32BE(at + 4)) {
    const end = at + 8 + bytes.readUInt32BE(at + 4);
    if (bytes.toString("latin1", at, at + 4) === wanted) return bytes.subarray(at + 8, end);
  }
  return null;
}
