import { isLeaktrailError } from "../../core/error.ts";
import type { ListedCommits } from "../commit-graph.ts";
import { parentRange, rowsByOid } from "../commit-graph.ts";
import type { OidTable } from "../oid-table.ts";
import { runGit } from "../process.ts";
import type { IsolatedView } from "../view.ts";

/** More lines of history than these are not asked about one by one. */
const MOST_STARTS = 32;

/**
 * Whether a list of `git rev-list` may hold commits that the excluded ones lead to: git follows commits by their dates
 * and gives up a few commits behind the excluded ones, so that it lists too much where clocks went backwards. If any
 * such commit is listed, then one with which the list starts, which all behind it leads to.
 */
export async function mayHoldExcluded(
  view: IsolatedView,
  listed: ListedCommits,
  exclude: readonly string[],
  oids: OidTable,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  const starts = startsOf(listed, oids);
  if (starts.length > MOST_STARTS) return true;
  for (const start of starts) {
    try {
      const bases = await runGit(view.command(["merge-base", "--all", start, ...exclude], signal), "", [0, 1]);
      if (bases.toString("latin1").split("\n").includes(start)) return true;
    } catch (error) {
      if (isLeaktrailError(error) && error.code === "git-failed") return true;
      throw error;
    }
  }
  return false;
}

/** Ids of listed commits none of whose parents is listed. */
function startsOf(listed: ListedCommits, oids: OidTable): string[] {
  const rowOf = rowsByOid(listed, oids.size);
  const starts: string[] = [];
  for (let row = 0; row < listed.oid.length; row++) {
    const parents = listed.parents.values().subarray(...parentRange(listed, row));
    if (parents.every((parent) => (rowOf[parent] ?? -1) < 0)) starts.push(oids.hex(listed.oid.at(row)));
  }
  return starts;
}
