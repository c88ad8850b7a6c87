import type { CommitLog } from "../git/commit-log.ts";
import type { Attribution } from "../judge/attribution/output.ts";
import type { History } from "../sources/history/history.ts";
import { treePlaces, type FoundPlace } from "./places.ts";

/** What is known of one key. */
export interface Judged {
  /** Null where it is not known. */
  readonly life: Attribution | null;
  /** The log whose commits `life` numbers. */
  readonly log: CommitLog;
  /** Everywhere it stands, the places of the surface that claims it first. */
  readonly places: readonly FoundPlace[];
}

/** Joins a key's life in trees with its places outside of them. */
export function judged(
  life: Attribution,
  late: { readonly life: Attribution; readonly log: CommitLog } | null,
  strays: readonly FoundPlace[],
  history: History,
): Judged {
  const main = { life, log: history.log };
  const inTrees = treePlaces(life.places, history.log, history);
  const later = late === null ? [] : treePlaces(late.life.places, late.log, history);
  const told = new Set(later.map(({ path, blob }) => `${path} ${blob}`));
  const rest = strays.filter(({ where, path, blob }) => where !== "unreachable" || !told.has(`${path} ${blob}`));
  const places = [...inTrees, ...later, ...rest].sort((a, b) => a.tier - b.tier);
  return { ...(late !== null && later.length > 0 ? late : main), places };
}
