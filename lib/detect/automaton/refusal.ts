import type { TextPattern } from "../../core/pattern.ts";
import { MASK_AHEAD } from "../placeholder/mask.ts";
import { ByteAutomaton } from "./byte-automaton.ts";
import { regexTree, type RegexTree } from "./regex-tree.ts";

/**
 * An automaton that refuses keywords at which a `start` pattern yields nothing, not even a mask; null where its regex
 * cannot be read.
 */
export function refuserOf({ regex, keywords, inWord, weak }: TextPattern): ByteAutomaton | null {
  const value = regexTree(regex);
  if (value === null) return null;
  if (inWord === true || weak === true) return new ByteAutomaton(value);
  const mask = regexTree(MASK_AHEAD)!;
  const masks = keywords.map((keyword): RegexTree => ({ kind: "sequence", parts: [literal(keyword), mask] }));
  return new ByteAutomaton({ kind: "choice", parts: [value, ...masks] });
}

function literal(text: string): RegexTree {
  return regexTree(new RegExp(text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")))!;
}
