import type { ListedCommits } from "./commit-graph.ts";
import { newListedCommits } from "./commit-graph.ts";
import type { AbsentObject } from "./commit-log.ts";
import type { LogRequest } from "./history-reader.ts";
import type { ParsedCommit } from "./object-parse.ts";
import type { OidTable } from "./oid-table.ts";

/** Reads one commit, or says why it cannot be read. */
export type ReadCommit = (oid: string) => Promise<ParsedCommit | AbsentObject>;

/** Commits asked for at once, so that a pipe's round trip is paid once for many. */
const AT_ONCE = 256;

/** What a walk found; unreadable commits are left out of the list, their children keep naming them. */
export interface Walked {
  readonly listed: ListedCommits;
  readonly absent: readonly AbsentObject[];
}

/**
 * Follows parents commit by commit: for histories with holes, and for engines without `rev-list`.
 * @param known commits that are not told again, nor what they lead to
 */
export async function walkCommits(
  read: ReadCommit,
  oids: OidTable,
  request: LogRequest,
  shallow: ReadonlySet<string>,
  known: ListedCommits = newListedCommits(),
): Promise<Walked> {
  const listed = newListedCommits();
  const absent: AbsentObject[] = [];
  const excluded = new Set(Array.from(known.oid.values(), (oid) => oids.hex(oid)));
  await walk(read, request.exclude ?? [], shallow, { seen: excluded, onCommit: () => undefined, absent: [] });
  const onCommit = (oid: string, parents: readonly string[], date: number): void => {
    listed.oid.push(oids.intern(oid));
    listed.date.push(date);
    listed.parentStart.push(listed.parents.length);
    for (const parent of parents) listed.parents.push(oids.intern(parent));
  };
  await walk(read, request.tips, shallow, { seen: excluded, onCommit, absent });
  return { listed, absent };
}

interface Visit {
  readonly seen: Set<string>;
  readonly onCommit: (oid: string, parents: readonly string[], date: number) => void;
  readonly absent: AbsentObject[];
}

async function walk(
  read: ReadCommit,
  tips: readonly string[],
  shallow: ReadonlySet<string>,
  visit: Visit,
): Promise<void> {
  const queue: string[] = [];
  const enqueue = (oid: string): void => {
    if (visit.seen.has(oid)) return;
    visit.seen.add(oid);
    queue.push(oid);
  };
  tips.forEach(enqueue);
  while (queue.length > 0) {
    const group = queue.splice(-AT_ONCE);
    const commits = await Promise.all(group.map(read));
    commits.forEach((commit, index) => {
      const oid = group[index] ?? "";
      if ("reason" in commit) {
        visit.absent.push(commit);
        return;
      }
      const parents = shallow.has(oid) ? [] : commit.parents;
      visit.onCommit(oid, parents, commit.date);
      parents.forEach(enqueue);
    });
  }
}
