import { BLOB, COMMIT, TAG, TREE } from "../pack/object-header.ts";
import { familiesOf, familiesOfTypes, type Families, wholeFamilies } from "../pack/families.ts";
import type { PackHeads, PackLayout } from "../pack/layout.ts";
import { openObjectStore, type ObjectStore, type StoreFacts } from "../pack/object-store.ts";
import { layoutOf } from "../pack/wanted.ts";
import { CommitVisitor } from "./commit-visitor.ts";
import { ForeignIds } from "./foreign-ids.ts";
import type { GraphJob, GraphPack, GraphRows, GraphVisitor, OwnObjects } from "./graph-job.ts";
import { openThreads, type GraphThreads, type GraphWatch } from "./graph-threads.ts";
import { type GraphReading, readGraph } from "./read-graph.ts";
import { mergeIds, type StoredIds } from "./stored-ids.ts";
import { TreeVisitor } from "./tree-visitor.ts";
import { byteRoom, intRoom } from "../room.ts";

const OID = 20;
/** More loose objects are left to git: opening each file costs more than asking it. */
const MOST_LOOSE = 20_000;

/** The objects that a repository stores. */
export interface ObjectGraph {
  readonly ids: StoredIds;
  /** Type of each stored object, as packs number types. */
  readonly type: Uint8Array;
  /** How many of them are trees. */
  readonly trees: number;
  readonly foreign: ForeignIds;
  readonly packs: readonly NumberedPack[];
  /** Where it was read, and trees can be compared; to be closed. */
  readonly threads: GraphThreads;
}

/** What is known of the objects at once, and what is being read of them. */
export interface OpenedGraph {
  readonly graph: ObjectGraph;
  readonly reading: GraphReading;
}

/** A pack with the numbers of its objects among the stored ids. */
export interface NumberedPack extends OwnObjects {
  readonly path: string;
  readonly layout: PackHeads;
  /** Families of what no pack before it has. */
  readonly families: Families;
  /** Those of them that are commits. */
  readonly commits: Families;
}

/**
 * Begins to read all commits and trees of a repository out of its packs and loose files, on several threads.
 * @returns null where that is not possible, for whatever reason: git can be asked then, and tells what is wrong
 */
export function openObjectGraph(objectDir: string, facts: StoreFacts, watch: GraphWatch): OpenedGraph | null {
  const opened = openObjectStore(objectDir, facts);
  if ("refused" in opened) return null;
  const { store } = opened;
  try {
    if (store.unread.length > 0 || store.unusable.length > 0) return null;
    const loose = looseIds(store);
    return loose === null ? null : openStore(store, loose, watch);
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

/** Objects for which a second thread starts too late to help. */
const WORTH_THREADS = 20_000;

function openStore(store: ObjectStore, loose: readonly string[], watch: GraphWatch): OpenedGraph | null {
  const objects = store.packs.reduce((sum, { index }) => sum + index.count, loose.length);
  if (objects >= WORTH_THREADS) watch.threads?.start(watch.signal);
  const lists = [...store.packs.map(({ index }) => index.ids()), Buffer.from(loose.join(""), "hex")];
  const { ids, numbers } = mergeIds(lists);
  const type = byteRoom(ids.count);
  const packs: NumberedPack[] = [];
  for (const [index, pack] of store.packs.entries()) {
    const layout = layoutOf(pack);
    if (layout === null) return null;
    packs.push(numberedPack(pack.path, layout, numbers[index]!, type));
  }
  // What packs hold and tell no type of is built on another pack's object.
  const rest = numbers.flatMap((list) => Array.from(list.filter((number) => type[number] === 0)));
  const alone = readAlone(store, [...new Set(rest)], ids, type);
  if (alone === null) return null;
  const job: GraphJob = { ids, packs: packs.map(graphPack) };
  const foreign = new ForeignIds(ids.count);
  const threads = openThreads(job, watch);
  const trees = type.reduce((count, one) => count + Number(one === TREE), 0);
  return {
    graph: { ids, type, trees, foreign, packs, threads },
    reading: readGraph(job, trees, alone, foreign, threads),
  };
}

/** A pack with those of its objects that no pack before it has; their types are noted. */
function numberedPack(path: string, layout: PackLayout, numbers: Int32Array, type: Uint8Array): NumberedPack {
  const { count } = layout;
  const number = intRoom(count);
  const isOwn = byteRoom(count);
  for (let object = 0; object < count; object++) {
    const id = numbers[layout.position[object]!]!;
    number[object] = id;
    if (type[id] !== 0) continue;
    type[id] = layout.type[object]!;
    isOwn[object] = 1;
  }
  const families = isOwn.includes(0) ? familiesOf(layout, isOwn) : wholeFamilies(layout);
  const { position: _, ...rest } = layout;
  const commits = familiesOfTypes(families, rest, [COMMIT]);
  return { path, layout: rest, number, isOwn, families, commits };
}

/** What threads need of a pack to read its commits and trees. */
function graphPack({ path, layout: heads, number, isOwn, families, commits }: NumberedPack): GraphPack {
  const { count, offset, end, headLength, size } = heads;
  const layout = { count, offset, end, headLength, size };
  return { path, layout, number, isOwn, commits, trees: familiesOfTypes(families, heads, [TREE]) };
}

const TYPES = { commit: COMMIT, tree: TREE, blob: BLOB, tag: TAG };

/** Reads objects one by one: loose ones, and those of packs that are built on other packs. Null if one is damaged. */
function readAlone(
  store: ObjectStore,
  numbers: readonly number[],
  ids: StoredIds,
  type: Uint8Array,
): readonly GraphRows[] | null {
  const objects = { number: Int32Array.from(numbers), isOwn: new Uint8Array(numbers.length).fill(1) };
  const commits: GraphVisitor = new CommitVisitor(objects, ids);
  const trees: GraphVisitor = new TreeVisitor(objects, ids);
  for (const [index, number] of numbers.entries()) {
    const oid = Buffer.from(ids.bytes.subarray(OID * number, OID * (number + 1))).toString("hex");
    const found = store.read(oid);
    if (found.state !== "read") return null;
    type[number] = TYPES[found.type];
    const visitor = found.type === "commit" ? commits : found.type === "tree" ? trees : null;
    visitor?.root(index, found.bytes);
    visitor?.leave(index);
  }
  return [commits.take(), trees.take()];
}
