import { dirname, join, relative, resolve, sep } from "node:path";
import { LeaktrailError } from "../core/error.ts";
import { fromRaw, toRaw } from "../core/path.ts";
import type { Disk } from "./disk.ts";

/** One path of the command line, made ready to walk. */
export interface Root {
  /** Physical path: a link that the user names is followed, unless it leads nowhere. */
  readonly real: string;
  /** `/`-separated path that reports show for it, relative to the scanned root; empty for the root itself. */
  readonly shown: string;
}

/**
 * Resolves the paths of a command line. Reports show paths relative to `cwd` when all lie inside it,
 * else relative to the deepest folder that holds them all. A path inside another one is left out.
 * @throws LeaktrailError `nothing-matched` naming the first path at which there is nothing, not even a broken link
 */
export function resolveRoots(paths: readonly string[], cwd: string, disk: Disk): Root[] {
  const absolute = [...new Set(paths.map((path) => resolve(cwd, path)))];
  const reals = new Map(absolute.map((path) => [path, realPath(path, paths, cwd, disk)]));
  const outer = absolute.filter((path) => !absolute.some((other) => other !== path && isInside(path, other)));
  const base = outer.every((path) => isInside(path, cwd)) ? cwd : commonFolder(outer, disk);
  return outer.map((path) => ({ real: reals.get(path) ?? path, shown: relative(base, path).split(sep).join("/") }));
}

/** True if `path` is `folder` or lies below it; both absolute. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === "" || (way !== ".." && !way.startsWith(`..${sep}`) && resolve(folder, way) === resolve(path));
}

/** The innermost folder above `path` with a `.git` in it; null outside of repositories. */
export function repositoryAbove(path: string, disk: Disk): string | null {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    try {
      disk.kindOf(toRaw(join(folder, ".git")));
      return folder;
    } catch {
      if (dirname(folder) === folder) return null;
    }
  }
}

function realPath(path: string, typed: readonly string[], cwd: string, disk: Disk): string {
  try {
    return fromRaw(disk.physical(toRaw(path)));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    // Whatever else is wrong shows again when it is read, and is listed as a skip there.
    if ((code !== "ENOENT" && code !== "ENOTDIR") || isLink(path, disk)) return path;
    const word = typed.find((one) => resolve(cwd, one) === path) ?? path;
    throw new LeaktrailError("nothing-matched", `no such file or folder: ${word}`, "Check the path.", error);
  }
}

function isLink(path: string, disk: Disk): boolean {
  try {
    return disk.kindOf(toRaw(path)) === "link";
  } catch {
    return false;
  }
}

function commonFolder(paths: readonly string[], disk: Disk): string {
  let folder = folderOf(paths[0] ?? "", disk);
  while (!paths.every((path) => isInside(path, folder))) folder = dirname(folder);
  return folder;
}

function folderOf(path: string, disk: Disk): string {
  try {
    return disk.kindOf(disk.physical(toRaw(path))) === "folder" ? path : dirname(path);
  } catch {
    return dirname(path);
  }
}
