import { collectGarbageAfter } from "../collect-garbage.ts";
import { arrange, type ListedCommits, newListedCommits } from "../commit-graph.ts";
import type { Commits } from "../commit-log.ts";
import type { LogRequest } from "../history-reader.ts";
import { showableTime } from "../object-parse.ts";
import { intRoom } from "../room.ts";
import type { CommitTable } from "./commit-table.ts";
import type { DiffBatch } from "./graph-job.ts";
import type { ObjectGraph } from "./object-graph.ts";
import type { OidNumbers } from "./oid-numbers.ts";
import { forEachParent, reach } from "./reach.ts";
import type { GraphReading } from "./read-graph.ts";
import type { StoredIds } from "./stored-ids.ts";
import { NOTHING } from "./tree-diff.ts";
import type { TreeTable } from "./tree-table.ts";

/** What a log is to be told of. */
export interface LogPlan {
  readonly commits: Commits;
  /** Trees to compare for them, newest commit first. */
  readonly batches: DiffBatch[];
}

/** Finds the commits of a request, and the trees to compare for them; null where something is absent or not read. */
export async function planLog(
  reading: GraphReading,
  { ids, threads }: ObjectGraph,
  request: LogRequest,
  numbers: OidNumbers,
): Promise<LogPlan | null> {
  const listed = listedIn(await reading.commits, ids, request, numbers);
  if (listed === null) return null;
  // While trees are still being read.
  collectGarbageAfter(ids.count);
  const trees = await reading.trees;
  return trees === null ? null : { commits: listed.commits, batches: batchesOf(trees, listed.pairs, threads.count) };
}

function listedIn(table: CommitTable | null, ids: StoredIds, request: LogRequest, numbers: OidNumbers) {
  const found = table === null ? null : reach(ids, table, request);
  if (table === null || found === null) return null;
  const listed = listedOf(found.commits, table, numbers);
  const outside = found.outside.map((commit) => numbers.of(commit));
  const commits = arrange(listed, { shallow: new Set(), outside }, numbers.oids);
  const treeOf = treesByOid(numbers.oids.size, [...found.commits, ...found.outside], table, numbers);
  return { commits, pairs: pairsOf(commits, treeOf) };
}

function listedOf(found: readonly number[], table: CommitTable, numbers: OidNumbers): ListedCommits {
  const listed = newListedCommits();
  for (const commit of found) {
    listed.oid.push(numbers.of(commit));
    listed.date.push(showableTime(table.date[table.rowOf[commit]!]!));
    listed.parentStart.push(listed.parents.length);
    forEachParent(table, commit, (parent) => listed.parents.push(numbers.of(parent)));
  }
  return listed;
}

/** Trees of commits by the number of the commit's id in the table of ids. */
function treesByOid(
  size: number,
  found: readonly number[],
  { rowOf, tree }: CommitTable,
  numbers: OidNumbers,
): Int32Array {
  const of = intRoom(size).fill(NOTHING);
  for (const commit of found) of[numbers.of(commit)] = tree[rowOf[commit]!]!;
  return of;
}

/** For each commit its base's tree and its own: newest first, as packs store trees. */
function pairsOf({ count, oid, base }: Commits, treeOf: Int32Array): Int32Array {
  const pairs = intRoom(2 * count);
  for (let commit = count - 1, at = 0; commit >= 0; commit--) {
    pairs[at++] = base[commit]! < 0 ? NOTHING : treeOf[oid[base[commit]!]!]!;
    pairs[at++] = treeOf[oid[commit]!]!;
  }
  return pairs;
}

/** So many batches for each thread. */
const PER_THREAD = 16;

function batchesOf(trees: TreeTable, pairs: Int32Array, threads: number): DiffBatch[] {
  const size = 2 * Math.ceil(pairs.length / 2 / (threads * PER_THREAD));
  const batches: DiffBatch[] = [];
  for (let at = 0; at < pairs.length; at += size) batches.push({ trees, pairs: pairs.slice(at, at + size) });
  return batches;
}
