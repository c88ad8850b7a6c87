import type { TextPattern } from "../../core/pattern.ts";
import { MASK_AHEAD } from "../placeholder/mask.ts";
import { LEAD } from "../site.ts";
import { ByteAutomaton } from "./byte-automaton.ts";
import { regexTree, type RegexTree } from "./regex-tree.ts";

/** Refuses keywords at which a `start` pattern yields nothing, not even a mask. */
export class Refuser {
  readonly #pattern: TextPattern;
  #toLetThrough: number;
  #automaton: ByteAutomaton | undefined;

  /** @param letThrough so many keywords are not refused: the automaton is made when it has become worth it */
  constructor(pattern: TextPattern, letThrough = 0) {
    this.#pattern = pattern;
    this.#toLetThrough = letThrough;
  }

  /** As {@link ByteAutomaton.refusal}. */
  refusal(bytes: Uint8Array, at: number): number {
    if (this.#toLetThrough > 0) {
      this.#toLetThrough--;
      return 0;
    }
    return (this.#automaton ??= automatonOf(this.#pattern)).refusal(bytes, at);
  }

  /** As {@link ByteAutomaton.seen}. */
  get seen(): number {
    return this.#automaton!.seen;
  }
}

function automatonOf({ regex, keywords, inWord, weak }: TextPattern): ByteAutomaton {
  const value = regexTree(regex);
  if (inWord === true || weak === true) return new ByteAutomaton(value, LEAD);
  const mask = regexTree(MASK_AHEAD);
  const masks = keywords.map((keyword): RegexTree => ({ kind: "sequence", parts: [literal(keyword), mask] }));
  return new ByteAutomaton({ kind: "choice", parts: [value, ...masks] }, LEAD);
}

function literal(text: string): RegexTree {
  return regexTree(new RegExp(text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")));
}
