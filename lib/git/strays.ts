import type { ListedCommits } from "./commit-graph.ts";
import { parentRange } from "./commit-graph.ts";
import type { LogRequest } from "./history-reader.ts";
import type { OidTable } from "./oid-table.ts";

/** What a request asks of commits that no tip leads to; null where it asks nothing. `listed` are the others. */
export function strayRequest(
  { tips, strays, straysOf = [] }: LogRequest,
  listed: ListedCommits,
  oids: OidTable,
): LogRequest | null {
  if (strays === undefined) return null;
  const isListed = new Uint8Array(oids.size);
  for (const oid of listed.oid.values()) isListed[oid] = 1;
  const open = strays.filter((oid) => isListed[oid] === 0);
  return open.length === 0 ? null : { tips: Array.from(open, (oid) => oids.hex(oid)), exclude: [...tips, ...straysOf] };
}

/** 1 for each number of an id that is a stray of a list, of which `others` are none. */
export function markStrays(listed: ListedCommits, others: number, oidCount: number): Uint8Array {
  const isStray = new Uint8Array(oidCount);
  for (let row = others; row < listed.oid.length; row++) isStray[listed.oid.at(row)] = 1;
  return isStray;
}

/** Adds the commits of a list behind those of another, those rows that `isWanted`. */
export function append(
  list: ListedCommits,
  more: ListedCommits,
  isWanted: (row: number) => boolean = () => true,
): void {
  for (let row = 0; row < more.oid.length; row++) {
    if (!isWanted(row)) continue;
    list.oid.push(more.oid.at(row));
    list.date.push(more.date[row] ?? 0);
    list.parentStart.push(list.parents.length);
    const [start, end] = parentRange(more, row);
    for (let at = start; at < end; at++) list.parents.push(more.parents.at(at));
  }
}
