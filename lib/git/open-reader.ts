import { resolve } from "node:path";
import { isLeaktrailError } from "../core/error.ts";
import { detachedEnvironment } from "./environment.ts";
import type { HistoryReader } from "./history-reader.ts";
import { openIsomorphicReader } from "./isomorphic/reader.ts";
import { openNativeReader, type NativeOptions } from "./native/reader.ts";
import { askGit } from "./questions.ts";

/** Programs through which a history can be read. */
export type ReaderEngine = "git" | "isomorphic-git";

/**
 * Opens the repository that a path belongs to (its top, a folder in it, a bare one, a linked worktree, a `.git`)
 * for reading: through git, or through isomorphic-git where git cannot be started. `engine` leaves no choice.
 * Close the reader.
 * @throws LeaktrailError `unreadable`, `not-a-repository`, `git-failed`, `no-git` (an engine that cannot read it)
 */
export async function openReader(
  path: string,
  engine?: ReaderEngine,
  options: NativeOptions = {},
): Promise<HistoryReader> {
  if (engine === "isomorphic-git") return openIsomorphicReader(path);
  try {
    return await openNativeReader(path, options);
  } catch (error) {
    if (engine === "git" || (await gitStarts())) throw error;
    return openIsomorphicReader(path);
  }
}

/** False also for a `git` that is not executable, or only offers to install one. */
async function gitStarts(): Promise<boolean> {
  try {
    return (await askGit(resolve("/"), detachedEnvironment(), ["version"])).code === 0;
  } catch (error) {
    if (isLeaktrailError(error) && error.code !== "no-git") throw error;
    return false;
  }
}
