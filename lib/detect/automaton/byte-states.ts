import type { ByteSet } from "./byte-set.ts";
import type { RegexTree } from "./regex-tree.ts";

/** Parts are repeated by copies up to so many times; what may come more often may come any number of times. */
const COPIES = 64;

/** A state of the automaton of Thompson (1968): reads a byte of a set, or goes on without one. */
export interface ByteState {
  /**
   * `read` takes a byte of `set`; `behind` asks that the last one was of it, `ahead` that the next one is; `ending`
   * asks that the ending of that number ends here; nothing passes `never`, and anything passes `fork`.
   */
  readonly kind: "read" | "behind" | "ahead" | "ending" | "never" | "fork";
  readonly set: ByteSet | null;
  readonly ending: number;
  /** Indexes of states. */
  readonly next: number[];
}

/** State that is reached where the tree has matched. */
export const MATCHED = 0;

/** Makes the states of trees. */
export class ByteStates {
  readonly list: ByteState[] = [{ kind: "never", set: null, ending: -1, next: [] }];
  readonly #isBackward: boolean;
  readonly #numberOf: (tree: RegexTree) => number | undefined;
  #matched = MATCHED;
  #edge: "fork" | "never" = "fork";

  /**
   * @param isBackward whether texts are read from their end to their start
   * @param numberOf number of a tree of the kind `ending`; undefined for one that is not asked for
   */
  constructor(isBackward: boolean, numberOf: (tree: RegexTree) => number | undefined) {
    this.#isBackward = isBackward;
    this.#numberOf = numberOf;
  }

  /** Adds a tree. @returns the state that leads to {@link MATCHED} */
  addMain(tree: RegexTree): number {
    this.#matched = MATCHED;
    this.#edge = "fork";
    return this.#before(tree, MATCHED);
  }

  /** Adds a tree that is part of another one and never begins at the edge of a text. */
  addPart(tree: RegexTree): { readonly start: number; readonly end: number } {
    const end = this.#add("never", null, []);
    this.#matched = end;
    this.#edge = "never";
    return { start: this.#before(tree, end), end };
  }

  #before(tree: RegexTree, next: number): number {
    switch (tree.kind) {
      case "rest":
        return this.#matched;
      case "byte":
        return this.#add("read", tree.set, [next]);
      case "behind":
        return this.#add(this.#isBackward ? "ahead" : "behind", tree.set, [next]);
      case "ahead":
        return this.#add(this.#isBackward ? "behind" : "ahead", tree.set, [next]);
      case "edge":
        return this.#add(this.#edge, null, [next]);
      case "ending":
        return this.#beforeEnding(tree, next);
      case "choice":
        return this.#add(
          "fork",
          null,
          tree.parts.map((part) => this.#before(part, next)),
        );
      case "sequence":
        return this.#beforeSequence(tree.parts, next);
      case "repeat":
        return this.#beforeRepeat(tree.part, tree.least, tree.most, next);
    }
  }

  #beforeEnding(tree: RegexTree, next: number): number {
    const number = this.#numberOf(tree);
    return number === undefined ? next : this.#add("ending", null, [next], number);
  }

  #beforeSequence(parts: readonly RegexTree[], next: number): number {
    const before = (after: number, part: RegexTree): number => this.#before(part, after);
    return this.#isBackward ? parts.reduce(before, next) : parts.reduceRight(before, next);
  }

  #beforeRepeat(part: RegexTree, least: number, most: number, next: number): number {
    const optional = most - least;
    let state = optional > 1 || most > COPIES ? this.#loop(part, next) : next;
    if (optional === 1) state = this.#add("fork", null, [this.#before(part, next), next]);
    for (let copy = Math.min(least, COPIES); copy > 0; copy--) state = this.#before(part, state);
    return state;
  }

  #loop(part: RegexTree, next: number): number {
    const state = this.#add("fork", null, [next]);
    this.list[state]!.next.push(this.#before(part, state));
    return state;
  }

  #add(kind: ByteState["kind"], set: ByteSet | null, next: number[], ending = -1): number {
    return this.list.push({ kind, set, ending, next }) - 1;
  }
}
