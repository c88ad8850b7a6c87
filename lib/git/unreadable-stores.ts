import { closeSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { escapeForTerminal } from "../core/terminal.ts";
import { objectDirectories } from "./pack/alternates.ts";
import { openFile } from "./read-file.ts";

/** A place that may hold objects and that the system does not let us read. */
export interface UnreadableStore {
  readonly path: string;
  /** Code of the system's error. */
  readonly code: string;
}

/**
 * Folders of loose objects, folders of packs and indexes of packs that may not be read. Git passes over them without a
 * word, so that what stands there looks as if it were not stored.
 * @param objectDir the repository's own folder of objects; those that it borrows from are looked at too
 */
export function unreadableStores(objectDir: string): readonly UnreadableStore[] {
  const found: UnreadableStore[] = [];
  const list = (path: string): readonly string[] => tried(path, () => readdirSync(path), [], found);
  for (const folder of objectDirectories(objectDir).paths) {
    for (const name of list(folder)) if (/^[0-9a-f]{2}$/.test(name)) list(join(folder, name));
    for (const name of list(join(folder, "pack"))) {
      if (name.endsWith(".idx")) tryToOpen(join(folder, "pack", name), found);
    }
  }
  return found;
}

/**
 * Paths of loose objects that are stored and that the system does not let us read, of those with some ids. Git takes
 * them for damaged or absent.
 * @param ids hexadecimal
 */
export function unreadableObjects(objectDir: string, ids: Iterable<string>): readonly UnreadableStore[] {
  const found: UnreadableStore[] = [];
  const folders = objectDirectories(objectDir).paths;
  for (const id of ids) {
    for (const folder of folders) tryToOpen(join(folder, id.slice(0, 2), id.slice(2)), found);
  }
  return found;
}

/** Says so of one, for reports. */
export function mayNotBeRead({ path, code }: UnreadableStore): string {
  return `${escapeForTerminal(path)} may not be read (${code})`;
}

function tryToOpen(path: string, found: UnreadableStore[]): void {
  tried(path, () => closeSync(openFile(path).descriptor), undefined, found);
}

/** What reading comes to. Where something is there that cannot be read, it is found. */
function tried<T>(path: string, read: () => T, otherwise: T, found: UnreadableStore[]): T {
  try {
    return read();
  } catch (error) {
    const { code = "error" } = error as NodeJS.ErrnoException;
    if (code !== "ENOENT" && code !== "ENOTDIR") found.push({ path, code });
    return otherwise;
  }
}
