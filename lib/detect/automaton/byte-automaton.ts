import { ByteStates, MATCHED } from "./byte-states.ts";
import type { RegexTree } from "./regex-tree.ts";

/** Sets of states that are told apart at most; an automaton of more accepts what it does not know. */
const MOST = 1024;
const UNKNOWN = 0;
const DEAD = 1;
const MAYBE = 2;
const START = 3;
const FIRST_ROOM = 16;
/** Bytes after which it may match: what has gone so far mostly does. */
const FAR = 200;

/**
 * Tells from bytes alone that a regex cannot match at a place. Deterministic; a set of states is worked out when it is
 * first met.
 */
export class ByteAutomaton {
  readonly #states: ByteStates;
  /** By set and byte, the next set. */
  #table = new Uint16Array(256 * FIRST_ROOM);
  readonly #sets: (readonly number[])[] = [[], [], []];
  readonly #numbers = new Map<string, number>();
  readonly #matchesNothing: boolean;

  constructor(tree: RegexTree) {
    this.#states = new ByteStates(tree);
    // What stands before the start is not looked at.
    const start = this.#reach([this.#states.start], null);
    this.#matchesNothing = start.includes(MATCHED);
    this.#sets.push(start);
  }

  /**
   * How many bytes from `at` on tell that there is no match, one more than there are where the end tells; 0 where
   * there may be one.
   */
  refusal(bytes: Uint8Array, at: number): number {
    if (this.#matchesNothing) return 0;
    const end = Math.min(bytes.length, at + FAR);
    let set = START;
    for (let i = at; i < end; i++) {
      const place = (set << 8) | bytes[i]!;
      set = this.#table[place]!;
      if (set === UNKNOWN) set = this.#enter(place);
      if (set <= MAYBE) return set === DEAD ? i + 1 - at : 0;
    }
    return end === bytes.length ? end + 1 - at : 0;
  }

  #enter(place: number): number {
    const byte = place & 0xff;
    const next: number[] = [];
    for (const number of this.#sets[place >> 8]!) {
      const { set, isBehind, next: after } = this.#states.list[number]!;
      if (set !== null && !isBehind && set[byte] === 1) next.push(...after);
    }
    const number = this.#numberOf(this.#reach(next, byte));
    this.#table[place] = number;
    return number;
  }

  #numberOf(states: readonly number[]): number {
    if (states.length === 0) return DEAD;
    if (states.includes(MATCHED)) return MAYBE;
    const key = states.join();
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    if (this.#sets.length === MOST) return MAYBE;
    const number = this.#sets.push(states) - 1;
    this.#numbers.set(key, number);
    if (256 * number === this.#table.length) this.#grow();
    return number;
  }

  /** All states that are reached without reading, `last` being the byte before; ascending. */
  #reach(from: readonly number[], last: number | null): number[] {
    const seen = new Set<number>();
    const waiting = [...from];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      if (seen.has(at)) continue;
      seen.add(at);
      const { set, isBehind, next } = this.#states.list[at]!;
      const goesOn = set === null || (isBehind && (last === null || set[last] === 1));
      if (goesOn) waiting.push(...next);
    }
    return [...seen].filter((at) => at === MATCHED || this.#reads(at)).toSorted((a, b) => a - b);
  }

  #reads(at: number): boolean {
    const { set, isBehind } = this.#states.list[at]!;
    return set !== null && !isBehind;
  }

  #grow(): void {
    const larger = new Uint16Array(2 * this.#table.length);
    larger.set(this.#table);
    this.#table = larger;
  }
}
