import type { Place } from "../judge/attribution/output.ts";
import type { HistoryKeys } from "./history-keys.ts";
import { commitByOid } from "../git/commit-graph.ts";
import type { CommitLog } from "../git/commit-log.ts";
import type { History, TextOrigin } from "../sources/history/history.ts";
import { surfaceAt, tierOf, type Surface } from "../sources/history/options.ts";

/** A place of a secret or a sensitive file; numbers as in the log. */
export interface FoundPlace {
  readonly where: Surface;
  readonly unit: number;
  /** -1 for a message. */
  readonly path: number;
  /** Id of the content, or of the commit or tag whose message it is. */
  readonly blob: number;
  /** Id of the commit that brought it, -1 where none did. */
  readonly commit: number;
  /** What is smaller claims it first. */
  readonly tier: number;
  /** Refs that lead to the tag whose message it is. */
  readonly refs: readonly number[];
}

/** Places outside of all trees that were read, by key. */
export type StrayPlaces = ReadonlyMap<number, readonly FoundPlace[]>;

/** @param found units of contents and messages in which something was found */
export function strayPlaces(history: History, keys: HistoryKeys, found: readonly number[]): StrayPlaces {
  const { units, strays, texts } = history;
  const byKey = new Map<number, FoundPlace[]>();
  const add = (place: FoundPlace, held: readonly number[]): void => {
    for (const key of held) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [place]);
      else known.push(place);
    }
  };
  for (const { path, blob, where } of strays) {
    add(
      { where, path, blob, unit: units.at(path, blob), commit: -1, tier: tierOf(where), refs: [] },
      keys.at(path, blob),
    );
  }
  const messages = found.filter((unit) => texts.at(unit) !== null);
  const tierOfCommit = messages.length === 0 ? NO_TIER : carrierTiers(history);
  for (const unit of messages) add(messagePlace(unit, texts.at(unit)!, tierOfCommit), keys.table.at(-1, unit, false));
  for (const places of byKey.values()) places.sort(inOrder(history));
  return byKey;
}

/** An order that does not depend on how objects are stored, nor on which were read. */
function inOrder({ log: { oids, paths } }: History): (a: FoundPlace, b: FoundPlace) => number {
  return (a, b) => {
    const [x, y] = [paths[a.path] ?? "", paths[b.path] ?? ""];
    return a.tier - b.tier || oids.compare(a.blob, b.blob) || (x < y ? -1 : Number(x > y));
  };
}

const NO_TIER = (): number => tierOf("unreachable");

/** A message counts where its commit does: one that only a stash reaches comes after the stash's own files. */
function carrierTiers({ log, tier }: History): (oid: number) => number {
  const numbers = commitByOid(log);
  return (oid) => tier[numbers[oid] ?? -1] ?? NO_TIER();
}

function messagePlace(
  unit: number,
  { where, oid, refs }: TextOrigin,
  tierOfCommit: (oid: number) => number,
): FoundPlace {
  const own = { where, unit, path: -1, blob: oid, refs };
  if (where === "tag-message") return { ...own, commit: -1, tier: tierOf(refs.length > 0 ? where : "unreachable") };
  return { ...own, commit: oid, tier: Math.max(tierOf(where), tierOfCommit(oid)) };
}

/** Places of a key in trees that were read, and of refs to blobs and trees. */
export function treePlaces(places: readonly Place[], log: CommitLog, { units }: History): readonly FoundPlace[] {
  return places.map(({ path, blob, commit, tier }) => {
    const rank = tier ?? tierOf("blob-ref");
    const oid = commit === null ? -1 : (log.commits.oid[commit] ?? -1);
    return { where: surfaceAt(rank), path, blob, unit: units.at(path, blob), commit: oid, tier: rank, refs: [] };
  });
}
