import { secretKey } from "../core/secret-key.ts";
import type { Occurrence, PathOccurrence } from "./rows.ts";

/** What stood before a change: every secret and every sensitive file that some blob on its old side is or holds. */
export interface OldSide {
  /** Keys of {@link secretKey}. */
  readonly secrets: ReadonlySet<string>;
  /** Whether a sensitive file stood at this place before. */
  hasPath(place: PathOccurrence): boolean;
}

/** Occurrences told apart by whether the change brings them in. */
export interface ByAge<Item> {
  readonly fresh: readonly Item[];
  readonly standing: readonly Item[];
}

/** A secret is new unless a blob on the old side of the same change holds it, at whatever path. */
export function secretsByAge(occurrences: readonly Occurrence[], old: OldSide): ByAge<Occurrence> {
  return split(occurrences, ({ detection }) => old.secrets.has(secretKey(detection)));
}

/** A sensitive file is new unless one stood at its path on the old side: a link or a file without literals is none. */
export function pathsByAge(places: readonly PathOccurrence[], old: OldSide): ByAge<PathOccurrence> {
  return split(places, (place) => old.hasPath(place));
}

function split<Item>(items: readonly Item[], stood: (item: Item) => boolean): ByAge<Item> {
  const fresh: Item[] = [];
  const standing: Item[] = [];
  for (const item of items) (stood(item) ? standing : fresh).push(item);
  return { fresh, standing };
}
