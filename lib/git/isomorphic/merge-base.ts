import { parentRange } from "../commit-graph.ts";
import { walkCommits } from "../commit-walk.ts";
import { OidTable } from "../oid-table.ts";
import type { ObjectReader } from "../slow-diff.ts";

/** Commits that two commits descend from, without those that another of these descends from (git-merge-base(1) `--all`). */
export async function mergeBases(
  reader: ObjectReader,
  shallow: ReadonlySet<string>,
  a: string,
  b: string,
): Promise<string[]> {
  const oids = new OidTable("sha1");
  const read = (oid: string) => reader.commit(oid);
  const { listed: ofA } = await walkCommits(read, oids, { tips: [a] }, shallow);
  const { listed: ofB } = await walkCommits(read, oids, { tips: [b] }, shallow);
  const reachesA = new Set(ofA.oid.values());
  const common = new Set(ofB.oid.values().filter((oid) => reachesA.has(oid)));
  // Whatever lies between two common ancestors is one too: so each of them that is not best is a parent of another.
  const best = new Set(common);
  for (let row = 0; row < ofB.oid.length; row++) {
    if (!common.has(ofB.oid.at(row))) continue;
    for (const parent of ofB.parents.values().subarray(...parentRange(ofB, row))) best.delete(parent);
  }
  return [...best].map((oid) => oids.hex(oid));
}
