import type { ByteSet } from "./byte-set.ts";
import type { RegexTree } from "./regex-tree.ts";

/** Parts are repeated by copies up to so many times; what may come more often may come any number of times. */
const COPIES = 64;

/** A state of the automaton of Thompson (1968): reads a byte of a set, or goes on without one. */
export interface ByteState {
  /** What is read on the way to `next`, or, `isBehind`, must have been read last; null for nothing. */
  readonly set: ByteSet | null;
  readonly isBehind: boolean;
  /** Indexes of states. */
  readonly next: number[];
}

/** State that is reached where the tree has matched. */
export const MATCHED = 0;

/** The states of a tree. */
export class ByteStates {
  readonly list: ByteState[] = [{ set: null, isBehind: false, next: [] }];
  readonly start: number;

  constructor(tree: RegexTree) {
    this.start = this.#before(tree, MATCHED);
  }

  /** The state from which a tree leads to `next`. */
  #before(tree: RegexTree, next: number): number {
    switch (tree.kind) {
      case "rest":
        return MATCHED;
      case "byte":
        return this.#add({ set: tree.set, isBehind: false, next: [next] });
      case "behind":
        return this.#add({ set: tree.set, isBehind: true, next: [next] });
      case "choice":
        return this.#fork(tree.parts.map((part) => this.#before(part, next)));
      case "sequence":
        return tree.parts.reduceRight((after, part) => this.#before(part, after), next);
      case "repeat":
        return this.#beforeRepeat(tree.part, tree.least, tree.most, next);
    }
  }

  #beforeRepeat(part: RegexTree, least: number, most: number, next: number): number {
    const optional = most - least;
    let state = optional > 1 || most > COPIES ? this.#loop(part, next) : next;
    if (optional === 1) state = this.#fork([this.#before(part, next), next]);
    for (let copy = Math.min(least, COPIES); copy > 0; copy--) state = this.#before(part, state);
    return state;
  }

  #loop(part: RegexTree, next: number): number {
    const state = this.#fork([next]);
    this.list[state]!.next.push(this.#before(part, state));
    return state;
  }

  #fork(next: number[]): number {
    return this.#add({ set: null, isBehind: false, next });
  }

  #add(state: ByteState): number {
    return this.list.push(state) - 1;
  }
}
