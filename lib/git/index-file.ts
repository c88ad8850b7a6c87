import { readFileSync } from "node:fs";
import type { Kind } from "./commit-log.ts";
import { KIND } from "./commit-log.ts";
import { kindOf } from "./change-list.ts";

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

const HEADER = 12;
/** Times, device, inode, mode, owner and size stand before the id (gitformat-index(5)). */
const BEFORE_OID = 40;
const MODE = 24;
const EXTENDED = 0x4000;
const INTENT_TO_ADD = 0x2000;
const EMPTY: IndexContent = { entries: [], problem: null };

/** Reads an index file of version 2, 3 or 4 without asking git, which would obey what the repository configures. */
export function readIndex(path: string, oidBytes: 20 | 32): IndexContent {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "ENOENT" ? EMPTY : { entries: null, problem: "unreadable" };
  }
  return parseIndex(bytes, oidBytes);
}

/** Reads the bytes of an index file. */
export function parseIndex(bytes: Buffer, oidBytes: 20 | 32): IndexContent {
  const damaged: IndexContent = { entries: null, problem: "damaged" };
  const version = bytes.length < HEADER + oidBytes ? 0 : bytes.readUInt32BE(4);
  if (bytes.toString("latin1", 0, 4) !== "DIRC" || version < 2 || version > 4) return damaged;
  const reader = new EntryReader(bytes, version, oidBytes);
  const entries: IndexEntry[] = [];
  for (let left = bytes.readUInt32BE(8); left > 0; left--) {
    const entry = reader.next();
    if (entry === null) return damaged;
    if (entry !== "not staged") entries.push(entry);
  }
  const isSplit = hasExtension(bytes, reader.at, oidBytes, "link");
  return isSplit ? { entries: null, problem: "split" } : { entries, problem: null };
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

  /** The next entry; null where there is none though there should be one. */
  next(): IndexEntry | "not staged" | null {
    const start = this.at;
    const flagsAt = start + BEFORE_OID + this.#oidBytes;
    if (flagsAt + 4 > this.#bytes.length) return null;
    const flags = this.#bytes.readUInt16BE(flagsAt);
    const isExtended = this.#version > 2 && (flags & EXTENDED) !== 0;
    const more = isExtended ? this.#bytes.readUInt16BE(flagsAt + 2) : 0;
    this.at = flagsAt + (isExtended ? 4 : 2);
    if (!this.#readPath(start)) return null;
    const kind = kindOf(this.#bytes.readUInt32BE(start + MODE));
    // `git add --intent-to-add` names no content; a folder of a sparse index is one of HEAD.
    if ((more & INTENT_TO_ADD) !== 0 || kind === KIND.tree || kind === KIND.none) return "not staged";
    const oid = this.#bytes.toString("hex", start + BEFORE_OID, flagsAt);
    return { path: this.#path, kind, oid, stage: (flags >> 12) & 3 };
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

function hasExtension(bytes: Buffer, start: number, oidBytes: number, wanted: string): boolean {
  for (let at = start; at + 8 <= bytes.length - oidBytes; at += 8 + bytes.readUInt32BE(at + 4)) {
    if (bytes.toString("latin1", at, at + 4) === wanted) return true;
  }
  return false;
}
