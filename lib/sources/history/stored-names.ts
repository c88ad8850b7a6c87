import type { PathTable } from "../../git/change-list.ts";
import type { KeptNames } from "../../cache/name-columns.ts";
import type { CommitLog, OidTable } from "../../git/commit-log.ts";
import type { HistoryReader, LogRequest, LogWatch, StoredObjects } from "../../git/history-reader.ts";
import type { Selection } from "./selection.ts";

/** Numbers of ids and paths. */
export interface Tables {
  readonly oids: OidTable;
  readonly pathTable: PathTable;
}

/** Everything that is stored; a blob that an unnamed commit has has a path. */
export interface StoredNames extends KeptNames {
  /** Ids of objects whose type cannot be read. */
  readonly unreadable: readonly string[];
  /** True where the unnamed commits are those that an earlier audit knew. */
  readonly isKnown: boolean;
}

/** What an earlier audit listed, and the ids of everything stored since. */
export interface KnownNames {
  readonly kept: KeptNames;
  readonly added: readonly string[];
}

/** What a reader is asked for. */
export interface NamedRequest {
  readonly selection: Selection;
  readonly request: LogRequest & { readonly tables: Tables };
  /** In the numbers of the request's tables. */
  readonly known: KnownNames | null;
}

/** A log, and everything stored where unreachable objects are looked at. */
export interface Named {
  readonly log: CommitLog;
  readonly stored: StoredNames | null;
}

/** Reads both side by side, for git does most of the work; where most of it is known, one after the other. */
export async function readNamed(reader: HistoryReader, asked: NamedRequest, watch: LogWatch): Promise<Named> {
  const { selection, request, known } = asked;
  if (!selection.surfaces.includes("unreachable")) return { log: await reader.log(request, watch), stored: null };
  // What is left out decides too which paths there are, and is not remembered.
  if (known === null || selection.leftOut.length > 0) {
    const [log, stored] = await Promise.all([reader.log(request, watch), listAll(reader, asked, watch)]);
    return { log, stored: { ...stored, unnamed: unnamedIn(log, stored.commits), isKnown: false } };
  }
  const log = await reader.log(request, watch);
  const { oids } = request.tables;
  const added = known.added.length === 0 ? NOTHING : await reader.stored(oids, watch.signal, known.added);
  const stored = joined(known.kept, added);
  const unnamed = unnamedIn(log, stored.commits);
  const isSame = isSameSet(unnamed, known.kept.unnamed);
  const paths = isSame ? known.kept.paths : await pathsBelow(reader, asked, stored, watch);
  return { log, stored: { ...stored, unnamed, paths, isKnown: isSame } };
}

const NO_NUMBERS: Int32Array = new Int32Array(0);
const NOTHING: StoredObjects = { commits: NO_NUMBERS, blobs: NO_NUMBERS, tags: NO_NUMBERS, unreadable: [] };

async function listAll(
  reader: HistoryReader,
  asked: NamedRequest,
  watch: LogWatch,
): Promise<Omit<StoredNames, "unnamed" | "isKnown">> {
  const stored = await reader.stored(asked.request.tables.oids, watch.signal);
  return { ...stored, paths: await pathsBelow(reader, asked, stored, watch) };
}

/** A path of each blob below the commits that nothing names. */
async function pathsBelow(
  reader: HistoryReader,
  { request: { tables }, selection }: NamedRequest,
  { commits, blobs }: Pick<StoredObjects, "commits" | "blobs">,
  { signal }: LogWatch,
): Promise<Int32Array> {
  const { oids, pathTable } = tables;
  const paths = new Int32Array(oids.size).fill(-1);
  const isBlob = new Uint8Array(oids.size);
  for (const blob of blobs) isBlob[blob] = 1;
  const exclude = oidsOf([...selection.tips, ...selection.leftOut]);
  // Git leaves out those of the commits that the excluded ones lead to.
  const request = { tips: hexOf(oids, new Set(commits)), exclude };
  const onName = (oid: number, path: () => string): void => {
    if (isBlob[oid] === 1 && (paths[oid] ?? 0) < 0) paths[oid] = pathTable.intern(path());
  };
  await reader.namesBelow(request, oids, onName, signal);
  return paths;
}

function joined(before: KeptNames, added: StoredObjects): StoredObjects {
  return {
    commits: Int32Array.from([...before.commits, ...added.commits]),
    blobs: Int32Array.from([...before.blobs, ...added.blobs]),
    tags: Int32Array.from([...before.tags, ...added.tags]),
    unreadable: added.unreadable,
  };
}

function unnamedIn({ commits, oids }: CommitLog, stored: Int32Array): Int32Array {
  const isNamed = new Uint8Array(oids.size);
  for (const oid of commits.oid) isNamed[oid] = 1;
  return stored.filter((oid) => {
    const isNew = isNamed[oid] === 0;
    isNamed[oid] = 1;
    return isNew;
  });
}

/** Of two lists without repetitions. */
function isSameSet(a: Int32Array, b: Int32Array): boolean {
  const all = new Set(a);
  return a.length === b.length && b.every((number) => all.has(number));
}

/** Ids of the commits to start from, each once. */
export function oidsOf(tips: Selection["tips"]): string[] {
  return [...new Set(tips.map(({ oid }) => oid))];
}

/** Ids as text. */
export function hexOf(oids: OidTable, numbers: Iterable<number>): string[] {
  return Array.from(numbers, (oid) => oids.hex(oid));
}
