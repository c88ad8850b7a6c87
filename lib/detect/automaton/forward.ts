import { ByteStates, MATCHED } from "./byte-states.ts";
import type { Ending } from "./endings.ts";
import { Moves, waits, type Known } from "./moves.ts";
import type { RegexTree } from "./regex-tree.ts";
import { DEAD, MAYBE, START, StateSets, UNKNOWN } from "./state-sets.ts";

/** Bytes after which it may match: what has gone so far mostly does. */
const FAR = 200;

/** Tells from the bytes at a place and behind it that a tree cannot match there. */
export class ForwardAutomaton {
  readonly #states: ByteStates;
  readonly #open: number;
  /** Where endings begin that are looked for, and by number where they are complete; -1 for none. */
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  /** States from here on are the tree's own; those before are of endings. */
  readonly #own: number;
  readonly #moves: Moves;
  readonly #sets: StateSets;
  readonly #matchesNothing: boolean;

  /** @param open by ending, a bit for one that may end anywhere */
  constructor(tree: RegexTree, endings: readonly Ending[], open: number) {
    const numbers = new Map(endings.map((ending, number) => [ending.tree, number]));
    this.#states = new ByteStates(false, (one) => numbers.get(one));
    this.#open = open;
    endings.forEach(({ part, place }, number) => {
      if (place === "start" || this.#isOpen(number)) return;
      const { start, end } = this.#states.addPart(part);
      this.#starts.push(start);
      this.#ends[number] = end;
    });
    this.#own = this.#states.list.length;
    const start = this.#states.addMain(tree);
    this.#moves = new Moves(this.#states.list);
    this.#sets = new StateSets(this.#states.list, (states, byte) => this.#step(states, byte));
    const first = this.#reach([start, ...this.#starts], null, null);
    this.#matchesNothing = first.includes(MATCHED);
    this.#sets.numberOf(this.#kept(first));
  }

  /** As `ByteAutomaton.refusal`. */
  refusal(bytes: Uint8Array, at: number): number {
    if (this.#matchesNothing) return 0;
    const sets = this.#sets;
    const { classOf, shift } = sets;
    const end = Math.min(bytes.length, at + FAR);
    let set = START;
    for (let i = at; i < end; i++) {
      const place = (set << shift) | classOf[bytes[i]!]!;
      set = sets.table[place]!;
      if (set === UNKNOWN) set = sets.enter(place);
      if (set <= MAYBE) return set === DEAD ? i + 1 - at : 0;
    }
    return end === bytes.length && !this.#maySeeEnd(set) ? end + 1 - at : 0;
  }

  /** What must not come next does not come at the end. */
  #maySeeEnd(set: number): boolean {
    return this.#sets.states(set).some((at) => this.#isOwn(at) && this.#states.list[at]!.kind === "ahead");
  }

  #step(states: readonly number[], byte: number): readonly number[] | typeof DEAD | typeof MAYBE {
    const asked = this.#reach(states, null, byte);
    if (asked.includes(MATCHED)) return MAYBE;
    const read = this.#reach([...this.#moves.read(asked, byte), ...this.#starts], byte, null);
    if (read.includes(MATCHED)) return MAYBE;
    const kept = this.#kept(read);
    return kept.some((at) => this.#isOwn(at)) ? kept : DEAD;
  }

  #reach(from: readonly number[], last: number | null, next: number | null): number[] {
    return this.#moves.reach(from, { last, next, ends: this.#endsHere });
  }

  readonly #endsHere: NonNullable<Known["ends"]> = (ending, isReached) => {
    const end = this.#ends[ending];
    return this.#isOpen(ending) || (end !== undefined && isReached(end));
  };

  #isOpen(ending: number): boolean {
    return ((this.#open >> ending) & 1) === 1;
  }

  #kept(states: readonly number[]): number[] {
    const { list } = this.#states;
    return states.filter((at) => waits(list[at]!) || this.#ends.includes(at)).toSorted((a, b) => a - b);
  }

  #isOwn(at: number): boolean {
    return at >= this.#own;
  }
}
