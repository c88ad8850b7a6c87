import { existsSync, lstatSync, mkdirSync, realpathSync } from "node:fs";
import type { Stats } from "node:fs";
import { dirname, isAbsolute, relative, sep } from "node:path";

/** Bits of a mode that let others write. */
const OTHERS_WRITE = 0o022;

/**
 * Makes the folder if it is not there and says whether its files can be trusted: a real folder, not a link, that
 * belongs to this user, that nobody else may write to, and that lies outside of `foreign` folders.
 */
export function isOurFolder(dir: string, foreign: readonly string[]): boolean {
  try {
    const folders = foreign.map((other) => realpathSync(other));
    const isForeign = (path: string): boolean => folders.some((folder) => isInside(path, folder));
    const missing = missingFolders(dir);
    if (isForeign(realpathSync(missing[0] === undefined ? dir : dirname(missing[0])))) return false;
    // Node's own recursion never ends where a file system says that a folder's parent is not there (/proc).
    for (const folder of missing) makeFolder(folder);
    const stats = lstatSync(dir);
    return stats.isDirectory() && isOurs(stats) && !isForeign(realpathSync(dir));
  } catch {
    return false;
  }
}

/** True for what belongs to this user and what others cannot change. Windows keeps both out of a user's folders itself. */
export function isOurs({ uid, mode }: Pick<Stats, "uid" | "mode">): boolean {
  const self = process.getuid?.();
  return self === undefined || (uid === self && (mode & OTHERS_WRITE) === 0);
}

/** The folder and those above it that are not there, the outermost first. */
function missingFolders(dir: string): string[] {
  const missing: string[] = [];
  for (let path = dir; !existsSync(path) && dirname(path) !== path; path = dirname(path)) missing.unshift(path);
  return missing;
}

/** Another audit may make it at the same time. */
function makeFolder(path: string): void {
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === "" || (way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}
