import type { OidTable } from "./oid-table.ts";
import type { ObjectReader } from "./slow-diff.ts";

/**
 * Which of the commits that git treats as parentless, by oid number, have parents in truth: a shallow clone also
 * names the roots that its depth just reaches.
 */
export async function cutOffCommits(
  reader: ObjectReader,
  shallow: readonly string[],
  oids: OidTable,
): Promise<ReadonlySet<number>> {
  const cut = new Set<number>();
  for (const oid of shallow) {
    const number = oids.indexOf(oid);
    if (number < 0) continue;
    const commit = await reader.commit(oid);
    if ("reason" in commit || commit.parents.length > 0) cut.add(number);
  }
  return cut;
}
