import type { ListedCommits } from "../commit-graph.ts";
import { commitByOid, newListedCommits } from "../commit-graph.ts";
import type { CommitLog, Commits } from "../commit-log.ts";
import type { LogRequest } from "../history-reader.ts";
import { append } from "../strays.ts";
import type { IsolatedView } from "../view.ts";
import { listCommits } from "./commit-list.ts";

/**
 * Commits reachable from the tips, where a log of them is known: those of it that are reachable still, and the new
 * ones, which only git is asked for. Gives null where git stops, as {@link listCommits} does.
 */
export async function listBeyond(
  view: IsolatedView,
  known: CommitLog,
  { tips, strays = NO_STRAYS }: LogRequest,
  signal?: AbortSignal,
): Promise<ListedCommits | null> {
  const { oids, commits } = known;
  const numberOf = commitByOid(known);
  const isKnown = (oid: number): boolean => (numberOf[oid] ?? -1) >= 0;
  const freshStrays = strays.filter((oid) => !isKnown(oid));
  const fresh = [
    ...tips.filter((tip) => !isKnown(oids.indexOf(tip))),
    ...Array.from(freshStrays, (oid) => oids.hex(oid)),
  ];
  const exclude = childless(commits).map((commit) => oids.hex(commits.oid[commit] ?? 0));
  const request = { tips: fresh, exclude };
  // Old commits that are gone exclude nothing.
  const listed =
    fresh.length === 0 ? newListedCommits() : await listCommits(view, oids, request, signal, ["--ignore-missing"]);
  if (listed === null) return null;
  const news = new Set(listed.oid.values());
  // A new tip that git cannot read is left out in silence too.
  if (fresh.some((tip) => !news.has(oids.indexOf(tip)))) return null;
  const starts = [...tips.map((tip) => oids.indexOf(tip)), ...listed.parents.values(), ...strays].filter(isKnown);
  const kept = reachable(
    commits,
    Int32Array.from(starts, (oid) => numberOf[oid] ?? -1),
  );
  const all = newListedCommits();
  kept.forEach((flag, commit) => {
    if (flag === 1) pushKnown(all, commits, commit);
  });
  append(all, listed, (row) => !isKnown(listed.oid.at(row)));
  return all;
}

const NO_STRAYS: Int32Array = new Int32Array(0);

function childless({ count, parents }: Commits): number[] {
  const isParent = new Uint8Array(count);
  for (const parent of parents) if (parent >= 0) isParent[parent] = 1;
  return [...isParent.keys()].filter((commit) => isParent[commit] === 0);
}

/** 1 for every commit that one of `starts` reaches. */
function reachable({ count, parentStart, parents }: Commits, starts: Int32Array): Uint8Array {
  const isReached = new Uint8Array(count);
  for (const start of starts) isReached[start] = 1;
  for (let commit = count - 1; commit >= 0; commit--) {
    if (isReached[commit] === 0) continue;
    for (let at = parentStart[commit] ?? 0; at < (parentStart[commit + 1] ?? 0); at++) isReached[parents[at] ?? -1] = 1;
  }
  return isReached;
}

function pushKnown(list: ListedCommits, { oid, date, parentStart, parents }: Commits, commit: number): void {
  list.oid.push(oid[commit] ?? 0);
  list.date.push(date[commit] ?? 0);
  list.parentStart.push(list.parents.length);
  for (let at = parentStart[commit] ?? 0; at < (parentStart[commit + 1] ?? 0); at++) {
    list.parents.push(oid[parents[at] ?? 0] ?? 0);
  }
}
