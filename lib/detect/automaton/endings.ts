import { ByteStates } from "./byte-states.ts";
import { Moves, waits } from "./moves.ts";
import type { RegexTree } from "./regex-tree.ts";
import { DEAD, MAYBE, StateSets, UNKNOWN } from "./state-sets.ts";

/** What a regex asks to end at a place (`(?<=...)`). */
export interface Ending {
  readonly tree: RegexTree;
  readonly part: RegexTree;
  readonly place: Place;
}

/** Whether a place is where the regex begins: always, perhaps, or never. */
export type Place = "start" | "unsure" | "behind";

/** Index for the end of the text, where there is no byte. */
const NONE = 256;

/** As many as bits are at hand; more are not asked for. */
const MOST_ENDINGS = 30;

/** All that a tree asks for, those in others left out. */
export function endingsIn(tree: RegexTree): Ending[] {
  const found: Ending[] = [];
  collect(tree, "start", found);
  return found.slice(0, MOST_ENDINGS);
}

/** @returns the place behind the tree */
function collect(tree: RegexTree, place: Place, found: Ending[]): Place {
  switch (tree.kind) {
    case "ending":
      found.push({ tree, part: tree.part, place });
      return place;
    case "sequence":
      return tree.parts.reduce((at, part) => collect(part, at, found), place);
    case "choice":
      return tree.parts.map((part) => collect(part, place, found)).reduce((a, b) => (a === b ? a : "unsure"));
    case "repeat": {
      const inner = collect(tree.part, place === "start" ? "unsure" : place, found);
      return tree.least > 0 ? inner : place === "start" ? "unsure" : place;
    }
    case "byte":
    case "rest":
      return "behind";
    default:
      return place;
  }
}

/**
 * Reads back from a place to tell which endings may end there, or may have begun before it and end behind it. Those
 * that would begin at the place itself are left to whoever reads on.
 */
export class EndingsBefore {
  readonly #states = new ByteStates(true, () => undefined);
  readonly #moves: Moves;
  readonly #sets: StateSets;
  /** By set, a bit for each ending that is complete. */
  readonly #complete: number[] = [];
  readonly #ends = new Map<number, number>();
  readonly #all: number;
  /** Where reading begins of what ends at the place, and of what ends behind it. */
  readonly #atStart: number[] = [];
  readonly #behind: number[] = [];
  /** By the byte at the place, the first set. */
  readonly #first: number[] = [];
  /** How many bytes the last answer depends on; as many as may be seen where the edge is among what it depends on. */
  seen = 0;

  constructor(endings: readonly Ending[]) {
    endings.forEach(({ part, place }, number) => {
      const from = this.#states.list.length + 1;
      const { start, end } = this.#states.addPart(part);
      this.#ends.set(end, 1 << number);
      if (place !== "behind") this.#atStart.push(start);
      if (place === "start") return;
      for (let state = from; state < this.#states.list.length; state++) this.#behind.push(state);
    });
    this.#all = 2 ** endings.length - 1;
    this.#moves = new Moves(this.#states.list);
    this.#sets = new StateSets(this.#states.list, (states, byte) => this.#step(states, byte));
  }

  /** A bit for each ending; no more than `most` bytes before `at` are seen, as if the text began there. */
  openAt(bytes: Uint8Array, at: number, most: number): number {
    const least = Math.max(0, at - most);
    const { classOf, shift } = this.#sets;
    let set = (this.#first[bytes[at] ?? NONE] ??= this.#firstSet(bytes[at]));
    let open = 0;
    if (set === MAYBE) return this.#giveUp(most);
    for (let i = at - 1; i >= least; i--) {
      const place = (set << shift) | classOf[bytes[i]!]!;
      set = this.#sets.table[place]!;
      if (set === UNKNOWN) set = this.#sets.enter(place);
      if (set === MAYBE) return this.#giveUp(most);
      if (set === DEAD) {
        this.seen = at - i;
        return open;
      }
      open |= this.#completeIn(set);
    }
    return this.#giveUp(most);
  }

  #giveUp(most: number): number {
    this.seen = most;
    return this.#all;
  }

  /** What ends behind the place holds the byte there. */
  #firstSet(byte: number | undefined): number {
    const held =
      byte === undefined ? [] : this.#read(this.#moves.reach(this.#behind, { last: null, next: byte }), byte);
    const atStart = this.#moves.reach(this.#atStart, { last: null, next: null });
    const states = this.#kept([...held, ...atStart]);
    return this.#sets.numberOf(states.filter((state) => !this.#ends.has(state)));
  }

  #completeIn(set: number): number {
    return (this.#complete[set] ??= this.#sets
      .states(set)
      .reduce((bits, state) => bits | (this.#ends.get(state) ?? 0), 0));
  }

  #step(states: readonly number[], byte: number): readonly number[] | typeof DEAD {
    const asked = this.#moves.reach(states, { last: null, next: byte });
    const read = this.#read(asked, byte);
    const kept = this.#kept([...read, ...asked.filter((state) => this.#ends.has(state) && !states.includes(state))]);
    return kept.length === 0 ? DEAD : kept;
  }

  #read(states: readonly number[], byte: number): number[] {
    return this.#moves.reach(this.#moves.read(states, byte), { last: byte, next: null });
  }

  #kept(states: Iterable<number>): number[] {
    const { list } = this.#states;
    const isKept = (at: number): boolean => this.#ends.has(at) || waits(list[at]!);
    return [...new Set(states)].filter(isKept).toSorted((a, b) => a - b);
  }
}
