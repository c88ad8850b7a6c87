import type { BitLayout } from "./bits.ts";
import type { Holes } from "./doubt.ts";
import type { AttributionInput } from "./input.ts";
import { Presence } from "./presence.ts";
import type { Before, SweepPart, SweepSink } from "./sweep.ts";
import { forEachBit } from "./sweep.ts";

/** A commit that brings a bit which none of its parents has. */
export interface Introduction {
  readonly commit: number;
  /** No ancestor had it. */
  readonly isIndependent: boolean;
  /** No parent can have had it unseen. */
  readonly isCertain: boolean;
  /** No ancestor can have had it unseen. */
  readonly isPastCertain: boolean;
}

/** What the sweep tells about one key. */
export interface KeyEvents {
  readonly introductions: Introduction[];
  /** Only those that are certain: no part of their trees is absent. */
  readonly removals: number[];
  /** Smallest tier of the commits outside the asked range that hold it; null where none does. */
  outsideTier: number | null;
  presentAtHead: boolean;
  reachedRemote: boolean;
}

/** Everything the sweep tells. */
export interface Collected {
  readonly keys: readonly KeyEvents[];
  /** Independent introductions of each place. */
  readonly places: readonly (readonly number[])[];
  readonly presence: Presence;
}

const NO_REFS: readonly number[] = [];

/** Gathers what a sweep tells, by key and place. */
export function collector(
  input: AttributionInput,
  layout: BitLayout,
  holes: Holes,
): { readonly sink: SweepSink; readonly collected: Collected; readonly isTip: Uint8Array } {
  const keys = Array.from({ length: layout.keyCount }, newEvents);
  const firstPlace = layout.placeBit(0);
  const places: number[][] = Array.from({ length: layout.gapBit - firstPlace }, () => []);
  const refsAt = refsByCommit(input);
  const presence = new Presence(layout.keyCount, input.refs.length);
  const sink: SweepSink = {
    introduces(bit, commit, before) {
      const place = bit - firstPlace;
      if (place >= 0) {
        if (!before.seenBefore) places[place]?.push(commit);
      } else if (bit % 2 === 0) keys[bit >> 1]?.introductions.push(introduction(commit, before, holes));
    },
    removes(bit, commit) {
      if (holes.ownUnseen[commit] === 1) return;
      if (bit < firstPlace && bit % 2 === 0) keys[bit >> 1]?.removals.push(commit);
    },
    tip(commit, part) {
      const { refs, isRemote } = refsAt.get(commit) ?? { refs: NO_REFS, isRemote: false };
      const isOutside = input.commits.outside[commit] === 1;
      forEachKey(part, part.held, firstPlace, (key) => {
        const events = keys[key];
        if (events === undefined) return;
        if (commit === input.head) events.presentAtHead = true;
        if (isOutside) events.outsideTier = Math.min(events.outsideTier ?? Infinity, input.tier[commit] ?? 0);
        for (const ref of refs) presence.add(key, ref);
      });
      if (isRemote) forEachKey(part, part.everHeld, firstPlace, (key) => reach(keys[key]));
    },
  };
  return { sink, collected: { keys, places, presence }, isTip: markTips(input, refsAt) };
}

function newEvents(): KeyEvents {
  return { introductions: [], removals: [], outsideTier: null, presentAtHead: false, reachedRemote: false };
}

function reach(events: KeyEvents | undefined): void {
  if (events !== undefined) events.reachedRemote = true;
}

function introduction(commit: number, before: Before, holes: Holes): Introduction {
  const isCertain = !before.parentsDoubtful && holes.parentsUnseen[commit] === 0;
  return {
    commit,
    isIndependent: !before.seenBefore,
    isCertain,
    isPastCertain: isCertain && !before.pastDoubtful && holes.pastUnseen[commit] === 0,
  };
}

function forEachKey(part: SweepPart, set: Uint32Array, end: number, visit: (key: number) => void): void {
  forEachBit(set, (bit) => {
    const absolute = part.firstBit + bit;
    if (absolute < end && absolute % 2 === 0) visit(absolute >> 1);
  });
}

interface RefsOfCommit {
  readonly refs: number[];
  isRemote: boolean;
}

function refsByCommit({ refs }: AttributionInput): Map<number, RefsOfCommit> {
  const byCommit = new Map<number, RefsOfCommit>();
  refs.forEach(({ commit, isRemote }, ref) => {
    if (commit < 0) return;
    const entry = byCommit.get(commit) ?? { refs: [], isRemote: false };
    entry.refs.push(ref);
    entry.isRemote ||= isRemote;
    byCommit.set(commit, entry);
  });
  return byCommit;
}

/** Commits about whose trees something is asked beyond what comes and goes. */
function markTips({ commits, head }: AttributionInput, refsAt: ReadonlyMap<number, unknown>): Uint8Array {
  const isTip = commits.outside.slice();
  for (const commit of refsAt.keys()) isTip[commit] = 1;
  if (head !== null && head >= 0) isTip[head] = 1;
  return isTip;
}
