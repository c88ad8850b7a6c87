import { existsSync, realpathSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import type { Location } from "../../core/finding.ts";
import type { PathOf } from "../../judge/policy.ts";
import type { Root } from "../../sources/roots.ts";

/** Surfaces of a history whose paths are those of files. */
const OF_FILES: ReadonlySet<Location["where"]> = new Set(["tree", "stash", "reflog", "unreachable", "index", "staged"]);

/** In a history, paths start at the top already. */
export const historyPath: PathOf = ({ where, path }) => (OF_FILES.has(where) ? path : null);

/** Paths of files under the roots of a scan, from the top of the configuration's repository. */
export function rootPaths(roots: readonly Root[], top: string): PathOf {
  return ({ path }) => {
    const root = roots.find(({ shown }) => shown === "" || path === shown || path.startsWith(`${shown}/`));
    if (root === undefined) return null;
    return fromTop(top, join(root.real, root.shown === "" ? path : path.slice(root.shown.length + 1)));
  };
}

/** Paths that are relative to a folder, from the top of the repository. */
export function folderPaths(folder: string, top: string): PathOf {
  return ({ path }) => fromTop(top, resolve(folder, path));
}

/** Paths of what a hook looks at: those of commits, and under `fromCwd` those of files named from its folder. */
export function hookPaths(cwd: string, top: string, fromCwd: boolean): PathOf {
  const ownPath = folderPaths(cwd, top);
  return (place) => historyPath(place) ?? (fromCwd ? ownPath(place) : null);
}

/** What of packages has which paths. */
export interface PackageFolders {
  readonly cwd: string;
  /** Built artifacts as shown, from {@link cwd}. */
  readonly artifacts: ReadonlySet<string>;
  /** Folders that paths of planned files start at. */
  readonly projects: readonly string[];
}

/** Paths of packed files from the top of the repository; null where several projects have a file of that path. */
export function packagePaths({ cwd, artifacts, projects }: PackageFolders, top: string): PathOf {
  return ({ path }) => {
    const [file = ""] = path.split("!");
    if (artifacts.has(file)) return fromTop(top, resolve(cwd, path));
    const holding = projects.length === 1 ? projects : projects.filter((one) => existsSync(resolve(one, file)));
    const [project, another] = holding;
    return project === undefined || another !== undefined ? null : fromTop(top, resolve(project, path));
  };
}

/** Path from a folder, with `/` between parts; null outside of it. */
export function fromTop(top: string, absolute: string): string | null {
  for (const one of [top, realpathSync(top)]) {
    const path = relative(one, absolute);
    if (path !== "" && path !== ".." && !path.startsWith(`..${sep}`)) return path.split(sep).join("/");
  }
  return null;
}
