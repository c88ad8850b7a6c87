import type { Skip } from "../../core/blob.ts";
import type { CommitLog, OidTable } from "../../git/commit-log.ts";
import { KIND } from "../../git/commit-log.ts";
import type { PathTable } from "../../git/change-list.ts";
import type { HistoryReader, LogRequest, StoredObjects } from "../../git/history-reader.ts";
import type { Stray } from "./history.ts";
import type { Selection } from "./selection.ts";

/** Objects that are stored and that nothing names; numbers of the log's ids. */
export interface Unreachable {
  readonly commits: readonly number[];
  readonly tags: readonly number[];
  /** Blobs, each at one of the paths that an unreachable commit has it at, else at its id. */
  readonly blobs: readonly Stray[];
  /** Objects that cannot be read, and that nothing tells of. */
  readonly skipped: readonly Skip[];
}

export const NOTHING_UNREACHABLE: Unreachable = { commits: [], tags: [], blobs: [], skipped: [] };

/** Numbers of ids and paths. */
export interface Tables {
  readonly oids: OidTable;
  readonly pathTable: PathTable;
}

/** Everything that is stored; blobs that only unreachable commits bring have a path. */
export interface StoredNames extends StoredObjects {
  /** Path of a blob by the number of its id; -1 where none is known. */
  readonly pathOf: (oid: number) => number;
}

/** Lists what is stored. Needs no log, and is best read beside it: git does most of the work. */
export async function readStored(
  reader: HistoryReader,
  { oids, pathTable }: Tables,
  { tips, leftOut }: Selection,
  signal?: AbortSignal,
): Promise<StoredNames> {
  const stored = await reader.stored(oids, signal);
  const paths = new Int32Array(oids.size).fill(-1);
  const isBlob = new Uint8Array(oids.size);
  for (const blob of stored.blobs) isBlob[blob] = 1;
  // Git leaves out those of the commits that the excluded ones lead to.
  const request = { tips: hexOf(oids, new Set(stored.commits)), exclude: oidsOf([...tips, ...leftOut]) };
  const onName = (oid: number, path: () => string): void => {
    if (isBlob[oid] === 1 && (paths[oid] ?? 0) < 0) paths[oid] = pathTable.intern(path());
  };
  await reader.namesBelow(request, oids, onName, signal);
  return { ...stored, pathOf: (oid) => paths[oid] ?? -1 };
}

/** What is named by something that is not in the log. */
export interface AlsoNamed {
  /** Blobs of refs to blobs and trees, and of indexes. */
  readonly blobs: readonly number[];
  readonly tags: readonly number[];
}

/** Finds what nothing names: every stored object less those that the log and `also` tell. */
export async function findUnreachable(
  reader: HistoryReader,
  log: CommitLog,
  { leftOut, tips }: Selection,
  also: AlsoNamed,
  stored: StoredNames,
): Promise<Unreachable> {
  const isNamed = new Uint8Array(log.oids.size);
  for (const oid of log.commits.oid) isNamed[oid] = 1;
  const { count, kinds, newOid } = log.changes;
  for (let row = 0; row < count; row++) if (hasContent((kinds[row] ?? 0) >> 4)) isNamed[newOid[row] ?? 0] = 1;
  for (const oid of also.tags) isNamed[oid] = 1;
  // What an unreachable commit has too is its own: commits claim a secret before refs to blobs and indexes do.
  for (const oid of also.blobs) if (stored.pathOf(oid) < 0) isNamed[oid] = 1;
  await markLeftOut(reader, log, { tips: oidsOf(leftOut), exclude: oidsOf(tips) }, isNamed);
  const alone = (oids: Int32Array): number[] => [...new Set(oids)].filter((oid) => isNamed[oid] !== 1);
  const blobs = alone(stored.blobs).map((blob): Stray => {
    const path = stored.pathOf(blob);
    return { blob, path: path < 0 ? log.pathTable.intern(log.oids.hex(blob)) : path, where: "unreachable" };
  });
  const told = new Set(log.absent.map(({ oid }) => oid));
  const lost = stored.unreadable.filter((oid) => !told.has(oid) && isNamed[log.oids.indexOf(oid)] !== 1);
  return { commits: alone(stored.commits), tags: alone(stored.tags), blobs, skipped: lost.map(unreadable) };
}

function unreadable(oid: string): Skip {
  return { path: oid, oid, reason: "corrupt-object", detail: "nothing names this object", incomplete: true };
}

function hasContent(kind: number): boolean {
  return kind === KIND.file || kind === KIND.symlink;
}

/** What only a surface reaches that is not looked at is that surface's. */
async function markLeftOut(
  reader: HistoryReader,
  { oids }: CommitLog,
  request: LogRequest,
  isNamed: Uint8Array,
): Promise<void> {
  if (request.tips.length === 0) return;
  const { commits, oids: own } = await reader.log({ ...request, withoutOutside: true });
  for (const oid of commits.oid) isNamed[oids.intern(own.hex(oid))] = 1;
  await reader.namesBelow(request, oids, (oid) => (isNamed[oid] = 1));
}

/** Ids of the commits to start from, each once. */
export function oidsOf(tips: Selection["tips"]): string[] {
  return [...new Set(tips.map(({ oid }) => oid))];
}

/** Ids as text. */
export function hexOf(oids: OidTable, numbers: Iterable<number>): string[] {
  return Array.from(numbers, (oid) => oids.hex(oid));
}
