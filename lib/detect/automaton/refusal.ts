import type { TextPattern } from "../../core/pattern.ts";
import { MASK_AHEAD } from "../placeholder/mask.ts";
import { LEAD } from "../site.ts";
import { ByteAutomaton } from "./byte-automaton.ts";
import { regexTree, type RegexTree } from "./regex-tree.ts";

/** Refuses keywords at which a `start` pattern yields nothing, not even a mask. Its automaton is made at first use. */
export class Refuser {
  readonly #pattern: TextPattern;
  #automaton: ByteAutomaton | undefined;

  constructor(pattern: TextPattern) {
    this.#pattern = pattern;
  }

  /** As {@link ByteAutomaton.refusal}. */
  refusal(bytes: Uint8Array, at: number): number {
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
