import type { Skip } from "../core/blob.ts";
import { toRaw } from "../core/path.ts";
import type { Disk } from "./disk.ts";
import { repositoryAbove, type Root } from "./roots.ts";
import { specialFile, unreadable } from "./unreadable.ts";
import { walk, type Place } from "./walk.ts";

/** Where Linux says that `/dev/stdin` or `/dev/fd/63` leads if a pipe is there; nothing has that path. */
const OPEN_PIPE = /^\/proc\/\d+\/fd\/(?:pipe|socket):\[\d+\]$/;

/** Lists everything below the roots, in their order. */
export function* listRoots(roots: readonly Root[], excludeDependencies: boolean, disk: Disk): Generator<Place | Skip> {
  for (const { real, shown } of roots) {
    const repo = repositoryAbove(real, disk);
    const start = { real: toRaw(real), shown: toRaw(shown), repo: repo === null ? null : toRaw(repo) };
    try {
      const kind = disk.kindOf(start.real);
      if (kind === "folder") yield* walk(start, excludeDependencies, disk);
      // A pipe or device that the user names was meant to be read.
      else if (kind === "special") yield namedSpecial(start.shown);
      else yield { ...start, kind };
    } catch (error) {
      yield OPEN_PIPE.test(real) ? namedSpecial(start.shown) : unreadable(start.shown, error);
    }
  }
}

function namedSpecial(shown: string): Skip {
  return { ...specialFile(shown, true), detail: "no regular file; --stdin reads a pipe" };
}
