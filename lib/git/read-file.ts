import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";

/** A pipe of that name is not waited for. */
const CAREFULLY = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** `code` of the error where a pipe, a device or a folder stands in a file's place. */
export const NO_FILE = "no regular file";

/** A file that is open for reading; close its descriptor. */
export interface OpenFile {
  readonly descriptor: number;
  /** In bytes. */
  readonly size: number;
}

/**
 * Opens a file of a git directory, where anything may stand in its place.
 * @throws an error of node:fs, or one with the code {@link NO_FILE}
 */
export function openFile(path: string | Buffer): OpenFile {
  const descriptor = openSync(path, CAREFULLY);
  const stats = fstatSync(descriptor);
  if (stats.isFile()) return { descriptor, size: stats.size };
  closeSync(descriptor);
  throw Object.assign(new Error(NO_FILE), { code: NO_FILE });
}

/**
 * All bytes of a file of a git directory.
 * @throws as {@link openFile} does
 */
export function readFile(path: string | Buffer): Buffer {
  const { descriptor } = openFile(path);
  try {
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
