import type { Gap } from "../../core/report.ts";
import { MOST_CHANGES } from "../../git/change-list.ts";
import type { CommitLog } from "../../git/commit-log.ts";
import { escapeForTerminal } from "../../core/terminal.ts";
import { objectDirectories } from "../../git/pack/alternates.ts";
import type { RepositoryFacts } from "../../git/repository.ts";
import {
  mayNotBeRead,
  unreadableObjects,
  type UnreadableStore,
  unreadableStores,
} from "../../git/unreadable-stores.ts";
import { shownPath } from "../../core/path.ts";
import type { SelectedLogs, SelectedRef, Selection } from "./selection.ts";

/** What is known to be absent from a history. */
export interface Absences extends Pick<Selection, "brokenRefs"> {
  readonly log: CommitLog;
  /** Refs whose object is not there. */
  readonly lost: readonly SelectedRef[];
  readonly logs: SelectedLogs;
  /** Index files that cannot be read, as shown paths, each with why. */
  readonly indexes: readonly LostIndex[];
  /** Whether objects that nothing names are looked for: then whatever holds objects has to be read. */
  readonly wantsAllStored: boolean;
  /** Blobs that were asked for and are not there; grows while blobs are read. */
  missingBlobs: number;
}

/** An index file that cannot be read. */
export interface LostIndex {
  readonly path: string;
  readonly problem: "damaged" | "split" | "unreadable";
}

/** What makes a history less than whole, each with the command that completes it. */
export function gapsOf(facts: RepositoryFacts, absences: Absences): readonly Gap[] {
  const closed = closedObjects(facts, absences);
  const missing = missingGaps(facts, absences, closed);
  const gaps = [
    shallowGap(facts, absences.log),
    ...missing,
    ...(missing.length === 0 && closed !== null ? [{ reason: closed }] : []),
    ...(missing.length === 0 ? borrowedGaps(facts, absences) : []),
    ...(absences.wantsAllStored ? unreadableStores(facts.objectDir).map(storeGap) : []),
    crowdedGap(absences.log),
    ...refGaps(absences),
    ...logGaps(absences),
    ...absences.indexes.map(indexGap),
  ];
  return gaps.filter((gap) => gap !== null);
}

function shallowGap(facts: RepositoryFacts, { commits, oids }: CommitLog): Gap | null {
  const cut = new Set(facts.shallow);
  let count = 0;
  for (let commit = 0; commit < commits.count; commit++) {
    if (commits.truncated[commit] === 1 && cut.has(oids.hex(commits.oid[commit] ?? 0))) count++;
  }
  if (count === 0) return null;
  const reason = `the clone is shallow: ${plural(count, "commit")} cut off from ${count === 1 ? "its" : "their"} parents`;
  return facts.remotes.length === 0 ? { reason } : { reason, command: "git fetch --unshallow" };
}

/** Says that files of objects that seem to be absent may not be read; null where that is not why. */
function closedObjects(facts: RepositoryFacts, { log, lost, logs }: Absences): string | null {
  if (isPartial(facts)) return null;
  const ids = [...log.absent.map(({ oid }) => oid), ...lost.map(({ object }) => object.oid), ...logs.lost];
  const closed = unreadableObjects(facts.objectDir, new Set(ids));
  if (closed.length === 0) return null;
  const [{ path, code }] = closed as [UnreadableStore];
  const shown = escapeForTerminal(path);
  const files = closed.length === 1 ? `the object file ${shown}` : `${closed.length} object files, such as ${shown},`;
  return `${files} may not be read by this user (${code})`;
}

function missingGaps(facts: RepositoryFacts, { log, missingBlobs }: Absences, closed: string | null): Gap[] {
  const counts = [
    plural(log.absent.filter(({ type }) => type === "commit").length, "commit"),
    plural(log.absent.filter(({ type }) => type === "tree").length, "tree"),
    plural(missingBlobs, "blob"),
  ].filter((count) => !count.startsWith("0 "));
  if (counts.length === 0) return [];
  const filter = facts.promisors[0]?.filter ?? null;
  const partial = `the clone is partial${filter === null ? "" : ` (${escapeForTerminal(filter)})`}`;
  const why = isPartial(facts) ? partial : (lostAlternate(facts) ?? closed ?? "the repository is damaged");
  const reason = `${why}: ${counts.join(", ")} absent`;
  const command = completing(facts);
  return [command === null ? { reason } : { reason, command }];
}

/** Whether objects may be absent because the clone left them out. */
function isPartial({ promisors, hasPromisorPacks }: RepositoryFacts): boolean {
  return promisors.length > 0 || hasPromisorPacks;
}

/** Objects that a repository borrows are gone with the one that has them. */
function lostAlternate({ objectDir }: RepositoryFacts): string | null {
  const lost = objectDirectories(objectDir).unusable[0];
  return lost === undefined ? null : `objects are borrowed from ${escapeForTerminal(lost.path)}, which ${lost.reason}`;
}

/** Names so many of the commits with too many changes. */
const NAMED = 3;

/** What they hold is read, but stands at more paths than are told. */
function crowdedGap({ crowded, commits, oids }: CommitLog): Gap | null {
  if (crowded.length === 0) return null;
  const inOrder = [...crowded].sort((a, b) => a - b);
  const names = inOrder.slice(0, NAMED).map((commit) => oids.hex(commits.oid[commit] ?? 0));
  const rest = crowded.length > NAMED ? ` and ${crowded.length - NAMED} more` : "";
  const reason = `${plural(crowded.length, "commit")} with more than ${MOST_CHANGES} changed files (${names.join(", ")}${rest}): not all places are told, nor when something went`;
  return { reason };
}

function storeGap(store: UnreadableStore): Gap {
  return { reason: `${mayNotBeRead(store)}: which objects it holds is unknown` };
}

/** Why refs and logs may name what is not there, and what nothing names may be gone, where nothing else tells. */
function borrowedGaps(facts: RepositoryFacts, { lost, logs, wantsAllStored }: Absences): Gap[] {
  const isNoMatter = lost.length + logs.lost.length === 0 && !wantsAllStored;
  const reason = isNoMatter ? null : lostAlternate(facts);
  return reason === null ? [] : [{ reason }];
}

/** Fetches everything again, as a new clone without a filter would (git 2.36 or later). */
function completing({ promisors, remotes }: RepositoryFacts): string | null {
  const remote = promisors[0]?.remote ?? (remotes.includes("origin") ? "origin" : remotes[0]);
  return remote === undefined ? null : `git fetch --refetch --no-filter ${escapeForTerminal(remote)}`;
}

function refGaps({ brokenRefs, lost }: Absences): Gap[] {
  const broken = brokenRefs.map(({ name }) => ({ reason: `the ref ${name} is broken: what it named is unknown` }));
  const gone = lost.map(({ ref, object }) => ({
    reason: `${escapeForTerminal(shownPath(ref.name).path)} names an object that is ${object.type}`,
  }));
  return [...broken, ...gone];
}

/** An entry whose commit is named as absent already is not told twice. */
function logGaps({ log, logs }: Absences): Gap[] {
  const told = new Set(log.absent.map(({ oid }) => oid));
  const lost = logs.lost.filter((oid) => !told.has(oid)).length;
  const damaged = logs.damaged.map((path) => ({ reason: `${escapeForTerminal(path)} has lines that name no object` }));
  const unread = logs.unread.map((path) => ({
    reason: `${escapeForTerminal(path)} cannot be read: what it named is unknown`,
  }));
  return [
    ...unread,
    ...(lost === 0 ? [] : [{ reason: `reflogs name ${plural(lost, "object")} that cannot be read` }]),
    ...damaged,
    ...(logs.isElsewhere ? [{ reason: "reflogs kept as reftable were not read" }] : []),
  ];
}

function indexGap({ path, problem }: LostIndex): Gap {
  const shown = escapeForTerminal(path);
  if (problem !== "split") return { reason: `the index ${shown} is ${problem}` };
  return { reason: `the index ${shown} is split, and the shared one that it is built on cannot be read` };
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
