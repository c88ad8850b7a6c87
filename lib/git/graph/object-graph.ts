import { BLOB, COMMIT, TAG, TREE } from "../pack/object-header.ts";
import { familiesOf } from "../pack/families.ts";
import type { PackLayout } from "../pack/layout.ts";
import { openObjectStore, type ObjectStore, type StoreFacts } from "../pack/object-store.ts";
import type { Pack } from "../pack/pack-list.ts";
import { layoutOf } from "../pack/wanted.ts";
import { CommitVisitor } from "./commit-visitor.ts";
import type { GraphJob, GraphPack, GraphVisitor } from "./graph-job.ts";
import { GraphGatherer, type GraphTables } from "./graph-tables.ts";
import { openThreads, type GraphThreads, type GraphWatch } from "./graph-threads.ts";
import { readGraph } from "./read-graph.ts";
import { mergeIds, type StoredIds } from "./stored-ids.ts";
import { TreeVisitor } from "./tree-visitor.ts";

const OID = 20;
/** More loose objects are left to git: opening each file costs more than asking it. */
const MOST_LOOSE = 20_000;

/** All commits and trees that a repository stores, and what types the other objects have. */
export interface ObjectGraph {
  readonly ids: StoredIds;
  /** Type of each stored object, as packs number types. */
  readonly type: Uint8Array;
  readonly tables: GraphTables;
  readonly packs: readonly NumberedPack[];
  /** Where it was read, and trees can be compared; to be closed. */
  readonly threads: GraphThreads;
}

/** A pack with the numbers of its objects among the stored ids. */
export interface NumberedPack {
  readonly pack: Pack;
  readonly layout: PackLayout;
  readonly number: Int32Array;
}

/**
 * Reads all commits and trees of a repository out of its packs and loose files, on several threads.
 * @returns null where that is not possible, for whatever reason: git can be asked then, and tells what is wrong
 */
export async function readObjectGraph(
  objectDir: string,
  facts: StoreFacts,
  watch: GraphWatch,
): Promise<ObjectGraph | null> {
  const opened = openObjectStore(objectDir, facts);
  if ("refused" in opened) return null;
  const { store } = opened;
  try {
    if (store.unread.length > 0 || store.unusable.length > 0) return null;
    const loose = looseIds(store);
    return loose === null ? null : await readStore(store, loose, watch);
  } finally {
    store.close();
  }
}

/** Ids of loose objects; null where there are too many. */
function looseIds(store: ObjectStore): string[] | null {
  const found: string[] = [];
  for (const folder of store.loose) {
    for (const oid of folder.oids()) if (found.push(oid) > MOST_LOOSE) return null;
  }
  return found;
}

async function readStore(store: ObjectStore, loose: readonly string[], watch: GraphWatch): Promise<ObjectGraph | null> {
  const lists = [...store.packs.map(idsOf), Buffer.from(loose.join(""), "hex")];
  const { ids, numbers } = mergeIds(lists);
  const type = new Uint8Array(ids.count);
  const packs: GraphPack[] = [];
  const homeless: number[] = [];
  for (const [index, pack] of store.packs.entries()) {
    const layout = layoutOf(pack);
    if (layout === null) return null;
    packs.push(packOf(pack, layout, numbers[index]!, type, homeless));
  }
  const gatherer = new GraphGatherer(ids);
  const job: GraphJob = { ids, packs };
  const rest = [...homeless, ...new Set(numbers.at(-1)!.filter((number) => type[number] === 0))];
  const threads = openThreads(job, watch);
  try {
    if (!(await readGraph(job, gatherer, threads)) || !readAlone(store, rest, { ids, type, gatherer })) {
      await threads.close();
      return null;
    }
    const numbered = packs.map(({ layout, number }, index) => ({ pack: store.packs[index]!, layout, number }));
    return { ids, type, tables: gatherer.finish(), packs: numbered, threads };
  } catch (error) {
    await threads.close();
    throw error;
  }
}

function idsOf({ index }: Pack): Uint8Array {
  const ids = new Uint8Array(OID * index.count);
  for (let position = 0; position < index.count; position++) ids.set(index.oid(position), OID * position);
  return ids;
}

/** A pack with those of its commits and trees that no pack before it has. */
function packOf(
  { path }: Pack,
  layout: PackLayout,
  numbers: Int32Array,
  type: Uint8Array,
  homeless: number[],
): GraphPack {
  const { count } = layout;
  const number = new Int32Array(new SharedArrayBuffer(4 * count));
  const isOwn = new Uint8Array(new SharedArrayBuffer(count));
  const isCommit = new Uint8Array(count);
  const isTree = new Uint8Array(count);
  for (let object = 0; object < count; object++) {
    const id = numbers[layout.position[object]!]!;
    number[object] = id;
    if (type[id] !== 0) continue;
    // What is built on another pack's object has no type here.
    if (layout.type[object] === 0) homeless.push(id);
    type[id] = layout.type[object]!;
    isOwn[object] = 1;
    if (layout.type[object] === COMMIT) isCommit[object] = 1;
    else if (layout.type[object] === TREE) isTree[object] = 1;
  }
  const commits = familiesOf(layout, isCommit).families;
  const trees = familiesOf(layout, isTree).families;
  return { path, layout, number, isOwn, commits, trees };
}

interface Gathering {
  readonly ids: StoredIds;
  readonly type: Uint8Array;
  readonly gatherer: GraphGatherer;
}

const TYPES = { commit: COMMIT, tree: TREE, blob: BLOB, tag: TAG };

/** Reads objects one by one: loose ones, and those of packs that are built on other packs. */
function readAlone(store: ObjectStore, numbers: readonly number[], { ids, type, gatherer }: Gathering): boolean {
  const objects = { number: Int32Array.from(numbers), isOwn: new Uint8Array(numbers.length).fill(1) };
  const commits: GraphVisitor = new CommitVisitor(objects, ids);
  const trees: GraphVisitor = new TreeVisitor(objects, ids);
  for (const [index, number] of numbers.entries()) {
    const oid = Buffer.from(ids.bytes.subarray(OID * number, OID * (number + 1))).toString("hex");
    const found = store.read(oid);
    if (found.state !== "read") return false;
    type[number] = TYPES[found.type];
    const visitor = found.type === "commit" ? commits : found.type === "tree" ? trees : null;
    visitor?.root(index, found.bytes);
    visitor?.leave(index);
  }
  return gatherer.add(commits.take()) && gatherer.add(trees.take());
}
