import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { forget, UNFINISHED } from "./file.ts";

/** What a cache folder may hold. */
export interface CacheBounds {
  /** Sum of all files. */
  readonly bytes: number;
  /** Files that were of no use for so long go first; milliseconds. */
  readonly age: number;
}

const DAY = 24 * 60 * 60 * 1000;

/** What we keep: a gigabyte, and nothing that went unused for 60 days. */
export const BOUNDS: CacheBounds = { bytes: 1024 ** 3, age: 60 * DAY };

/** End of the name of a finished file; others in the folder are not ours to remove. */
export const FINISHED = ".audit";

/** The same, of what is known about a regex. */
export const REGEX_ANSWER = ".regex";

/** The same, of what a hook told last. */
export const LAST_FINDINGS = ".last";

const ENDS = [FINISHED, REGEX_ANSWER, LAST_FINDINGS, UNFINISHED];

interface Entry {
  readonly path: string;
  readonly isFinished: boolean;
  readonly size: number;
  readonly used: number;
}

/** Removes what is too old, then the longest unused until the rest fits; `keep` is the name of the file in use. */
export function prune(dir: string, keep: string, now: number, bounds: CacheBounds = BOUNDS): void {
  let sum = 0;
  for (const entry of newestFirst(dir)) {
    const isKept = entry.path === join(dir, keep);
    const age = now - entry.used;
    // One that is being written may be another audit's.
    const isStale = entry.isFinished ? age > bounds.age : age > DAY;
    sum += entry.size;
    if (!isKept && (isStale || (entry.isFinished && sum > bounds.bytes))) {
      sum -= entry.size;
      forget(entry.path);
    }
  }
}

function newestFirst(dir: string): Entry[] {
  try {
    const names = readdirSync(dir).filter((name) => ENDS.some((end) => name.endsWith(end)));
    return names.flatMap((name) => entryOf(join(dir, name), name)).sort((a, b) => b.used - a.used);
  } catch {
    return [];
  }
}

function entryOf(path: string, name: string): Entry[] {
  try {
    const stats = lstatSync(path);
    if (!stats.isFile()) return [];
    return [{ path, isFinished: !name.endsWith(UNFINISHED), size: stats.size, used: stats.mtimeMs }];
  } catch {
    return [];
  }
}
