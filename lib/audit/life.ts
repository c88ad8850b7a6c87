import type { CommitSummary, FirstUnknown, History as Life } from "../core/finding.ts";
import type { CommitLog } from "../git/commit-log.ts";
import type { CommitHeader, Signature } from "../git/history-reader.ts";
import type { History } from "../sources/history/history.ts";
import type { Attribution, UnknownCause } from "../judge/attribution/output.ts";
import { shownPath } from "../core/path.ts";

/** Headers of commits by the number of their id. */
export type Headers = ReadonlyMap<number, CommitHeader>;

/** Names of refs by their numbers; a list that many secrets share stays one list. */
export type RefNames = (refs: readonly number[]) => readonly string[];

export function refNames({ refs }: History): RefNames {
  const known = new Map<readonly number[], readonly string[]>();
  return (numbers) => {
    const names = known.get(numbers) ?? numbers.map((ref) => refs[ref]!.name);
    known.set(numbers, names);
    return names;
  };
}

/** Writes an attribution's numbers out as ids, names and dates. */
export function lifeOf(attribution: Attribution, history: History, headers: Headers, namesOf: RefNames): Life {
  const { log } = history;
  const commitId = (commit: number): string => log.oids.hex(log.commits.oid[commit]!);
  const { unknown, exposure } = attribution;
  return {
    first: firstCommit(attribution, log, headers),
    ...(unknown === null ? {} : { firstUnknown: firstUnknown(unknown, history) }),
    independent: attribution.independent.map(commitId),
    introductions: attribution.introductions.map(commitId),
    removedBy: attribution.removedBy.map(commitId),
    presentAt: namesOf(attribution.presentAt),
    presentAtHead: attribution.presentAtHead,
    tags: namesOf(attribution.tags),
    reachedRemote: attribution.reachedRemote,
    exposure: { from: isoDate(exposure.from), to: isoDate(exposure.to) },
  };
}

function firstCommit(attribution: Attribution, log: CommitLog, headers: Headers): CommitSummary | null {
  const { first, firstPath } = attribution;
  if (first === null) return null;
  const { oids, commits, paths } = log;
  const header = headers.get(commits.oid[first]!);
  return {
    commit: oids.hex(commits.oid[first]!),
    date: isoDate(commits.date[first]!) ?? "",
    author: header === undefined ? "" : personOf(header.author),
    committer: header === undefined ? "" : personOf(header.committer),
    path: firstPath === null ? "" : shownPath(paths[firstPath] ?? "").path,
  };
}

const UNKNOWN: Readonly<Record<UnknownCause, string>> = {
  truncated: "history is truncated before the earliest commit that is known to hold it",
  "unread-version": "another version of a file that holds it could not be read",
  "before-range": "it was there before the asked range begins",
};

function firstUnknown(cause: UnknownCause, history: History): FirstUnknown {
  const completing = history.gaps.find((gap) => gap.command !== undefined)?.command;
  const command = cause === "before-range" ? "leaktrail audit" : (completing ?? "git fsck");
  return { reason: UNKNOWN[cause], command };
}

/** Why a first commit cannot be known where history is truncated. */
export function unknownPast(history: History): FirstUnknown {
  return firstUnknown("truncated", history);
}

/** `Name <mail>`. */
export function personOf({ name, email }: Signature): string {
  return `${name} <${email}>`;
}

/** Seconds since 1970 as ISO 8601 in UTC. */
export function isoDate(seconds: number | null): string | null {
  return seconds === null ? null : new Date(seconds * 1000).toISOString().replace(".000Z", "Z");
}
