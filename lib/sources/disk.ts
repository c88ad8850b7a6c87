import {
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readlinkSync,
  readSync,
  realpathSync,
  type Dirent,
  type Stats,
} from "node:fs";
import { compareText } from "../core/text.ts";

/** What an entry of a folder is, before anything of it is followed or opened. */
export type EntryKind = "file" | "folder" | "link" | "special";

/** One entry of a folder; its name is a byte string, since it need not be UTF-8 and there are many. */
export interface Entry {
  readonly name: string;
  readonly kind: EntryKind;
}

/** Content, or why there is none. */
export type FileContent =
  | { readonly kind: "content"; readonly bytes: Uint8Array }
  | { readonly kind: "too-large"; readonly size: number }
  | { readonly kind: "special" };

/** The file system as sources use it. Paths are byte strings. Every call may throw Node's errors with a `code`. */
export interface Disk {
  /** Entries of a folder, sorted by the bytes of their names. */
  list(folder: string): Entry[];
  kindOf(path: string): EntryKind;
  /** Reads a regular file; never follows a link at the end of the path and never waits for a writer. */
  read(file: string, maxSize: number): FileContent;
  /** The first bytes of a regular file, `length` at most. */
  head(file: string, length: number): Uint8Array;
  /** As many bytes of a regular file from a place on. */
  part(file: string, start: number, length: number): Uint8Array;
  /** The text of a link. */
  linkText(link: string): Uint8Array;
  /** The physical path behind every link on the way. */
  physical(path: string): string;
}

/** The real file system. Synchronous, because a thread-pool round trip per small file costs more than reading it. */
export const nodeDisk: Disk = {
  list(folder) {
    const entries = readdirSync(nodePath(folder), { withFileTypes: true, encoding: "latin1" });
    return entries
      .map((entry) => ({ name: entry.name, kind: kindOfEntry(folder, entry) }))
      .sort((a, b) => compareText(a.name, b.name));
  },
  kindOf: (path) => kindOfStats(lstatSync(nodePath(path))),
  read,
  head: (file, length) => part(file, 0, length),
  part,
  linkText: (link) => readlinkSync(nodePath(link), "buffer"),
  physical: (path) => realpathSync(nodePath(path), "latin1"),
};

/** Joins byte strings of paths. */
export function joinRaw(folder: string, name: string): string {
  return folder === "" ? name : `${folder}/${name}`;
}

// oxlint-disable-next-line no-control-regex
const ASCII = /^[\0-\x7f]*$/;

/** A path as Node takes it, from a byte string: mostly the string itself. */
export function nodePath(path: string): string | Buffer {
  return ASCII.test(path) ? path : Buffer.from(path, "latin1");
}

function kindOfEntry(folder: string, entry: Dirent): EntryKind {
  if (entry.isFile()) return "file";
  if (entry.isDirectory()) return "folder";
  if (entry.isSymbolicLink()) return "link";
  if (entry.isFIFO() || entry.isSocket() || entry.isBlockDevice() || entry.isCharacterDevice()) return "special";
  // Some file systems do not tell the kind while listing.
  return kindOfStats(lstatSync(nodePath(joinRaw(folder, entry.name))));
}

function kindOfStats(stats: Stats): EntryKind {
  if (stats.isFile()) return "file";
  if (stats.isDirectory()) return "folder";
  return stats.isSymbolicLink() ? "link" : "special";
}

/** Flags under which files are opened: a link is never followed, and no writer waited for. */
export const OPEN_FLAGS: number = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

function read(file: string, maxSize: number): FileContent {
  const descriptor = openSync(nodePath(file), OPEN_FLAGS);
  try {
    const stats = fstatSync(descriptor);
    if (!stats.isFile()) return { kind: "special" };
    if (stats.size > maxSize) return { kind: "too-large", size: stats.size };
    return readToEnd(descriptor, stats.size, maxSize);
  } finally {
    closeSync(descriptor);
  }
}

function part(file: string, start: number, length: number): Uint8Array {
  const descriptor = openSync(nodePath(file), OPEN_FLAGS);
  try {
    const bytes = Buffer.alloc(length);
    return bytes.subarray(0, readSync(descriptor, bytes, 0, length, start));
  } finally {
    closeSync(descriptor);
  }
}

/** Reads until the end, not until `size`: files grow, and those of /proc say they are empty. */
function readToEnd(descriptor: number, size: number, maxSize: number): FileContent {
  let buffer = Buffer.allocUnsafeSlow(size + 1);
  let filled = 0;
  for (;;) {
    if (filled === buffer.length) buffer = Buffer.concat([buffer], Math.max(buffer.length * 2, 4096));
    const count = readSync(descriptor, buffer, filled, buffer.length - filled, null);
    if (count === 0) return { kind: "content", bytes: buffer.subarray(0, filled) };
    filled += count;
    if (filled > maxSize) return { kind: "too-large", size: filled };
  }
}
