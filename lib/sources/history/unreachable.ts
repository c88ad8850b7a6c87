import type { Skip } from "../../core/blob.ts";
import { escapeForTerminal } from "../../core/terminal.ts";
import type { CommitLog } from "../../git/commit-log.ts";
import { KIND } from "../../git/commit-log.ts";
import { mark } from "../../git/room.ts";
import type { HistoryReader, LogRequest, StoredObjects } from "../../git/history-reader.ts";
import type { Stray } from "./history.ts";
import type { Selection } from "./selection.ts";
import { oidsOf } from "./named.ts";

/** Objects that are stored and that nothing names; numbers of the log's ids. */
export interface Unreachable {
  readonly tags: readonly number[];
  /** Blobs that no commit has either, each at its id. */
  readonly blobs: readonly Stray[];
  /** Objects that cannot be read, and that nothing tells of. */
  readonly skipped: readonly Skip[];
}

export const NOTHING_UNREACHABLE: Unreachable = { tags: [], blobs: [], skipped: [] };

/** What is named by something that is not in the log. */
export interface AlsoNamed {
  /** Blobs of refs to blobs and trees, and of indexes. */
  readonly blobs: readonly number[];
  readonly tags: readonly number[];
}

/** Finds tags and blobs that nothing names: all that are stored less those that the log and `also` tell. */
export async function findUnreachable(
  reader: HistoryReader,
  log: CommitLog,
  { leftOut, tips }: Selection,
  also: AlsoNamed,
  stored: StoredObjects,
): Promise<Unreachable> {
  const isNamed = new Uint8Array(log.oids.size);
  mark(isNamed, log.commits.oid);
  const { count, kinds, newOid } = log.changes;
  for (let row = 0; row < count; row++) if (hasContent((kinds[row] ?? 0) >> 4)) isNamed[newOid[row] ?? 0] = 1;
  mark(isNamed, also.tags);
  mark(isNamed, also.blobs);
  await markLeftOut(reader, log, { tips: oidsOf(leftOut), exclude: oidsOf(tips) }, isNamed);
  const alone = (oids: Int32Array): number[] => {
    const found = new Set<number>();
    for (let at = 0; at < oids.length; at++) if (isNamed[oids[at]!] !== 1) found.add(oids[at]!);
    // In an order that does not depend on how they are stored.
    return [...found].sort((a, b) => log.oids.compare(a, b));
  };
  const blobs = alone(stored.blobs).map((blob): Stray => {
    return { blob, path: log.pathTable.intern(log.oids.hex(blob)), where: "unreachable" };
  });
  const told = new Set(log.absent.map(({ oid }) => oid));
  const isTold = (oid: string): boolean => told.has(oid) || isNamed[log.oids.indexOf(oid)] === 1;
  // A commit that can be read is in the log.
  const damaged = [...stored.unreadable, ...alone(stored.commits).map((commit) => log.oids.hex(commit))];
  const skipped = damaged.filter((oid) => !isTold(oid)).map(unreadable);
  return {
    tags: alone(stored.tags),
    blobs,
    skipped: stored.problem === undefined ? skipped : [...skipped, unlisted(stored.problem)],
  };
}

function unreadable(oid: string): Skip {
  return { path: oid, oid, reason: "corrupt-object", detail: "nothing names this object", incomplete: true };
}

function unlisted(said: string): Skip {
  const detail = `not all stored objects can be listed: ${escapeForTerminal(said)}`;
  return { path: ".", reason: "corrupt-object", detail, incomplete: true };
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
  const { commits, changes, oids: own } = await reader.log({ ...request, withoutOutside: true });
  for (const numbers of [commits.oid, changes.newOid]) {
    for (const oid of numbers) if (oid >= 0) isNamed[oids.find(own, oid)] = 1;
  }
}
