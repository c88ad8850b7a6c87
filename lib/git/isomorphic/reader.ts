import type { CommitHeader, HistoryReader } from "../history-reader.ts";
import { parseHeader } from "../object-parse.ts";
import { listTree } from "../tree-listing.ts";
import { readBlobs } from "./blobs.ts";
import { readFacts } from "./facts.ts";
import { readLog } from "./log.ts";
import type { ObjectStore } from "./object-store.ts";
import { openObjects } from "./object-store.ts";
import { peelOne, storeReader } from "./read-object.ts";
import { resolveRevisions } from "./revision.ts";
import { listStored, readObjects } from "./stored.ts";

/**
 * Opens the repository that a path belongs to for reading without git, through isomorphic-git. Starts no process,
 * writes nothing, and refuses what isomorphic-git would see only a part of.
 * @throws LeaktrailError `unreadable`, `not-a-repository`, `no-git` where only git itself can read it
 */
export async function openIsomorphicReader(path: string): Promise<HistoryReader> {
  const facts = readFacts(path);
  const store = await openObjects(facts);
  const reader = storeReader(store);
  return {
    engine: "isomorphic-git",
    ownObjects: null,
    repository: facts,
    resolve: (expression) => resolveRevisions({ facts, store, reader }, expression),
    peel: (oids) => inOrder(oids, (oid) => peelOne(store, oid)),
    log: (request, watch = {}) => readLog(reader, facts, request, watch),
    blobs: (request) => readBlobs(store, request),
    objects: (oids, signal) => readObjects(store, oids, signal),
    stored: (oids, signal, only) => listStored(facts.objectDir, store, oids, { signal, only }),
    tree: (oid) => listTree(reader, oid),
    headers: (oids) => inOrder(oids, (oid) => readHeader(store, oid)),
    close: async () => undefined,
  };
}

/** One after the other: an object may be large, and thousands at once need not fit into memory. */
async function inOrder<T>(oids: readonly string[], read: (oid: string) => Promise<T>): Promise<T[]> {
  const answers: T[] = [];
  for (const oid of oids) answers.push(await read(oid));
  return answers;
}

async function readHeader(store: ObjectStore, oid: string): Promise<CommitHeader | null> {
  const { type, body } = await store.read(oid);
  return type === "commit" ? parseHeader(oid, body) : null;
}
