import type { ListedCommits } from "../commit-graph.ts";
import { commitByOid, newListedCommits } from "../commit-graph.ts";
import type { CommitLog, Commits } from "../commit-log.ts";
import type { LogRequest } from "../history-reader.ts";
import type { OidTable } from "../oid-table.ts";
import { mark } from "../room.ts";
import type { ObjectReader } from "../slow-diff.ts";
import { append } from "../strays.ts";
import type { IsolatedView } from "../view.ts";
import { listCommits } from "./commit-list.ts";

/** Ways to objects. */
interface Ways {
  readonly view: IsolatedView;
  readonly reader: ObjectReader;
}

/** What a log that is known and the new commits make together. */
export interface ListedBeyond {
  /** Null where the known log is what was asked for: no commit came, and none went. */
  readonly listed: ListedCommits | null;
}

/**
 * Commits reachable from the tips, where a log of them is known: those of it that are reachable still, and the new
 * ones, which only git is asked for. Gives null where git stops, as {@link listCommits} does.
 */
export async function listBeyond(
  ways: Ways,
  known: CommitLog,
  { tips, strays = NO_STRAYS }: LogRequest,
  signal?: AbortSignal,
): Promise<ListedBeyond | null> {
  const { oids, commits } = known;
  const numberOf = commitByOid(known);
  const isKnown = (oid: number): boolean => (numberOf[oid] ?? -1) >= 0;
  const asked = tips.map((tip) => oids.intern(tip));
  const unknown = new Set<number>();
  for (const starts of [asked, strays]) {
    for (let at = 0; at < starts.length; at++) if (!isKnown(starts[at]!)) unknown.add(starts[at]!);
  }
  const fresh = [...unknown];
  const listed = await listFresh(ways, known, fresh, { isKnown, signal });
  if (listed === null) return null;
  const isReached = new Uint8Array(commits.count);
  for (const starts of [asked, listed.parents.values(), strays]) {
    for (let at = 0; at < starts.length; at++) if (isKnown(starts[at]!)) isReached[numberOf[starts[at]!]!] = 1;
  }
  spread(commits, isReached);
  if (fresh.length === 0 && !isReached.includes(0)) return { listed: null };
  const all = newListedCommits();
  for (let commit = 0; commit < commits.count; commit++) if (isReached[commit] === 1) pushKnown(all, commits, commit);
  append(all, listed, (row) => !isKnown(listed.oid.at(row)));
  return { listed: all };
}

/** Commits that these lead to and the known ones do not. */
async function listFresh(
  { view, reader }: Ways,
  { oids, commits }: CommitLog,
  fresh: readonly number[],
  { isKnown, signal }: { isKnown: (oid: number) => boolean; signal: AbortSignal | undefined },
): Promise<ListedCommits | null> {
  const walked = await walkFew(reader, oids, fresh, isKnown);
  if (walked !== null) return walked;
  const exclude = childless(commits).map((commit) => oids.hex(commits.oid[commit] ?? 0));
  const request = { tips: fresh.map((oid) => oids.hex(oid)), exclude };
  // Old commits that are gone exclude nothing.
  const listed = await listCommits(view, oids, request, signal, ["--ignore-missing"]);
  const news = new Set(listed?.oid.values());
  // A new tip that git cannot read is left out in silence too.
  return fresh.every((oid) => news.has(oid)) ? listed : null;
}

const NO_STRAYS: Int32Array = new Int32Array(0);

/** Commits that are read one by one before git is asked for all. */
const FEW = 64;

/** The same where these are few and all can be read; else null. */
async function walkFew(
  reader: ObjectReader,
  oids: OidTable,
  fresh: readonly number[],
  isKnown: (oid: number) => boolean,
): Promise<ListedCommits | null> {
  const listed = newListedCommits();
  const found = new Set(fresh);
  for (const oid of found) {
    if (found.size > FEW) return null;
    const commit = await reader.commit(oids.hex(oid));
    if ("reason" in commit) return null;
    listed.oid.push(oid);
    listed.date.push(commit.date);
    listed.parentStart.push(listed.parents.length);
    for (const hex of commit.parents) {
      const parent = oids.intern(hex);
      listed.parents.push(parent);
      if (!isKnown(parent)) found.add(parent);
    }
  }
  return listed;
}

function childless({ count, parents }: Commits): number[] {
  const isParent = new Uint8Array(count);
  mark(isParent, parents);
  const found: number[] = [];
  for (let commit = 0; commit < count; commit++) if (isParent[commit] === 0) found.push(commit);
  return found;
}

/** Marks every commit that a marked one leads to. */
function spread({ count, parentStart, parents }: Commits, isReached: Uint8Array): void {
  for (let commit = count - 1; commit >= 0; commit--) {
    if (isReached[commit] === 0) continue;
    for (let at = parentStart[commit]!; at < parentStart[commit + 1]!; at++) isReached[parents[at]!] = 1;
  }
}

function pushKnown(list: ListedCommits, { oid, date, parentStart, parents }: Commits, commit: number): void {
  list.oid.push(oid[commit] ?? 0);
  list.date.push(date[commit] ?? 0);
  list.parentStart.push(list.parents.length);
  for (let at = parentStart[commit] ?? 0; at < (parentStart[commit + 1] ?? 0); at++) {
    list.parents.push(oid[parents[at] ?? 0] ?? 0);
  }
}
