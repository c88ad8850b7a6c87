import { classesOf, type ByteClasses } from "./byte-classes.ts";
import type { ByteState } from "./byte-states.ts";

/** Sets of states that are told apart at most. */
const MOST = 1024;
const FIRST_ROOM = 16;

/** What a set may be besides a number of its own. */
export const UNKNOWN = 0;
export const DEAD = 1;
export const MAYBE = 2;
const FIRST = 3;

/** What a byte makes of states: others, ascending, or an end. */
type Step = (states: readonly number[], byte: number) => readonly number[] | typeof DEAD | typeof MAYBE;

/**
 * Sets of states of a {@link ByteStates}, numbered as they are met: a deterministic automaton of which only that is
 * worked out which is asked for.
 */
export class StateSets {
  /** By byte, its class: bytes that no state tells apart. */
  readonly classOf: Uint8Array;
  /** A set's row in the table begins at its number shifted so far. */
  readonly shift: number;
  /** By set and class, the next set; {@link UNKNOWN} where it has yet to be worked out. */
  table: Uint16Array;
  readonly #classes: ByteClasses;
  readonly #sets: (readonly number[])[] = [[], [], []];
  readonly #numbers = new Map<string, number>();
  readonly #step: Step;

  /** @param list all states that there will be */
  constructor(list: readonly ByteState[], step: Step) {
    this.#classes = classesOf(list);
    this.classOf = this.#classes.of;
    this.shift = 32 - Math.clz32(this.#classes.bytes.length - 1);
    this.table = new Uint16Array(FIRST_ROOM << this.shift);
    this.#step = step;
  }

  states(number: number): readonly number[] {
    return this.#sets[number]!;
  }

  /** Number of a set; where there are too many it is {@link MAYBE}. */
  numberOf(states: readonly number[]): number {
    const key = states.join();
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    if (this.#sets.length === MOST) return MAYBE;
    const number = this.#sets.push(states) - 1;
    this.#numbers.set(key, number);
    if (number << this.shift === this.table.length) this.#grow();
    return number;
  }

  /** Works out what stands at a place of the table. */
  enter(place: number): number {
    const number = place >> this.shift;
    const next = this.#step(this.#sets[number]!, this.#classes.bytes[place - (number << this.shift)]!);
    const entered = typeof next === "number" ? next : this.numberOf(next);
    this.table[place] = entered;
    return entered;
  }

  #grow(): void {
    const larger = new Uint16Array(2 * this.table.length);
    larger.set(this.table);
    this.table = larger;
  }
}

/** Number of the set that is met first. */
export const START: number = FIRST;
