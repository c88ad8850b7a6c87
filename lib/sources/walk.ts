import type { Skip } from "../core/blob.ts";
import { isDependencyFolder } from "../core/dependency-folder.ts";
import { displayPath } from "../core/path.ts";
import { joinRaw, type Disk, type EntryKind } from "./disk.ts";
import { unreadable } from "./unreadable.ts";

/** Something on disk that is no folder. */
export interface Place {
  readonly kind: Exclude<EntryKind, "folder">;
  /** Absolute physical path. */
  readonly real: Buffer;
  /** Path that reports show, relative to the scanned root. */
  readonly shown: Buffer;
  /** Physical path of the innermost folder with a `.git` in it, null outside repositories. */
  readonly repo: Buffer | null;
}

interface Folder {
  readonly real: Buffer;
  readonly shown: Buffer;
  readonly repo: Buffer | null;
}

/** What the walk yields, as a folder that is still to be entered or as a result. */
type Step = { readonly folder: Folder } | { readonly found: Place | Skip };

const GIT = Buffer.from(".git");

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
    return [{ found: unreadable(folder.shown.length === 0 ? Buffer.from(".") : folder.shown, error) }];
  }
  const repo = entries.some(({ name }) => name.equals(GIT)) ? folder.real : folder.repo;
  return entries.map(({ name, kind }) => {
    const place = { real: joinRaw(folder.real, name), shown: joinRaw(folder.shown, name), repo };
    if (kind !== "folder") return { found: { ...place, kind } };
    const excluded = exclusion(name, excludeDependencies);
    return excluded === null ? { folder: place } : { found: leftOut(place.shown, excluded) };
  });
}

/** Why a folder is not entered; null when it is. */
function exclusion(name: Buffer, excludeDependencies: boolean): string | null {
  if (name.equals(GIT)) return "git's own folder; `leaktrail audit` reads the history in it";
  return excludeDependencies && isDependencyFolder(name.toString()) ? "--exclude-dependencies" : null;
}

function leftOut(shown: Buffer, detail: string): Skip {
  return { ...displayPath(joinRaw(shown, Buffer.alloc(0))), reason: "excluded", detail, incomplete: false };
}
