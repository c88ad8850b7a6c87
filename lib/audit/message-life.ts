import type { CommitSummary, History as Life } from "../core/finding.ts";
import type { CommitLog } from "../git/commit-log.ts";
import { KIND } from "../git/commit-log.ts";
import { MESSAGE_PATH } from "../sources/history/messages.ts";
import type { History } from "../sources/history/history.ts";
import type { Judged } from "./judged.ts";
import { isoDate, personOf, unknownPast, type Headers } from "./life.ts";
import type { FoundPlace } from "./places.ts";

/** Carriers of the messages that claim a key: empty where something else does. */
export function carriersOf({ places }: Judged): readonly number[] {
  const [first] = places;
  if (first?.where !== "message") return [];
  return places.filter(({ where, tier }) => where === "message" && tier === first.tier).map(({ commit }) => commit);
}

/** A life as it is told where a message claims the secret before any tree does (DESIGN.md section 5, `first`). */
export function claimedLife(life: Life, key: Judged, history: History, headers: Headers): Life {
  const [claim] = key.places;
  if (claim?.where === "tag-message") return byTag(life, claim, history);
  if (claim?.where !== "message") return life;
  const first = earliest(carriersOf(key), headers);
  const { firstUnknown: _, ...known } = life;
  const exposure = { from: first?.date ?? null, to: null };
  if (first === null || !mayBeEarlier(first.commit, history)) return { ...known, first, exposure };
  return { ...known, first: null, firstUnknown: unknownPast(history), exposure: { from: null, to: null } };
}

function byTag(life: Life, { refs }: FoundPlace, history: History): Life {
  const { firstUnknown: _, ...known } = life;
  const names = refs.map((ref) => history.refs[ref]!.name);
  return {
    ...known,
    first: null,
    presentAt: [...new Set([...life.presentAt, ...names])],
    tags: [...new Set([...life.tags, ...names.filter((name) => name.startsWith("refs/tags/"))])],
    exposure: { from: null, to: null },
  };
}

function earliest(carriers: readonly number[], headers: Headers): CommitSummary | null {
  const found = carriers.flatMap((oid) => headers.get(oid) ?? []);
  const [first] = found.sort((a, b) => a.committer.time - b.committer.time || (a.oid < b.oid ? -1 : 1));
  if (first === undefined) return null;
  return {
    commit: first.oid,
    date: isoDate(first.committer.time) ?? "",
    author: personOf(first.author),
    committer: personOf(first.committer),
    path: MESSAGE_PATH.message,
  };
}

/** True where something before the commit is absent: an earlier message, or a tree, may hold it too. */
function mayBeEarlier(commit: string, { log }: History): boolean {
  const { commits, oids, absent, crowded } = log;
  if (absent.length + crowded.length === 0 && !commits.truncated.includes(1)) return false;
  const start = commits.oid.indexOf(oids.indexOf(commit));
  // Of an unreachable commit's past nothing was read.
  if (start < 0) return true;
  const seen = new Set<number>();
  const open = [start];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (at < 0 || seen.has(at)) continue;
    seen.add(at);
    if (commits.truncated[at] === 1 || hasHole(log, at)) return true;
    open.push(...commits.parents.subarray(commits.parentStart[at], commits.parentStart[at + 1]));
  }
  return false;
}

function hasHole({ changes }: CommitLog, commit: number): boolean {
  for (let row = changes.from[commit]!; row < changes.to[commit]!; row++) {
    if (changes.kinds[row]! >> 4 === KIND.tree) return true;
  }
  return false;
}
