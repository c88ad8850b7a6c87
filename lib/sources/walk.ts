import type { Skip } from "../core/blob.ts";
import { isDependencyFolder } from "../core/dependency-folder.ts";
import { shownPath } from "../core/path.ts";
import { joinRaw, type Disk, type EntryKind } from "./disk.ts";
import { unreadable } from "./unreadable.ts";

/** Something on disk that is no folder. Its paths are byte strings. */
export interface Place {
  readonly kind: Exclude<EntryKind, "folder">;
  /** Absolute physical path. */
  readonly real: string;
  /** Path that reports show, relative to the scanned root. */
  readonly shown: string;
  /** Physical path of the innermost folder with a `.git` in it, null outside repositories. */
  readonly repo: string | null;
}

type Folder = Omit<Place, "kind">;

/** What the walk yields, as a folder that is still to be entered or as a result. */
type Step = { readonly folder: Folder } | { readonly found: Place | Skip };

const GIT = ".git";

/** Lists everything below a folder, depth first, in byte order of names. Links are yielded, never entered. */
export function* walk(top: Folder, excludeDependencies: boolean, disk: Disk): Generator<Place | Skip> {
  const stack: Step[] = [{ folder: top }];
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    if ("found" in step) yield step.found;
    else stack.push(...enter(step.folder, excludeDependencies, disk).reverse());
  }
}

function enter(folder: Folder, excludeDependencies: boolean, disk: Disk): Step[] {
  let entries;
  try {
    entries = disk.list(folder.real);
  } catch (error) {
    return [{ found: unreadable(folder.shown === "" ? "." : folder.shown, error) }];
  }
  const repo = entries.some(({ name }) => name === GIT) ? folder.real : folder.repo;
  return entries.map(({ name, kind }) => {
    const place = { real: joinRaw(folder.real, name), shown: joinRaw(folder.shown, name), repo };
    if (kind !== "folder") return { found: { ...place, kind } };
    const excluded = exclusion(name, excludeDependencies);
    return excluded === null ? { folder: place } : { found: leftOut(place.shown, excluded) };
  });
}

/** Why a folder is not entered; null when it is. */
function exclusion(name: string, excludeDependencies: boolean): string | null {
  if (name === GIT) return "git's own folder; `leaktrail audit` reads the history in it";
  return excludeDependencies && isDependencyFolder(name) ? "--exclude-dependencies" : null;
}

function leftOut(shown: string, detail: string): Skip {
  return { ...shownPath(`${shown}/`), reason: "excluded", detail, incomplete: false };
}
