import type { ByteState } from "./byte-states.ts";

/** What is known at a place: the byte that was read last, the one that comes next, and whether an ending ends here. */
export interface Known {
  readonly last: number | null;
  readonly next: number | null;
  /** By default none does. */
  readonly ends?: (ending: number, isReached: (state: number) => boolean) => boolean;
}

const LF = 0x0a;

/** Moves between states. Made once for all states, since it is asked thousands of times. */
export class Moves {
  readonly #list: readonly ByteState[];
  /** By state, in which turn it was reached last. */
  readonly #reached: Uint32Array;
  #turn = 0;
  readonly #isReached = (state: number): boolean => this.#reached[state] === this.#turn;

  /** @param list all states that there will be */
  constructor(list: readonly ByteState[]) {
    this.#list = list;
    this.#reached = new Uint32Array(list.length);
  }

  /** All states that are reached without reading. What is not known of the bytes holds, but for `ahead`, which waits. */
  reach(from: readonly number[], { last, next, ends }: Known): number[] {
    this.#turn++;
    const found: number[] = [];
    const endings: number[] = [];
    const waiting = from.slice();
    for (;;) {
      for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
        if (this.#isReached(at)) continue;
        this.#reached[at] = this.#turn;
        found.push(at);
        const state = this.#list[at]!;
        if (state.kind === "ending") endings.push(at);
        else if (passes(state, last, next)) waiting.push(...state.next);
      }
      if (endings.length === 0 || ends === undefined) return found;
      // Whether an ending ends here may turn on what was reached.
      const ended = endings.findIndex((at) => ends(this.#list[at]!.ending, this.#isReached));
      if (ended < 0) return found;
      waiting.push(...endings.splice(ended, 1).flatMap((at) => this.#list[at]!.next));
    }
  }

  /** Where states lead that read a byte. */
  read(states: readonly number[], byte: number): number[] {
    const found: number[] = [];
    for (const at of states) {
      const { kind, set, next } = this.#list[at]!;
      if (kind === "read" && set![byte] === 1) found.push(...next);
    }
    return found;
  }
}

function passes({ kind, set }: ByteState, last: number | null, next: number | null): boolean {
  if (kind === "fork") return true;
  if (kind === "behind") return last === null || set![last] === 1;
  // Behind the end of a line a regex may see the end of its text where there is more.
  return kind === "ahead" && (last === LF || (next !== null && set![next] === 1));
}

/** Whether a state goes on with the next byte. */
export function waits({ kind }: ByteState): boolean {
  return kind === "read" || kind === "ahead";
}
