import type { ListedCommits } from "./commit-graph.ts";
import { newListedCommits, parentRange, parentsFirst, rowsByOid } from "./commit-graph.ts";
import type { LogRequest } from "./history-reader.ts";
import type { OidTable } from "./oid-table.ts";
import type { ObjectReader } from "./slow-diff.ts";

/**
 * Only the commits of a list whose committer date (seconds since 1970) is not before `since`, and all that descend
 * from one of them, whatever their clocks said: so nothing that is kept has an ancestor behind one that is left out.
 */
export function notOlder(listed: ListedCommits, since: number | undefined, oidCount: number): ListedCommits {
  if (since === undefined) return listed;
  const rowOf = rowsByOid(listed, oidCount);
  const isKept = new Uint8Array(listed.oid.length);
  const kept = newListedCommits();
  for (const row of parentsFirst(listed, rowOf)) {
    const parents = parentsOf(listed, row);
    const young = (listed.date[row] ?? 0) >= since;
    if (!young && !parents.some((parent) => isKept[rowOf[parent] ?? -1] === 1)) continue;
    isKept[row] = 1;
    kept.oid.push(listed.oid.at(row));
    kept.date.push(listed.date[row] ?? 0);
    kept.parentStart.push(kept.parents.length);
    for (const parent of parents) kept.parents.push(parent);
  }
  return kept;
}

/** True where parents of what is asked for are left out on purpose. */
export function isLimited({ exclude = [], straysOf = [], since }: LogRequest): boolean {
  return since !== undefined || exclude.length > 0 || straysOf.length > 0;
}

/** Parents that a list names and that are not themselves in it, by oid number; only those that can be read. */
export async function readableOutside(reader: ObjectReader, listed: ListedCommits, oids: OidTable): Promise<number[]> {
  const rowOf = rowsByOid(listed, oids.size);
  const outside = new Set<number>();
  for (const parent of listed.parents.values()) if (rowOf[parent] === -1) outside.add(parent);
  const readable: number[] = [];
  for (const oid of outside) if ("tree" in (await reader.commit(oids.hex(oid)))) readable.push(oid);
  return readable;
}

function parentsOf(listed: ListedCommits, row: number): Int32Array {
  return listed.parents.values().subarray(...parentRange(listed, row));
}
