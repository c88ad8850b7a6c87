import { randomBytes } from "node:crypto";
import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readSync,
  renameSync,
  unlinkSync,
  utimesSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { isOurs } from "./guard.ts";

/** Larger files are neither written nor read. */
export const MAX_FILE_BYTES: number = 512 * 1024 ** 2;

/** End of the name of a file that is being written. */
export const UNFINISHED = ".tmp";

/** No link is followed, and nothing that blocks (a pipe) is waited for. Windows has neither flag. */
const CAREFULLY = (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Free bytes behind a content in its buffer: what is added to its end then copies nothing. */
const ROOM = 1024 ** 2;

/** Content of a file that belongs to this user and that others cannot change; null for anything else. */
export function readOwnFile(path: string): Uint8Array | null {
  let file: number | null = null;
  try {
    file = openSync(path, constants.O_RDONLY | CAREFULLY);
    const stats = fstatSync(file);
    if (!stats.isFile() || !isOurs(stats) || stats.size > MAX_FILE_BYTES) return null;
    const bytes = new Uint8Array(new ArrayBuffer(stats.size + ROOM), 0, stats.size);
    for (let at = 0; at < bytes.length;) {
      const read = readSync(file, bytes, at, bytes.length - at, null);
      if (read === 0) return null;
      at += read;
    }
    return bytes;
  } catch {
    return null;
  } finally {
    if (file !== null) closeSync(file);
  }
}

/**
 * Writes a file that only this user can read, under a name of its own that then becomes `name`: whoever reads `name`
 * sees the old content or all of the new one. False where it could not be written; then nothing is left behind.
 */
export function writeOwnFile(dir: string, name: string, pieces: readonly Uint8Array[]): boolean {
  if (pieces.reduce((sum, piece) => sum + piece.length, 0) > MAX_FILE_BYTES) return false;
  const unfinished = join(dir, `${name}.${randomBytes(8).toString("hex")}${UNFINISHED}`);
  try {
    writeAll(unfinished, pieces);
    renameSync(unfinished, join(dir, name));
    return true;
  } catch {
    forget(unfinished);
    return false;
  }
}

/** Notes that a file was of use, so that it is not among the first to be removed. */
export function touch(path: string): void {
  try {
    const now = new Date();
    utimesSync(path, now, now);
  } catch {
    // Somebody else removed it, or the disk is read-only.
  }
}

/** Removes a file where that is possible. */
export function forget(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It was never made, or somebody else removed it.
  }
}

function writeAll(path: string, pieces: readonly Uint8Array[]): void {
  const file = openSync(path, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | CAREFULLY, 0o600);
  try {
    for (const piece of pieces) {
      for (let at = 0; at < piece.length;) at += writeSync(file, piece, at, piece.length - at);
    }
  } finally {
    closeSync(file);
  }
}
