import type { Gap } from "../../core/report.ts";
import type { CommitLog } from "../../git/commit-log.ts";
import { escapeForTerminal } from "../../core/terminal.ts";
import type { RepositoryFacts } from "../../git/repository.ts";
import { shownPath } from "./paths.ts";
import type { SelectedRef } from "./selection.ts";

/** What is known to be absent from a history. */
export interface Absences {
  readonly log: CommitLog;
  /** Refs whose object is not there. */
  readonly lost: readonly SelectedRef[];
  /** Blobs that were asked for and are not there; grows while blobs are read. */
  readonly missingBlobs: number;
}

/** What makes a history less than whole, each with the command that completes it. */
export function gapsOf(facts: RepositoryFacts, absences: Absences): readonly Gap[] {
  return [shallowGap(facts, absences.log), ...missingGaps(facts, absences), ...refGaps(facts, absences)].filter(
    (gap) => gap !== null,
  );
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

function missingGaps(facts: RepositoryFacts, { log, missingBlobs }: Absences): Gap[] {
  const counts = [
    plural(log.absent.filter(({ type }) => type === "commit").length, "commit"),
    plural(log.absent.filter(({ type }) => type === "tree").length, "tree"),
    plural(missingBlobs, "blob"),
  ].filter((count) => !count.startsWith("0 "));
  if (counts.length === 0) return [];
  const filter = facts.promisors[0]?.filter ?? null;
  const partial = `the clone is partial${filter === null ? "" : ` (${escapeForTerminal(filter)})`}`;
  const isPartial = facts.promisors.length > 0 || facts.hasPromisorPacks;
  const why = isPartial ? partial : "the repository is damaged";
  const reason = `${why}: ${counts.join(", ")} absent`;
  const command = completing(facts);
  return [command === null ? { reason } : { reason, command }];
}

/** Fetches everything again, as a new clone without a filter would (git 2.36 or later). */
function completing({ promisors, remotes }: RepositoryFacts): string | null {
  const remote = promisors[0]?.remote ?? (remotes.includes("origin") ? "origin" : remotes[0]);
  return remote === undefined ? null : `git fetch --refetch --no-filter ${escapeForTerminal(remote)}`;
}

function refGaps({ brokenRefs }: RepositoryFacts, { lost }: Absences): Gap[] {
  const broken = brokenRefs.map(({ name }) => ({ reason: `the ref ${name} is broken: what it named is unknown` }));
  const gone = lost.map(({ ref, object }) => ({
    reason: `${escapeForTerminal(shownPath(ref.name).path)} names an object that is ${object.type}`,
  }));
  return [...broken, ...gone];
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
