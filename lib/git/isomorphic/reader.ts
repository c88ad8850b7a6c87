import { LeaktrailError } from "../../core/error.ts";
import type { HistoryReader } from "../history-reader.ts";

/**
 * Opens the repository that a path belongs to for reading without git.
 * @throws LeaktrailError `unreadable`, `not-a-repository`, `no-git` where only git itself can read it
 */
export async function openIsomorphicReader(path: string): Promise<HistoryReader> {
  throw new LeaktrailError("no-git", `${path} cannot be read without git yet`, "Install git.");
}
