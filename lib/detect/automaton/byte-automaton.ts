import { EndingsBefore, endingsIn, type Ending } from "./endings.ts";
import { ForwardAutomaton } from "./forward.ts";
import type { RegexTree } from "./regex-tree.ts";

/** So many sets of open endings have an automaton each; with any other, all are taken for open. */
const MOST_AUTOMATA = 8;

/**
 * Tells from bytes alone that a regex cannot match at a place: first what may end there of what it asks to stand before,
 * then what stands there. Deterministic; a set of states is worked out when it is first met.
 */
export class ByteAutomaton {
  readonly #tree: RegexTree;
  readonly #endings: readonly Ending[];
  readonly #before: EndingsBefore | null;
  readonly #reach: number;
  /** By open endings. */
  readonly #forward = new Map<number, ForwardAutomaton>();
  /** How many bytes before the place the last answer depends on; one that is below the text's start depends on that. */
  seen = 0;

  /** @param reach bytes before a place that the regex may see */
  constructor(tree: RegexTree, reach: number) {
    this.#tree = tree;
    this.#endings = endingsIn(tree);
    this.#before = this.#endings.length === 0 ? null : new EndingsBefore(this.#endings);
    this.#reach = reach;
  }

  /**
   * How many bytes from `at` on tell that there is no match, one more than there are where the end tells; 0 where
   * there may be one.
   */
  refusal(bytes: Uint8Array, at: number): number {
    if (this.#before === null) return this.#automaton(0).refusal(bytes, at);
    const open = this.#before.openAt(bytes, at, this.#reach);
    this.seen = this.#before.seen;
    return this.#automaton(open).refusal(bytes, at);
  }

  #automaton(open: number): ForwardAutomaton {
    const known = this.#forward.get(open);
    if (known !== undefined) return known;
    const all = 2 ** this.#endings.length - 1;
    if (open !== all && this.#forward.size >= MOST_AUTOMATA) return this.#automaton(all);
    const made = new ForwardAutomaton(this.#tree, this.#endings, open);
    this.#forward.set(open, made);
    return made;
  }
}
