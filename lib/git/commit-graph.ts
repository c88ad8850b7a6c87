import { IntColumn } from "./column.ts";
import type { CommitLog, Commits } from "./commit-log.ts";
import { showableTime } from "./object-parse.ts";
import type { OidTable } from "./oid-table.ts";
import { byteRoom, floatRoom, intRoom, wordRoom } from "./room.ts";

/** Commits as they were found, in any order; ids are numbers of the oid table. */
export interface ListedCommits {
  readonly oid: IntColumn;
  readonly date: number[];
  /** Where a commit's parents start in `parents`; they end where the next one's start. */
  readonly parentStart: IntColumn;
  readonly parents: IntColumn;
}

export function newListedCommits(): ListedCommits {
  return { oid: new IntColumn(), date: [], parentStart: new IntColumn(), parents: new IntColumn() };
}

/** What a list of commits alone does not say; all by oid number. */
export interface GraphLimits {
  /** Commits whose parents git hides because of a shallow clone. */
  readonly shallow: ReadonlySet<number>;
  /** Commits that are in the list only as parents: their trees are known, their own parents are not asked for. */
  readonly outside: readonly number[];
}

/** Puts commits into an order in which parents come before children, and links them by number. */
export function arrange(listed: ListedCommits, limits: GraphLimits, oids: OidTable): Commits {
  const oidCount = oids.size;
  const order = parentsFirst(listed, rowsByOid(listed, oidCount), (a, b) => oids.compare(a, b));
  const outside = limits.outside;
  const count = outside.length + order.length;
  const numberOf = intRoom(oidCount).fill(-1);
  outside.forEach((oid, index) => (numberOf[oid] = index));
  order.forEach((row, index) => (numberOf[listed.oid.at(row)] = outside.length + index));
  const parents = new IntColumn(listed.parents.length + 1);
  const commits = {
    count,
    oid: intRoom(count),
    date: floatRoom(count),
    parentStart: wordRoom(count + 1),
    base: intRoom(count).fill(-1),
    truncated: byteRoom(count),
    outside: byteRoom(count).fill(1, 0, outside.length),
  };
  outside.forEach((oid, index) => {
    commits.oid[index] = oid;
    // Each is told from the one before, so that a thousand of them cost no thousand whole trees.
    commits.base[index] = index - 1;
  });
  order.forEach((row, index) => fillRow(commits, outside.length + index, { listed, row, numberOf, parents, limits }));
  commits.parentStart[count] = parents.length;
  return { ...commits, parents: parents.values() };
}

interface RowSource {
  readonly listed: ListedCommits;
  readonly row: number;
  readonly numberOf: Int32Array;
  readonly parents: IntColumn;
  readonly limits: GraphLimits;
}

function fillRow(commits: Omit<Commits, "parents">, number: number, source: RowSource): void {
  const { listed, row, numberOf, parents, limits } = source;
  const oid = listed.oid.at(row);
  commits.oid[number] = oid;
  commits.date[number] = showableTime(listed.date[row] ?? 0);
  commits.parentStart[number] = parents.length;
  if (limits.shallow.has(oid)) commits.truncated[number] = 1;
  const [from, to] = parentRange(listed, row);
  for (let at = from; at < to; at++) {
    const parent = numberOf[listed.parents.at(at)] ?? -1;
    if (parent < 0) commits.truncated[number] = 1;
    if (at === from) commits.base[number] = parent;
    parents.push(parent);
  }
}

/** Number of each commit by the number of its id; -1 for other ids. */
export function commitByOid({ oids, commits }: Pick<CommitLog, "oids" | "commits">): Int32Array {
  const numbers = intRoom(oids.size).fill(-1);
  for (let commit = 0; commit < commits.count; commit++) numbers[commits.oid[commit]!] = commit;
  return numbers;
}

/** Row of each commit by oid number, -1 for an id that is not in the list. */
export function rowsByOid(listed: ListedCommits, oidCount: number): Int32Array {
  const rowOf = intRoom(oidCount).fill(-1);
  for (let row = 0; row < listed.oid.length; row++) rowOf[listed.oid.at(row)] = row;
  return rowOf;
}

/**
 * Rows so that each comes after all of its parents; a branch's commits stay together. The order depends on the order
 * of the commits without children only: with `compare` for their ids, it does not depend on how commits were listed.
 */
export function parentsFirst(
  listed: ListedCommits,
  rowOf: Int32Array,
  compare: (oid: number, other: number) => number = () => 0,
): Int32Array {
  const count = listed.oid.length;
  const order = intRoom(count);
  const seen = new Uint8Array(count);
  const stack: number[] = [];
  const parents = listed.parents.values();
  let placed = 0;
  for (const start of childless(listed, rowOf, compare)) {
    stack.push(start);
    while (stack.length > 0) {
      const row = stack[stack.length - 1] ?? 0;
      if (seen[row] === 0) {
        seen[row] = 1;
        const [from, to] = parentRange(listed, row);
        for (let at = to - 1; at >= from; at--) {
          const parent = rowOf[parents[at]!]!;
          if (parent >= 0 && seen[parent] === 0) stack.push(parent);
        }
      } else {
        stack.pop();
        if (seen[row] === 1) order[placed++] = row;
        seen[row] = 2;
      }
    }
  }
  return order;
}

/** Rows of commits that no other commit of the list has as a parent, the youngest first. */
function childless(
  listed: ListedCommits,
  rowOf: Int32Array,
  compare: (oid: number, other: number) => number,
): readonly number[] {
  const isParent = new Uint8Array(listed.oid.length);
  const parents = listed.parents.values();
  for (let at = 0; at < parents.length; at++) {
    const row = rowOf[parents[at]!] ?? -1;
    if (row >= 0) isParent[row] = 1;
  }
  const rows: number[] = [];
  for (let row = 0; row < isParent.length; row++) if (isParent[row] === 0) rows.push(row);
  const date = (row: number): number => showableTime(listed.date[row] ?? 0);
  return rows.sort((a, b) => date(b) - date(a) || compare(listed.oid.at(a), listed.oid.at(b)));
}

/** Where a row's parents start and end in `parents`. */
export function parentRange(listed: ListedCommits, row: number): [from: number, to: number] {
  const from = listed.parentStart.at(row);
  return [from, row + 1 < listed.oid.length ? listed.parentStart.at(row + 1) : listed.parents.length];
}
