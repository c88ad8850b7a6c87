import { BIGRAM_COSTS, LEVELS_PER_BIT } from "./bigrams.ts";
import { symbolsOf, SYMBOLS } from "./symbols.ts";

let table: Uint8Array | undefined;

/**
 * How unlike words and names a text is, in bits per character: names cost 3 to 4.5, random letters and digits about 7.
 * The model is a table of which character follows which (Shannon 1951), trained on public source code.
 */
export function unlikeliness(text: string): number {
  return costOf(text) / text.length;
}

/** Bits that all characters of a text after the first cost together. */
export function costOf(text: string): number {
  table ??= decode();
  const symbols = symbolsOf(text);
  let cost = 0;
  for (let at = 1; at < symbols.length; at++) cost += table[symbols[at - 1]! * SYMBOLS + symbols[at]!]!;
  return cost / LEVELS_PER_BIT;
}

function decode(): Uint8Array {
  return Uint8Array.from(BIGRAM_COSTS.join(""), (digit) => Number.parseInt(digit, 36));
}
