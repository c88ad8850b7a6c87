import type { PathTable } from "../../git/change-list.ts";
import type { KeptStored } from "../../cache/stored-columns.ts";
import type { CommitLog, OidTable } from "../../git/commit-log.ts";
import type { HistoryReader, LogRequest, LogWatch, StoredObjects } from "../../git/history-reader.ts";
import type { Selection } from "./selection.ts";

/** Numbers of ids and paths. */
export interface Tables {
  readonly oids: OidTable;
  readonly pathTable: PathTable;
}

/** What an earlier audit listed, and the ids of everything stored since. */
export interface KnownStored {
  readonly kept: KeptStored;
  readonly added: readonly string[];
}

/** What a reader is asked for. */
export interface NamedRequest {
  readonly selection: Selection;
  readonly request: LogRequest & { readonly tables: Tables };
  /** In the numbers of the request's tables. */
  readonly stored: KnownStored | null;
}

/** A log, and everything stored where unreachable objects are looked at. */
export interface Named {
  readonly log: CommitLog;
  readonly stored: StoredObjects | null;
}

/** Reads the commits that are named and, where these are looked at, those that are not. */
export async function readNamed(reader: HistoryReader, asked: NamedRequest, watch: LogWatch): Promise<Named> {
  const { selection, request } = asked;
  if (!selection.surfaces.includes("unreachable")) return { log: await reader.log(request, watch), stored: null };
  const stored = await listStored(reader, asked, watch);
  const strays = { strays: stored.commits, straysOf: oidsOf(selection.leftOut) };
  return { log: await reader.log({ ...request, ...strays }, watch), stored };
}

async function listStored(
  reader: HistoryReader,
  { request, stored }: NamedRequest,
  { signal }: LogWatch,
): Promise<StoredObjects> {
  const { oids } = request.tables;
  if (stored === null) return reader.stored(oids, signal);
  const { kept, added } = stored;
  return joined(kept, added.length === 0 ? NOTHING : await reader.stored(oids, signal, added));
}

const NO_NUMBERS: Int32Array = new Int32Array(0);
const NOTHING: StoredObjects = { commits: NO_NUMBERS, blobs: NO_NUMBERS, tags: NO_NUMBERS, unreadable: [] };

function joined(before: KeptStored, added: StoredObjects): StoredObjects {
  return {
    commits: bothOf(before.commits, added.commits),
    blobs: bothOf(before.blobs, added.blobs),
    tags: bothOf(before.tags, added.tags),
    unreadable: added.unreadable,
  };
}

function bothOf(some: Int32Array, more: Int32Array): Int32Array {
  if (more.length === 0) return some;
  const all = new Int32Array(some.length + more.length);
  all.set(some);
  all.set(more, some.length);
  return all;
}

/** Blobs, and what is too damaged to tell its type: it is asked for as well, and told where it cannot be read. */
export function blobsIn(stored: StoredObjects | null, oids: OidTable): Int32Array | null {
  if (stored === null || stored.unreadable.length === 0) return stored?.blobs ?? null;
  const damaged = stored.unreadable.map((oid) => oids.indexOf(oid)).filter((oid) => oid >= 0);
  return Int32Array.from([...stored.blobs, ...damaged]);
}

/** Ids of the commits to start from, each once. */
export function oidsOf(tips: Selection["tips"]): string[] {
  return [...new Set(tips.map(({ oid }) => oid))];
}
