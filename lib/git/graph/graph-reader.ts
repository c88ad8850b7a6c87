import { ChangeList, PathTable } from "../change-list.ts";
import { IntColumn } from "../column.ts";
import { arrange, newListedCommits, type ListedCommits } from "../commit-graph.ts";
import { OidTable, type CommitLog, type Commits } from "../commit-log.ts";
import type { LogRequest, LogWatch, StoredObjects, TellName } from "../history-reader.ts";
import { showableTime } from "../object-parse.ts";
import { BLOB, COMMIT, TAG } from "../pack/object-header.ts";
import type { CommitTable } from "./graph-tables.ts";
import type { ObjectGraph } from "./object-graph.ts";
import { findId } from "./stored-ids.ts";
import { NOTHING, TreeDiffer } from "./tree-diff.ts";

const OID = 20;
const UNSEEN = -1;

/** Tells histories out of a graph of objects, with the answers that `HistoryReader` asks for. */
export class GraphReader {
  readonly #graph: ObjectGraph;
  readonly #differ: TreeDiffer;

  constructor(graph: ObjectGraph) {
    this.#graph = graph;
    this.#differ = new TreeDiffer(graph.tables.trees);
  }

  /** What `HistoryReader.log` tells; null where something of it is absent. */
  log(request: LogRequest, { signal, onProgress }: LogWatch = {}): CommitLog | null {
    const oids = request.tables?.oids ?? new OidTable("sha1");
    const paths = request.tables?.pathTable ?? new PathTable();
    const numbers = new OidNumbers(this.#graph, oids);
    const found = this.#find(request);
    if (found === null) return null;
    const listed = listedOf(found.commits, this.#graph.tables.commits, numbers);
    const outside = found.outside.map((commit) => numbers.of(commit));
    const commits = arrange(listed, { shallow: new Set(), outside }, oids);
    const graphNumber = byOid(oids.size, [...found.commits, ...found.outside], numbers);
    const changes = new ChangeList(commits.count);
    const teller = new ChangeTeller(this.#graph.tables.trees.names, paths, numbers);
    for (let commit = commits.count - 1; commit >= 0; commit--) {
      if (commit % 256 === 0) {
        signal?.throwIfAborted();
        onProgress?.(commits.count - commit, commits.count);
      }
      if (request.withoutOutside === true && commits.outside[commit] === 1) continue;
      const [before, now] = this.#treesOf(commits, commit, graphNumber);
      if (!this.#differ.diff(before, now, teller.folderIn, teller.tell)) return null;
      changes.add(commit, teller.take());
    }
    return { oids, paths: paths.list, pathTable: paths, commits, changes: changes.finish(), absent: [] };
  }

  /** What `HistoryReader.stored` tells of all objects. */
  stored(oids: OidTable): StoredObjects {
    const numbers = new OidNumbers(this.#graph, oids);
    const { type } = this.#graph;
    const of = (wanted: number): Int32Array => {
      const found = new IntColumn();
      for (let number = 0; number < type.length; number++) if (type[number] === wanted) found.push(numbers.of(number));
      return found.values();
    };
    return { commits: of(COMMIT), blobs: of(BLOB), tags: of(TAG), unreadable: [] };
  }

  /** What `HistoryReader.namesBelow` tells; false where something is absent, and then not all was told. */
  namesBelow(request: LogRequest, oids: OidTable, tell: TellName): boolean {
    const log = this.log({ ...request, withoutOutside: true });
    if (log === null) return false;
    const { changes, paths } = log;
    const seen = new Uint8Array(log.oids.size);
    for (let row = 0; row < changes.count; row++) {
      const now = changes.newOid[row]!;
      if (now < 0 || seen[now] === 1) continue;
      seen[now] = 1;
      const oid = oids.find(log.oids, now);
      if (oid >= 0) tell(oid, () => paths[changes.path[row]!]!);
    }
    return true;
  }

  #treesOf(commits: Commits, commit: number, graphNumber: Int32Array): readonly [number, number] {
    const { rowOf, tree } = this.#graph.tables.commits;
    const treeOf = (of: number): number => tree[rowOf[graphNumber[commits.oid[of]!]!]!]!;
    const base = commits.base[commit]!;
    return [base < 0 ? NOTHING : treeOf(base), treeOf(commit)];
  }

  /** Commits that a request leads to; null where one is absent. */
  #find({ tips, exclude = [] }: LogRequest): { commits: readonly number[]; outside: readonly number[] } | null {
    const { commits } = this.#graph.tables;
    const state = new Uint8Array(this.#graph.ids.count);
    // Of what is left out, absent commits do not matter.
    this.#reach(exclude, state, EXCLUDED);
    const found = this.#reach(tips, state, FOUND);
    if (found === null) return null;
    const outside = new Set<number>();
    for (const commit of found) {
      forEachParent(commits, commit, (parent) => {
        if (state[parent] === EXCLUDED) outside.add(parent);
      });
    }
    return { commits: found, outside: [...outside] };
  }

  /** Marks what the tips lead to and nothing marked before; null where one of these is absent. */
  #reach(tips: readonly string[], state: Uint8Array, mark: number): number[] | null {
    const { ids, tables } = this.#graph;
    const found: number[] = [];
    let isWhole = true;
    const visit = (commit: number): void => {
      if (commit < 0 || commit >= ids.count || tables.commits.rowOf[commit] === UNSEEN) isWhole = false;
      else if (state[commit] === 0) {
        state[commit] = mark;
        found.push(commit);
      }
    };
    for (const tip of tips) visit(findId(ids, Buffer.from(tip, "hex"), 0));
    for (let at = 0; at < found.length; at++) forEachParent(tables.commits, found[at]!, visit);
    return isWhole ? found : null;
  }
}

const FOUND = 1;
const EXCLUDED = 2;

function forEachParent({ rowOf, parentStart, parents }: CommitTable, commit: number, visit: (parent: number) => void): void {
  const row = rowOf[commit]!;
  for (let at = parentStart[row]!; at < parentStart[row + 1]!; at++) visit(parents[at]!);
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

/** Numbers in the graph by numbers in the table of ids. */
function byOid(size: number, found: readonly number[], numbers: OidNumbers): Int32Array {
  const of = new Int32Array(size).fill(UNSEEN);
  for (const commit of found) of[numbers.of(commit)] = commit;
  return of;
}

/** Numbers of a graph's ids in a table of ids. */
class OidNumbers {
  readonly #graph: ObjectGraph;
  readonly #oids: OidTable;
  readonly #known: Int32Array;

  constructor(graph: ObjectGraph, oids: OidTable) {
    this.#graph = graph;
    this.#oids = oids;
    this.#known = new Int32Array(graph.ids.count + graph.tables.foreign.length / OID).fill(UNSEEN);
  }

  of(number: number): number {
    const known = this.#known[number]!;
    if (known !== UNSEEN) return known;
    const { ids, tables } = this.#graph;
    const isStored = number < ids.count;
    return (this.#known[number] = this.#oids.internBytes(
      isStored ? ids.bytes : tables.foreign,
      OID * (isStored ? number : number - ids.count),
    ));
  }
}

/** Turns changes into rows with whole paths, by path. */
class ChangeTeller {
  readonly #names: readonly string[];
  readonly #paths: PathTable;
  readonly #numbers: OidNumbers;
  readonly #folders: string[] = [""];
  readonly #folderNumbers = new Map<number, number>();
  readonly #fileNumbers = new Map<number, number>();
  #rows: { readonly path: number; readonly before: number; readonly now: number; readonly kinds: number }[] = [];
  readonly #column = new IntColumn();

  constructor(names: readonly string[], paths: PathTable, numbers: OidNumbers) {
    this.#names = names;
    this.#paths = paths;
    this.#numbers = numbers;
  }

  readonly folderIn = (folder: number, name: number): number => {
    const key = folder * this.#names.length + name;
    const known = this.#folderNumbers.get(key);
    if (known !== undefined) return known;
    const number = this.#folders.push(`${this.#folders[folder]!}${this.#names[name]!}/`) - 1;
    this.#folderNumbers.set(key, number);
    return number;
  };

  readonly tell = (change: {
    readonly folder: number;
    readonly name: number;
    readonly before: number;
    readonly now: number;
    readonly kinds: number;
  }): void => {
    const { folder, name, before, now, kinds } = change;
    this.#rows.push({
      path: this.#pathOf(folder, name),
      before: before < 0 ? -1 : this.#numbers.of(before),
      now: now < 0 ? -1 : this.#numbers.of(now),
      kinds,
    });
  };

  /** The rows since the last call; valid until the next. */
  take(): IntColumn {
    const paths = this.#paths.list;
    if (this.#rows.length > 1) this.#rows.sort((a, b) => (paths[a.path]! < paths[b.path]! ? -1 : 1));
    this.#column.clear();
    for (const { path, before, now, kinds } of this.#rows) {
      this.#column.push(path);
      this.#column.push(before);
      this.#column.push(now);
      this.#column.push(kinds);
    }
    this.#rows = [];
    return this.#column;
  }

  #pathOf(folder: number, name: number): number {
    const key = folder * this.#names.length + name;
    const known = this.#fileNumbers.get(key);
    if (known !== undefined) return known;
    const number = this.#paths.intern(this.#folders[folder]! + this.#names[name]!);
    this.#fileNumbers.set(key, number);
    return number;
  }
}
