import type { Attribution } from "../judge/attribution/output.ts";
import type { History } from "../sources/history/history.ts";
import { treePlaces, type FoundPlace } from "./places.ts";

/** What is known of one key. */
export interface Judged {
  /** Null where it is not known. */
  readonly life: Attribution | null;
  /** Everywhere it stands, the places of the surface that claims it first. */
  readonly places: readonly FoundPlace[];
}

/** Joins a key's life in trees with its places outside of them. */
export function judged(life: Attribution, strays: readonly FoundPlace[], history: History): Judged {
  const inTrees = treePlaces(life.places, history.log, history);
  return { life, places: [...inTrees, ...strays].sort((a, b) => a.tier - b.tier) };
}
