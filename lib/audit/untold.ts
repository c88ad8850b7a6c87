import type { Place } from "../judge/attribution/output.ts";
import type { HistoryKeys } from "./history-keys.ts";
import type { History } from "../sources/history/history.ts";
import type { Judged } from "./judged.ts";
import { strayPlaces, treePlaces } from "./places.ts";

/** Every key with its places in everything that was read, and with no life. */
export function untold(history: History, keys: HistoryKeys, found: readonly number[]): readonly Judged[] {
  const strays = strayPlaces(history, keys, found);
  return placesOf(history, keys).map((inTrees, key) => {
    const places = [...treePlaces(inTrees, history.log, history), ...(strays.get(key) ?? [])];
    return { life: null, places: places.sort((a, b) => a.tier - b.tier) };
  });
}

/**
 * File versions that hold each key, each with the first commit in the log that brought it: for an interrupted audit,
 * which cannot know whether contents that were not read held it before.
 */
function placesOf({ log, tier, refs }: History, keys: HistoryKeys): readonly (readonly Place[])[] {
  const found = new Map<number, Place[]>();
  const seen = new Map<number, Set<number>>();
  const add = (place: Place): void => {
    const held = keys.at(place.path, place.blob);
    if (held.length === 0) return;
    const blobs = seen.get(place.path) ?? new Set();
    seen.set(place.path, blobs);
    if (blobs.has(place.blob)) return;
    blobs.add(place.blob);
    for (const key of held) found.set(key, [...(found.get(key) ?? []), place]);
  };
  const { from, to, path, newOid } = log.changes;
  for (let commit = 0; commit < log.commits.count; commit++) {
    if (log.commits.outside[commit] === 1) continue;
    for (let row = from[commit] ?? 0; row < (to[commit] ?? 0); row++) {
      const blob = newOid[row] ?? -1;
      if (blob >= 0) add({ path: path[row] ?? 0, blob, commit, tier: tier[commit] ?? 0 });
    }
  }
  for (const { entries } of refs) entries?.forEach((entry) => add({ ...entry, commit: null, tier: null }));
  return keys.table.owners.map((_, key) => found.get(key) ?? []);
}
