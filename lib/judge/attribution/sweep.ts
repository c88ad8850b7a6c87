import type { BitLayout } from "./bits.ts";
import type { CommitGraph } from "./input.ts";
import { SweepStates } from "./sweep-states.ts";
import type { Transitions } from "./transitions.ts";

/** Bits followed at once: what is kept per commit then takes 1 KB, however many bits there are. */
const CHUNK = 4096;

/** What a sweep tells about bits and commits. */
export interface SweepSink {
  /** No parent has it. `seenBefore`: an ancestor had it. The doubts are about the parents and about all ancestors. */
  introduces(bit: number, commit: number, before: Before): void;
  /** See `removes` in DESIGN.md section 5. */
  removes(bit: number, commit: number): void;
  /** Which bits a commit's tree has, and which it or an ancestor had; told for each tip and each part of the bits. */
  tip(commit: number, part: SweepPart): void;
}

/** What lies before an introduction. */
export interface Before {
  readonly seenBefore: boolean;
  readonly parentsDoubtful: boolean;
  readonly pastDoubtful: boolean;
}

/** The state of some bits at a tip. */
export interface SweepPart {
  readonly firstBit: number;
  readonly held: Uint32Array;
  readonly everHeld: Uint32Array;
}

/** Commits between two steps. */
const STEP = 512;

/** More states than a sweep makes; with it two of them fit into one safe integer. */
const STATES = 2 ** 26;

/** Carries sets of bits through the graph, parents first, a part of the bits at a time; yields now and then. */
export function* sweep(
  graph: CommitGraph,
  transitions: Transitions,
  layout: BitLayout,
  isTip: Uint8Array,
  sink: SweepSink,
): Generator<undefined, void> {
  const children = countChildren(graph);
  for (let firstBit = 0; firstBit < layout.total; firstBit += CHUNK) {
    yield* new PartSweep({ graph, transitions, layout, isTip, sink }, firstBit, children).run();
  }
}

interface Sweep {
  readonly graph: CommitGraph;
  readonly transitions: Transitions;
  readonly layout: BitLayout;
  readonly isTip: Uint8Array;
  readonly sink: SweepSink;
}

class PartSweep {
  readonly #sweep: Sweep;
  readonly #firstBit: number;
  readonly #states: SweepStates;
  /** Children of each commit that are still to come. */
  readonly #waiting: Int32Array;
  /** Pairs of states whose merge has the first: nothing can come or go there that would not be new to that one. */
  readonly #quietPairs = new Set<number>();
  /** States of the parents of the commit that is looked at. */
  #parents: number[] = [];
  readonly #release = (parent: number): void => {
    if (--this.#waiting[parent]! === 0) this.#states.drop(parent);
  };

  constructor(all: Sweep, firstBit: number, children: Int32Array) {
    this.#sweep = all;
    this.#firstBit = firstBit;
    const words = Math.ceil(Math.min(CHUNK, all.layout.total - firstBit) / 32);
    this.#states = new SweepStates(all.graph.count, new Uint32Array(words));
    this.#waiting = children.slice();
  }

  *run(): Generator<undefined, void> {
    const { graph, isTip, sink } = this.#sweep;
    for (let commit = 0; commit < graph.count; commit++) {
      if (commit % STEP === 0) yield;
      const state = this.#visit(commit);
      this.#states.give(commit, state);
      if (isTip[commit] === 1) sink.tip(commit, this.#part(state));
      forEachEdge(graph, commit, this.#release);
      if (this.#waiting[commit] === 0) this.#states.drop(commit);
    }
  }

  #part(state: number): SweepPart {
    return { firstBit: this.#firstBit, held: this.#states.held(state), everHeld: this.#states.ever(state) };
  }

  /** State of a commit, from those of its parents and base. */
  #visit(commit: number): number {
    const { graph, transitions } = this.#sweep;
    const start = graph.parentStart[commit]!;
    const parents = graph.parentStart[commit + 1]! - start;
    const base = graph.base[commit]!;
    const first = this.#states.of(base);
    // Most commits change nothing that is followed, and most merges bring nothing new.
    const isSame = transitions.from[commit] === transitions.to[commit] && base >= 0 && graph.parents[start] === base;
    if (!isSame || graph.outside[commit] === 1) return this.#changed(commit, first);
    if (parents === 1) return first;
    if (parents !== 2) return this.#changed(commit, first);
    const second = this.#states.of(graph.parents[start + 1]!);
    const pair = first * STATES + second;
    if (first === second || this.#quietPairs.has(pair)) return first;
    const state = this.#changed(commit, first);
    if (state === first) this.#quietPairs.add(pair);
    return state;
  }

  /** The same for any commit; tells what comes and goes. */
  #changed(commit: number, base: number): number {
    const { graph } = this.#sweep;
    const now = this.#apply(commit, this.#states.held(base));
    this.#parents = knownParents(graph, commit).map((parent) => this.#states.of(parent));
    if (graph.outside[commit] === 1) return this.#states.add(now, now);
    const ever = this.#everAfter(commit, now);
    const [first = 0] = this.#parents;
    const isFirst = now === this.#states.held(first) && ever === this.#states.ever(first);
    return isFirst ? first : this.#states.add(now, ever);
  }

  /** What a commit or an ancestor had: the first parent's own set where that holds it all. */
  #everAfter(commit: number, now: Uint32Array): Uint32Array {
    const helds = this.#parents.map((state) => this.#states.held(state));
    const evers = this.#parents.map((state) => this.#states.ever(state));
    const ever = new Uint32Array(now.length);
    const [firstEver = null] = evers;
    let isNew = firstEver === null;
    for (let word = 0; word < now.length; word++) {
      const here = now[word]!;
      let some = 0;
      let past = here;
      let noneLost = -1;
      for (let parent = 0; parent < helds.length; parent++) {
        const held = helds[parent]![word]!;
        const had = evers[parent]![word]!;
        some |= held;
        past |= had;
        noneLost &= held | ~had;
      }
      ever[word] = past;
      if (firstEver !== null && past >>> 0 !== firstEver[word]) isNew = true;
      const come = here & ~some;
      const gone = some & ~here & noneLost;
      if (come !== 0) forEachBitOf(come, word, (bit) => this.#introduce(bit, commit));
      if (gone !== 0) forEachBitOf(gone, word, (bit) => this.#remove(bit, commit));
    }
    return isNew || firstEver === null ? ever : firstEver;
  }

  #introduce(bit: number, commit: number): void {
    const absolute = this.#firstBit + bit;
    const isKey = absolute < 2 * this.#sweep.layout.keyCount;
    let [seenBefore, parentsDoubtful, pastDoubtful] = [false, false, false];
    for (const parent of this.#parents) {
      const ever = this.#states.ever(parent);
      seenBefore ||= hasBit(ever, bit);
      parentsDoubtful ||= isKey && hasBit(this.#states.held(parent), bit + 1);
      pastDoubtful ||= isKey && hasBit(ever, bit + 1);
    }
    this.#sweep.sink.introduces(absolute, commit, { seenBefore, parentsDoubtful, pastDoubtful });
  }

  #remove(bit: number, commit: number): void {
    this.#sweep.sink.removes(this.#firstBit + bit, commit);
  }

  /** The base's set with the commit's changes: the same set where nothing changed. */
  #apply(commit: number, base: Uint32Array): Uint32Array {
    const { from, to, rows } = this.#sweep.transitions;
    let set = base;
    for (let at = from[commit] ?? 0; at < (to[commit] ?? 0); at++) {
      const row = rows[at] ?? 0;
      const bit = (row >> 1) - this.#firstBit;
      if (bit < 0 || bit >= CHUNK || row >> 1 >= this.#sweep.layout.total) continue;
      if (set === base) set = base.slice();
      const word = bit >> 5;
      const mask = 1 << (bit & 31);
      set[word] = (row & 1) === 1 ? (set[word] ?? 0) | mask : (set[word] ?? 0) & ~mask;
    }
    return set;
  }
}

function knownParents({ parentStart, parents }: CommitGraph, commit: number): number[] {
  const known: number[] = [];
  for (let at = parentStart[commit] ?? 0; at < (parentStart[commit + 1] ?? 0); at++) {
    const parent = parents[at] ?? -1;
    if (parent >= 0) known.push(parent);
  }
  return known;
}

/** The commits whose sets this one needs: its parents, and its base where that is none of them. */
function forEachEdge(graph: CommitGraph, commit: number, visit: (parent: number) => void): void {
  const base = graph.base[commit] ?? -1;
  let baseSeen = base < 0;
  for (let at = graph.parentStart[commit] ?? 0; at < (graph.parentStart[commit + 1] ?? 0); at++) {
    const parent = graph.parents[at] ?? -1;
    if (parent === base) baseSeen = true;
    if (parent >= 0) visit(parent);
  }
  if (!baseSeen) visit(base);
}

function countChildren(graph: CommitGraph): Int32Array {
  const children = new Int32Array(graph.count);
  for (let commit = 0; commit < graph.count; commit++) {
    forEachEdge(graph, commit, (parent) => (children[parent] = (children[parent] ?? 0) + 1));
  }
  return children;
}

function hasBit(set: Uint32Array, bit: number): boolean {
  return (((set[bit >> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
}

/** Bits of a set, relative to its start. */
export function forEachBit(set: Uint32Array, visit: (bit: number) => void): void {
  for (let word = 0; word < set.length; word++) forEachBitOf(set[word] ?? 0, word, visit);
}

function forEachBitOf(bits: number, word: number, visit: (bit: number) => void): void {
  for (let left = bits; left !== 0; left &= left - 1) visit(word * 32 + (31 - Math.clz32(left & -left)));
}
