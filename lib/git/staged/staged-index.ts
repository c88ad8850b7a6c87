import { readFileSync } from "node:fs";

const HEADER = 12;
const TRAILER = 20;
/** Times, device, inode, mode, owner and size stand before the id (gitformat-index(5)). */
const MODE = 24;
const OID = 40;
const FLAGS = 60;
const EXTENDED = 0x4000;
const STAGE = 0x3000;
const LONGEST_LENGTH = 0xfff;
const INTENT_TO_ADD = 0x2000;
const TREE = 0o040000;
const FORMAT = 0o170000;

/** A folder of which the index says which tree it is. */
export interface CachedTree {
  /** Id in hexadecimal; null where entries have changed since. */
  readonly oid: string | null;
  /** How many entries stand below it; -1 as long as that is not known. */
  readonly count: number;
  readonly folders: ReadonlyMap<string, CachedTree>;
}

/** An index as bytes, with the place of each entry. */
export interface StagedIndex {
  readonly bytes: Buffer;
  /** Where each entry begins, in the order of paths. */
  readonly starts: Uint32Array;
  /** What the index knows of trees; null for nothing. */
  readonly root: CachedTree | null;
}

/**
 * Reads an index of version 2 or 3. null for one that is damaged or of another kind: split, sparse, in conflict,
 * version 4, with an extension that must be understood.
 */
export function readStagedIndex(path: string): StagedIndex | null {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return null;
  }
  if (bytes.length < HEADER + TRAILER || bytes.toString("latin1", 0, 4) !== "DIRC") return null;
  const version = bytes.readUInt32BE(4);
  if (version !== 2 && version !== 3) return null;
  const starts = new Uint32Array(Math.min(bytes.readUInt32BE(8), bytes.length >> 6));
  if (starts.length !== bytes.readUInt32BE(8)) return null;
  const end = placeEntries(bytes, starts);
  if (end === null) return null;
  const tree = cachedTrees(bytes, end);
  return tree === "other" ? null : { bytes, starts, root: tree };
}

/** Raw path of an entry, a byte string. */
export function pathAt({ bytes, starts }: StagedIndex, entry: number): string {
  const at = nameAt(bytes, starts[entry]!);
  return bytes.toString("latin1", at, bytes.indexOf(0, at));
}

export function modeAt({ bytes, starts }: StagedIndex, entry: number): number {
  return bytes.readUInt32BE(starts[entry]! + MODE);
}

/** Where an entry's id of 20 bytes begins. */
export function oidAt({ starts }: StagedIndex, entry: number): number {
  return starts[entry]! + OID;
}

/** `git add --intent-to-add`: a name without content, which no commit takes. */
export function isIntentToAdd({ bytes, starts }: StagedIndex, entry: number): boolean {
  const flags = bytes.readUInt16BE(starts[entry]! + FLAGS);
  return (flags & EXTENDED) !== 0 && (bytes.readUInt16BE(starts[entry]! + FLAGS + 2) & INTENT_TO_ADD) !== 0;
}

function nameAt(bytes: Buffer, start: number): number {
  return start + FLAGS + ((bytes[start + FLAGS]! & (EXTENDED >> 8)) === 0 ? 2 : 4);
}

/** Writes where entries begin and gives where the last one ends; null where they cannot be followed. */
function placeEntries(bytes: Buffer, starts: Uint32Array): number | null {
  const limit = bytes.length - TRAILER;
  let at = HEADER;
  for (let entry = 0; entry < starts.length; entry++) {
    if (at + FLAGS + 4 > limit) return null;
    const flags = bytes.readUInt16BE(at + FLAGS);
    if ((flags & STAGE) !== 0 || (bytes.readUInt32BE(at + MODE) & FORMAT) === TREE) return null;
    starts[entry] = at;
    const name = nameAt(bytes, at);
    const length = flags & LONGEST_LENGTH;
    const nameEnd = length < LONGEST_LENGTH ? name + length : bytes.indexOf(0, name);
    if (nameEnd < name || bytes[nameEnd] !== 0) return null;
    // An entry's length is a multiple of 8, with one NUL at least.
    at += (nameEnd - at + 8) & ~7;
  }
  return at <= limit ? at : null;
}

/** The cached trees among the extensions; `other` where one must be understood that is not. */
function cachedTrees(bytes: Buffer, start: number): CachedTree | null | "other" {
  const limit = bytes.length - TRAILER;
  let tree: CachedTree | null = null;
  for (let at = start; at + 8 <= limit; at += 8 + bytes.readUInt32BE(at + 4)) {
    const name = bytes.toString("latin1", at, at + 4);
    if (!/^[A-Z]/.test(name)) return "other";
    const end = at + 8 + bytes.readUInt32BE(at + 4);
    if (end > limit) return "other";
    if (name === "TREE" && end > at + 8) tree = readCachedTree({ bytes, at: at + 8, end })?.tree ?? null;
  }
  return tree;
}

interface Cursor {
  readonly bytes: Buffer;
  at: number;
  readonly end: number;
}

/** One folder and all below it: name, NUL, entries, space, folders, line feed, an id unless entries are -1. */
function readCachedTree(cursor: Cursor): { readonly name: string; readonly tree: CachedTree } | null {
  const { bytes, at, end } = cursor;
  const nul = bytes.indexOf(0, at);
  const line = bytes.indexOf(10, nul);
  if (nul < 0 || line < 0 || line > end) return null;
  const [count = NaN, below = NaN] = bytes
    .toString("latin1", nul + 1, line)
    .split(" ")
    .map(Number);
  if (!Number.isInteger(count) || !Number.isInteger(below)) return null;
  const isValid = count >= 0;
  cursor.at = line + 1 + (isValid ? TRAILER : 0);
  if (cursor.at > end) return null;
  const oid = isValid ? bytes.toString("hex", line + 1, cursor.at) : null;
  const folders = new Map<string, CachedTree>();
  for (let left = below; left > 0; left--) {
    const folder = readCachedTree(cursor);
    if (folder === null) return null;
    folders.set(folder.name, folder.tree);
  }
  return { name: bytes.toString("latin1", at, nul), tree: { oid, count, folders } };
}
