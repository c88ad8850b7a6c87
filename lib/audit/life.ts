import type { CommitSummary, FirstUnknown, History as Life } from "../core/finding.ts";
import { displayPath } from "../core/path.ts";
import { bytesOfText } from "../core/text.ts";
import type { CommitHeader, Signature } from "../git/history-reader.ts";
import type { History } from "../sources/history/history.ts";
import type { Attribution, UnknownCause } from "../judge/attribution/output.ts";

/** Headers of commits by commit number. */
export type Headers = ReadonlyMap<number, CommitHeader>;

/** Writes an attribution's numbers out as ids, names and dates. */
export function lifeOf(attribution: Attribution, history: History, headers: Headers): Life {
  const commitId = (commit: number): string => history.log.oids.hex(history.log.commits.oid[commit]!);
  const refName = (ref: number): string => history.refs[ref]!.name;
  const { unknown, exposure } = attribution;
  return {
    first: firstCommit(attribution, history, headers),
    ...(unknown === null ? {} : { firstUnknown: firstUnknown(unknown, history) }),
    independent: attribution.independent.map(commitId),
    introductions: attribution.introductions.map(commitId),
    removedBy: attribution.removedBy.map(commitId),
    presentAt: attribution.presentAt.map(refName),
    presentAtHead: attribution.presentAtHead,
    tags: attribution.tags.map(refName),
    reachedRemote: attribution.reachedRemote,
    exposure: { from: isoDate(exposure.from), to: isoDate(exposure.to) },
  };
}

function firstCommit(attribution: Attribution, history: History, headers: Headers): CommitSummary | null {
  const { first, firstPath } = attribution;
  if (first === null) return null;
  const { oids, commits, paths } = history.log;
  const header = headers.get(first);
  return {
    commit: oids.hex(commits.oid[first]!),
    date: isoDate(commits.date[first]!) ?? "",
    author: header === undefined ? "" : person(header.author),
    committer: header === undefined ? "" : person(header.committer),
    path: firstPath === null ? "" : displayPath(bytesOfText(paths[firstPath] ?? "")).path,
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

function person({ name, email }: Signature): string {
  return `${name} <${email}>`;
}

/** Seconds since 1970 as ISO 8601 in UTC. */
function isoDate(seconds: number | null): string | null {
  return seconds === null ? null : new Date(seconds * 1000).toISOString().replace(".000Z", "Z");
}
