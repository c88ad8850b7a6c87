import type { Skip } from "../core/blob.ts";
import { toRaw } from "../core/path.ts";
import type { Disk } from "./disk.ts";
import { repositoryAbove, type Root } from "./roots.ts";
import { specialFile, unreadable } from "./unreadable.ts";
import { walk, type Place } from "./walk.ts";

/** Lists everything below the roots, in their order. */
export function* listRoots(roots: readonly Root[], excludeDependencies: boolean, disk: Disk): Generator<Place | Skip> {
  for (const { real, shown } of roots) {
    const repo = repositoryAbove(real, disk);
    const start = { real: toRaw(real), shown: toRaw(shown), repo: repo === null ? null : toRaw(repo) };
    try {
      const kind = disk.kindOf(start.real);
      if (kind === "folder") yield* walk(start, excludeDependencies, disk);
      // A pipe or device that the user names was meant to be read.
      else if (kind === "special") yield specialFile(start.shown, true);
      else yield { ...start, kind };
    } catch (error) {
      yield unreadable(start.shown, error);
    }
  }
}
