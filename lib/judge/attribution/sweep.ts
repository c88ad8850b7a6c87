import type { BitLayout } from "./bits.ts";
import type { CommitGraph } from "./input.ts";
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

/** Sets of bits at the commits whose children are still to come. */
interface State {
  readonly held: (Uint32Array | undefined)[];
  readonly ever: (Uint32Array | undefined)[];
  readonly waiting: Int32Array;
}

/** Commits between two steps. */
const STEP = 512;

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
  readonly #state: State;
  /** No bit, in as many words as this part has. */
  readonly #nothing: Uint32Array;
  #parents: number[] = [];

  constructor(all: Sweep, firstBit: number, children: Int32Array) {
    this.#sweep = all;
    this.#firstBit = firstBit;
    this.#state = { held: [], ever: [], waiting: children.slice() };
    this.#nothing = new Uint32Array(Math.ceil(Math.min(CHUNK, all.layout.total - firstBit) / 32));
  }

  *run(): Generator<undefined, void> {
    const { graph, isTip, sink } = this.#sweep;
    const { waiting } = this.#state;
    for (let commit = 0; commit < graph.count; commit++) {
      if (commit % STEP === 0) yield;
      this.#visit(commit);
      if (isTip[commit] === 1) sink.tip(commit, this.#part(commit));
      forEachEdge(graph, commit, (parent) => this.#release(parent));
      if (waiting[commit] === 0) this.#drop(commit);
    }
  }

  #part(commit: number): SweepPart {
    return { firstBit: this.#firstBit, held: this.#held(commit), everHeld: this.#ever(commit) };
  }

  #visit(commit: number): void {
    const { graph, transitions } = this.#sweep;
    const base = graph.base[commit] ?? -1;
    const start = graph.parentStart[commit]!;
    // Most commits change nothing that is followed.
    const isSame = transitions.from[commit] === transitions.to[commit] && graph.parents[start] === base;
    if (isSame && graph.outside[commit] !== 1 && base >= 0 && graph.parentStart[commit + 1] === start + 1) {
      this.#state.held[commit] = this.#state.held[base];
      this.#state.ever[commit] = this.#state.ever[base];
      return;
    }
    const now = this.#apply(commit, this.#held(base));
    this.#state.held[commit] = now;
    this.#parents = knownParents(graph, commit);
    if (graph.outside[commit] === 1) this.#state.ever[commit] = now;
    else if (this.#parents.length === 0) this.#visitRoot(commit, now);
    else if (this.#parents.length === 1 && this.#parents[0] === base) this.#visitChild(commit, base, now);
    else this.#visitMerge(commit, now);
  }

  #visitRoot(commit: number, now: Uint32Array): void {
    this.#state.ever[commit] = now;
    forEachBit(now, (bit) => this.#introduce(bit, commit));
  }

  /** One parent: what changed against it is all that can come or go. */
  #visitChild(commit: number, parent: number, now: Uint32Array): void {
    const before = this.#held(parent);
    const past = this.#ever(parent);
    if (now === before) {
      this.#state.ever[commit] = past;
      return;
    }
    const ever = past.slice();
    for (let word = 0; word < now.length; word++) {
      const changed = (now[word] ?? 0) ^ (before[word] ?? 0);
      if (changed === 0) continue;
      ever[word] = (ever[word] ?? 0) | (now[word] ?? 0);
      forEachBitOf(changed & (now[word] ?? 0), word, (bit) => this.#introduce(bit, commit));
      forEachBitOf(changed & (before[word] ?? 0), word, (bit) => this.#remove(bit, commit));
    }
    this.#state.ever[commit] = ever;
  }

  #visitMerge(commit: number, now: Uint32Array): void {
    const firstHeld = this.#held(this.#parents[0]!);
    const firstEver = this.#ever(this.#parents[0]!);
    const isSame = (parent: number): boolean => this.#held(parent) === firstHeld && this.#ever(parent) === firstEver;
    if (now === firstHeld && this.#parents.every(isSame)) {
      this.#state.ever[commit] = firstEver;
      return;
    }
    const helds = this.#parents.map((parent) => this.#held(parent));
    const evers = this.#parents.map((parent) => this.#ever(parent));
    const ever = new Uint32Array(this.#nothing.length);
    let isNew = false;
    for (let word = 0; word < now.length; word++) {
      const here = now[word] ?? 0;
      let some = 0;
      let past = here;
      let noneLost = -1;
      for (let parent = 0; parent < helds.length; parent++) {
        const held = helds[parent]?.[word] ?? 0;
        const had = evers[parent]?.[word] ?? 0;
        some |= held;
        past |= had;
        noneLost &= held | ~had;
      }
      ever[word] = past;
      if (past >>> 0 !== firstEver[word]) isNew = true;
      forEachBitOf(here & ~some, word, (bit) => this.#introduce(bit, commit));
      forEachBitOf(some & ~here & noneLost, word, (bit) => this.#remove(bit, commit));
    }
    this.#state.ever[commit] = isNew ? ever : firstEver;
  }

  #introduce(bit: number, commit: number): void {
    const absolute = this.#firstBit + bit;
    const isKey = absolute < 2 * this.#sweep.layout.keyCount;
    let [seenBefore, parentsDoubtful, pastDoubtful] = [false, false, false];
    for (const parent of this.#parents) {
      const ever = this.#ever(parent);
      seenBefore ||= hasBit(ever, bit);
      parentsDoubtful ||= isKey && hasBit(this.#held(parent), bit + 1);
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

  #release(parent: number): void {
    const left = (this.#state.waiting[parent] ?? 0) - 1;
    this.#state.waiting[parent] = left;
    if (left === 0) this.#drop(parent);
  }

  #drop(commit: number): void {
    this.#state.held[commit] = undefined;
    this.#state.ever[commit] = undefined;
  }

  #held(commit: number): Uint32Array {
    return this.#state.held[commit] ?? this.#nothing;
  }

  #ever(commit: number): Uint32Array {
    return this.#state.ever[commit] ?? this.#nothing;
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
