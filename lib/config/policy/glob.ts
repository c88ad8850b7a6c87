import { expandBraces } from "./expand-braces.ts";
import { segmentMatcher } from "./glob-segment.ts";
import { ANY, areInOrder, type Part } from "./in-order.ts";

/** Names of folders and of a file; any number of folders for `**`. */
type Glob = readonly Part<string>[];

/**
 * Whether a path from the top of a repository is one of those that globs name; null where braces stand for too much.
 * The globs are those of micromatch with `{dot: true, flags: "is"}`, without extended ones and ranges in braces. They
 * come with the repository, and what micromatch makes of them can take endless time: here a path takes time in
 * proportion to its length and the glob's.
 */
export function globMatcher(globs: readonly string[]): ((path: string) => boolean) | null {
  const all: Glob[] = [];
  for (const glob of globs) {
    const expanded = expandBraces(anchored(glob));
    if (expanded === null) return null;
    all.push(...expanded.map(compile));
  }
  return (path) => {
    const names = path.split("/");
    return all.some((glob) => areInOrder(glob, names));
  };
}

/** A glob about the whole path: without `/` it is about the name in any folder, with one at its end about a folder. */
function anchored(glob: string): string {
  const inFolder = glob.endsWith("/") ? `${glob}**` : glob;
  return glob.includes("/") ? inFolder.replace(/^(?:\.?\/)+/, "") : `**/${glob}`;
}

/** `**` at the end is about what is in a folder, not about a file of that name. */
function compile(glob: string): Glob {
  return glob
    .replace(/(?<=^|\/)\*\*$/, "**/*")
    .split("/")
    .filter((segment) => segment !== "")
    .map((segment) => (segment === "**" ? ANY : segmentMatcher(segment)));
}
