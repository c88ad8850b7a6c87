import { layOut } from "./bits.ts";
import type { Cells } from "./cells.ts";
import type { Collected, KeyEvents } from "./collect.ts";
import { collector } from "./collect.ts";
import type { Holes } from "./doubt.ts";
import { findHoles } from "./doubt.ts";
import type { AttributionInput } from "./input.ts";
import { lastRemovals } from "./main-line.ts";
import type { Attribution, Place, UnknownCause } from "./output.ts";
import { sweep } from "./sweep.ts";
import { findTransitions, numberPlaces } from "./transitions.ts";

/**
 * Judges every key of some cells of a history; the answer's index is the key.
 * @param input numbers keys as the cells do
 */
export function* attributeCells(input: AttributionInput, found: Cells): Generator<undefined, readonly Attribution[]> {
  const placeOfCell = numberPlaces(found.cells);
  const layout = layOut(found.keyCount, placeOfCell.count);
  const transitions = findTransitions(input.commits, input.changes, found, layout, {
    placeOfCell: placeOfCell.ofCell,
    isAtOnePath: input.isAtOnePath,
  });
  yield;
  const holes = findHoles(input.commits, transitions, layout.gapBit);
  const { sink, collected, isTip } = collector(input, layout, holes);
  yield* sweep(input.commits, transitions, layout, isTip, sink);
  const isRemoteUnread = input.refs.some(({ isRemote, commit, entries }) => isRemote && commit < 0 && !entries);
  const tools = { tagsAmong: tagFinder(input), order: orderOf(input) };
  const known: Known = { input, found, holes, collected, doubted: doubtedKeys(found), isRemoteUnread, ...tools };
  const removals = lastRemovals(input, transitions, layout, holes);
  const places = placesByKey(known, placeOfCell.ofCell);
  const refs = entriesByKey(known);
  return collected.keys.map((events, key) =>
    judge(known, { key, events, places: places[key] ?? [], refs: refs[key] ?? [], removal: removals[key] ?? null }),
  );
}

/** What is known about the whole history. */
interface Known {
  readonly input: AttributionInput;
  readonly found: Cells;
  readonly holes: Holes;
  readonly collected: Collected;
  readonly doubted: ReadonlySet<number>;
  /** True where the commit of a remote-tracking ref is not part of the input. */
  readonly isRemoteUnread: boolean;
  /** Those of some refs that are tags; one list for all keys with the same refs. */
  readonly tagsAmong: (refs: readonly number[]) => readonly number[];
  /** By committer date, then id. */
  readonly order: (a: number, b: number) => number;
}

/** What is known about one key. */
interface KeyFacts {
  readonly key: number;
  readonly events: KeyEvents;
  readonly places: readonly Place[];
  /** Refs that name a blob or tree with it. */
  readonly refs: readonly number[];
  /** Date at which it left HEAD's line for the last time. */
  readonly removal: number | null;
}

function judge(known: Known, facts: KeyFacts): Attribution {
  const { input, order, collected } = known;
  const { events } = facts;
  const tiers = events.introductions.map(({ commit }) => input.tier[commit] ?? 0);
  const tier = lowest(events.outsideTier === null ? tiers : [...tiers, events.outsideTier]);
  const inTier = events.introductions.filter(({ commit }) => input.tier[commit] === tier);
  const independent = inTier.filter((introduction) => introduction.isIndependent);
  const earliestKnown = commitsOf(independent, order)[0] ?? null;
  const unknown = unknownCause(known, facts, earliestKnown);
  const first = unknown === null ? earliestKnown : null;
  const presentAt = merge(collected.presence.refs(facts.key), facts.refs);
  return {
    first,
    firstPath: first === null ? null : smallestPath(known, facts.key, first),
    unknown,
    earliestKnown,
    independent: commitsOf(
      independent.filter(({ isPastCertain }) => isPastCertain),
      order,
    ),
    introductions: commitsOf(
      inTier.filter(({ isCertain }) => isCertain),
      order,
    ),
    removedBy: events.removals.filter((commit) => input.tier[commit] === tier).sort(order),
    presentAt,
    presentAtHead: input.head === null ? null : events.presentAtHead,
    tags: known.tagsAmong(presentAt),
    reachedRemote: events.reachedRemote || (known.isRemoteUnread ? null : false),
    exposure: {
      from: first === null ? null : (input.commits.date[first] ?? null),
      to: events.presentAtHead ? null : facts.removal,
    },
    tier,
    places: [...facts.places].sort(placeOrder(known, first)),
  };
}

function unknownCause(known: Known, { key, events }: KeyFacts, earliest: number | null): UnknownCause | null {
  if (events.outsideTier !== null) return "before-range";
  if (earliest === null) return null;
  if (known.holes.pastUnseen[earliest] === 1) return "truncated";
  return known.doubted.has(key) ? "unread-version" : null;
}

function doubtedKeys({ cells }: Cells): ReadonlySet<number> {
  return new Set(cells.flatMap(({ doubts }) => doubts));
}

function tagFinder({ refs }: AttributionInput): (among: readonly number[]) => readonly number[] {
  const found = new Map<readonly number[], readonly number[]>();
  return (among) => {
    const tags = found.get(among) ?? among.filter((ref) => refs[ref]?.isTag === true);
    found.set(among, tags);
    return tags;
  };
}

function orderOf({ commits, compareIds }: AttributionInput): (a: number, b: number) => number {
  return (a, b) => (commits.date[a] ?? 0) - (commits.date[b] ?? 0) || compareIds(a, b);
}

function lowest(tiers: readonly number[]): number | null {
  return tiers.reduce<number | null>((least, tier) => (least === null || tier < least ? tier : least), null);
}

function commitsOf(list: readonly { readonly commit: number }[], order: (a: number, b: number) => number): number[] {
  return list.map(({ commit }) => commit).sort(order);
}

function merge(some: readonly number[], more: readonly number[]): readonly number[] {
  return more.length === 0 ? some : [...new Set([...some, ...more])].sort((a, b) => a - b);
}

/** The parents of a first commit lack the key: what holds it there is what the commit changes. */
function smallestPath({ input, found }: Known, key: number, commit: number): number | null {
  const { from, to, new: now } = found.changes;
  let smallest: number | null = null;
  for (let at = from[commit] ?? 0; at < (to[commit] ?? 0); at++) {
    const cell = found.cells[now[at] ?? -1];
    if (cell?.keys.includes(key) !== true) continue;
    if (smallest === null || input.comparePaths(cell.path, smallest) < 0) smallest = cell.path;
  }
  return smallest;
}

/** Places of each key: those that a commit of the asked range brought, and those of refs to blobs and trees. */
function placesByKey(known: Known, placeOfCell: Int32Array): readonly Place[][] {
  const { input, found, collected, order } = known;
  const byKey: Place[][] = collected.keys.map(() => []);
  const inRefs = new Set(found.ofRefs.flat());
  found.cells.forEach(({ path, blob, keys }, cell) => {
    const brought = collected.places[placeOfCell[cell] ?? -1] ?? [];
    if (brought.length === 0 && !inRefs.has(cell)) return;
    const tier = lowest(brought.map((commit) => input.tier[commit] ?? 0));
    const commit = brought.filter((candidate) => input.tier[candidate] === tier).sort(order)[0] ?? null;
    for (const key of keys) byKey[key]?.push({ path, blob, commit, tier });
  });
  return byKey;
}

function entriesByKey({ found, collected }: Known): readonly number[][] {
  const byKey: number[][] = collected.keys.map(() => []);
  found.ofRefs.forEach((cells, ref) => {
    for (const key of new Set(cells.flatMap((cell) => found.cells[cell]?.keys ?? []))) byKey[key]?.push(ref);
  });
  return byKey;
}

/** The first commit's places first, then by tier, date, id and path; those without a commit last. */
function placeOrder({ input, order }: Known, first: number | null): (a: Place, b: Place) => number {
  const rank = ({ commit, tier }: Place): number => (commit === null ? 1e9 : commit === first ? -1 : (tier ?? 0));
  return (a, b) =>
    rank(a) - rank(b) ||
    (a.commit === null || b.commit === null ? 0 : order(a.commit, b.commit)) ||
    input.comparePaths(a.path, b.path) ||
    a.blob - b.blob;
}
