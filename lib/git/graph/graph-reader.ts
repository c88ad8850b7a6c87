import { collectGarbageAfter } from "../collect-garbage.ts";
import { ChangeList, PathTable } from "../change-list.ts";
import { IntColumn } from "../column.ts";
import { arrange, type ListedCommits, newListedCommits } from "../commit-graph.ts";
import { type CommitLog, type Commits, OidTable } from "../commit-log.ts";
import type { LogRequest, LogWatch, StoredObjects } from "../history-reader.ts";
import { showableTime } from "../object-parse.ts";
import { type ObjectReader, SlowDiff } from "../slow-diff.ts";
import { BLOB, COMMIT, TAG, TREE } from "../pack/object-header.ts";
import { objectsOf } from "../pack/family-objects.ts";
import { type LaidPack, NONE, type PackWork } from "../pack/wanted.ts";
import { ChangeTeller } from "./change-teller.ts";
import type { DiffBatch } from "./graph-job.ts";
import type { CommitTable } from "./commit-table.ts";
import type { GraphReading } from "./read-graph.ts";
import type { NumberedPack, ObjectGraph } from "./object-graph.ts";
import { OidNumbers } from "./oid-numbers.ts";
import { forEachParent, reach } from "./reach.ts";
import { CROWDED, NOT_READ, NOTHING } from "./tree-diff.ts";
import type { StoredIds } from "./stored-ids.ts";
import type { TreeTable } from "./tree-table.ts";
import { intRoom } from "../room.ts";
import { turn } from "../turn.ts";

/**
 * Tells a history out of a graph of objects, with the answers that `HistoryReader` asks for. Once the history is told,
 * the graph is let go: it is large, and nobody asks twice.
 */
export class GraphReader {
  #graph: ObjectGraph | null;
  #reading: GraphReading | null;
  #numbers: OidNumbers | null = null;
  #laidPacks: readonly LaidPack[] = [];

  constructor(graph: ObjectGraph, reading: GraphReading) {
    this.#graph = graph;
    this.#reading = reading;
  }

  /**
   * What `HistoryReader.log` tells of a request without `exclude`; null where something of it is absent, or the graph
   * is gone. Through `objects` goes a commit with too many changes.
   */
  async log(request: LogRequest, watch: LogWatch, objects: ObjectReader): Promise<CommitLog | null> {
    const { onProgress, signal } = watch;
    const graph = this.#graph;
    if (graph === null) return null;
    const oids = request.tables?.oids ?? new OidTable("sha1");
    const paths = request.tables?.pathTable ?? new PathTable();
    const numbers = this.#numbersIn(graph, oids);
    const plan = await this.#plan(graph, request, numbers);
    if (plan === null) return null;
    const { commits, batches } = plan;
    collectGarbageAfter(graph.ids.count);
    const changes = new ChangeList(commits.count);
    const teller = new ChangeTeller(paths, numbers);
    const slow = new SlowDiff(objects, { oids, paths }, signal);
    let waited = 0;
    let left = commits.count;
    const onPosted = (): void => {
      // Trees, which only the threads still need.
      collectGarbageAfter(graph.ids.count);
      watch.onSpareTime?.(graph.packs.map((pack) => commitsIn(pack, numbers)));
    };
    for await (const answer of graph.threads.compare(batches, onPosted)) {
      if (answer.counts.includes(NOT_READ)) return null;
      teller.open(answer);
      for (const count of answer.counts) {
        left--;
        if (count === CROWDED) {
          await slow.add(commits, left, changes, false);
          continue;
        }
        changes.add(left, teller.take(count));
        waited += count;
        if (waited < MANY_ROWS) continue;
        waited = 0;
        await turn(signal);
      }
      onProgress?.(commits.count - left, commits.count);
    }
    this.#laidPacks = graph.packs.map((pack) => laidPack(pack, numbers));
    await this.close();
    const { crowded } = changes;
    return { oids, paths: paths.list, pathTable: paths, commits, changes: changes.finish(), absent: [], crowded };
  }

  /** Commits to tell, and trees to compare for them. What was read is held nowhere else from here on. */
  async #plan({ ids, threads }: ObjectGraph, request: LogRequest, numbers: OidNumbers): Promise<Plan | null> {
    const reading = this.#reading;
    this.#reading = null;
    const listed = listedIn((await reading?.commits) ?? null, ids, request, numbers);
    if (listed === null) return null;
    // While trees are still being read.
    collectGarbageAfter(ids.count);
    const trees = (await reading?.trees) ?? null;
    return trees === null ? null : { commits: listed.commits, batches: batchesOf(trees, listed.pairs, threads.count) };
  }

  /** What `HistoryReader.stored` tells of all objects; null where the graph is gone. */
  stored(oids: OidTable): StoredObjects | null {
    if (this.#graph === null) return null;
    const numbers = this.#numbersIn(this.#graph, oids);
    const { type } = this.#graph;
    const of = (wanted: number): Int32Array => {
      const found = new IntColumn();
      for (let number = 0; number < type.length; number++) if (type[number] === wanted) found.push(numbers.of(number));
      return found.values();
    };
    return { commits: of(COMMIT), blobs: of(BLOB), tags: of(TAG), unreadable: [] };
  }

  /** The packs, once the history was told; their objects numbered as in its table of ids. Given once: they are large. */
  takeLaidPacks(): readonly LaidPack[] | null {
    const laid = this.#laidPacks;
    this.#laidPacks = [];
    return laid.length === 0 ? null : laid;
  }

  /** Ends the threads, and lets the graph go. */
  async close(): Promise<void> {
    const graph = this.#graph;
    this.#graph = null;
    this.#reading = null;
    this.#numbers = null;
    await graph?.threads.close();
  }

  #numbersIn({ ids, foreign, type }: ObjectGraph, oids: OidTable): OidNumbers {
    if (this.#numbers?.oids !== oids) {
      // Trees have no number there.
      oids.reserve(type.reduce((count, one) => count + Number(one !== TREE), 1));
      this.#numbers = new OidNumbers(ids, foreign, oids);
    }
    return this.#numbers;
  }
}

/** What a log is told of. */
interface Plan {
  readonly commits: Commits;
  readonly batches: DiffBatch[];
}

/** Commits of a request, and the pairs of trees to compare for them; null where something is absent. */
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

/** The commits that are told from a pack. */
function commitsIn({ path, layout, number, isOwn, commits }: NumberedPack, numbers: OidNumbers): PackWork {
  const { before, ...objects } = objectsOf(layout, commits);
  const oid = intRoom(before.length);
  for (let object = 0; object < oid.length; object++) {
    const own = before[object]!;
    oid[object] = isOwn[own] === 1 ? numbers.known(number[own]!) : NONE;
  }
  return { path, ...objects, oid };
}

/** A pack whose objects are numbered as in the table of ids: in place, since nobody asks for the other numbers again. */
function laidPack({ path, layout, families, number: oid }: NumberedPack, numbers: OidNumbers): LaidPack {
  for (let object = 0; object < oid.length; object++) oid[object] = numbers.known(oid[object]!);
  return { path, layout, families, oid };
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

/** Rows between two looks at what else there is to do: an answer may hold many times as many. */
const MANY_ROWS = 2 ** 16;

/** So many batches for each thread. */
const PER_THREAD = 16;

function batchesOf(trees: TreeTable, pairs: Int32Array, threads: number): DiffBatch[] {
  const size = 2 * Math.ceil(pairs.length / 2 / (threads * PER_THREAD));
  const batches: DiffBatch[] = [];
  for (let at = 0; at < pairs.length; at += size) batches.push({ trees, pairs: pairs.slice(at, at + size) });
  return batches;
}
