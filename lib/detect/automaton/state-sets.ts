/** Sets of states that are told apart at most. */
const MOST = 1024;
const FIRST_ROOM = 16;

/** What a set may be besides a number of its own. */
export const UNKNOWN = 0;
export const DEAD = 1;
export const MAYBE = 2;
const FIRST = 3;

/**
 * Sets of states of a {@link ByteStates}, numbered as they are met: a deterministic automaton of which only that is
 * worked out which is asked for.
 */
export class StateSets {
  /** By set and byte, the next set; {@link UNKNOWN} where it has yet to be worked out. */
  table: Uint16Array = new Uint16Array(256 * FIRST_ROOM);
  readonly #sets: (readonly number[])[] = [[], [], []];
  readonly #numbers = new Map<string, number>();
  readonly #step: (states: readonly number[], byte: number) => readonly number[] | typeof DEAD | typeof MAYBE;

  /** @param step the states, ascending, that a byte leads to, or what is made of them */
  constructor(step: (states: readonly number[], byte: number) => readonly number[] | typeof DEAD | typeof MAYBE) {
    this.#step = step;
  }

  /** How many numbers there are; sets begin behind {@link MAYBE}. */
  get count(): number {
    return this.#sets.length;
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
    if (256 * number === this.table.length) this.#grow();
    return number;
  }

  /** Works out what stands at a place of the table. */
  enter(place: number): number {
    const next = this.#step(this.#sets[place >> 8]!, place & 0xff);
    const number = typeof next === "number" ? next : this.numberOf(next);
    this.table[place] = number;
    return number;
  }

  #grow(): void {
    const larger = new Uint16Array(2 * this.table.length);
    larger.set(this.table);
    this.table = larger;
  }
}

/** Number of the set that is met first. */
export const START: number = FIRST;
