import { Refuser } from "../automaton/refusal.ts";
import type { Catalogue, CompiledPattern } from "../catalogue.ts";
import { proofNamed } from "../proofs/registry.ts";

/** A pattern that runs at its keywords, and what refuses most of them sooner. */
export interface AtKeyword {
  readonly compiled: CompiledPattern;
  readonly refuser: Refuser;
}

/** The patterns of a keyword, by how they run. */
export interface Owners {
  readonly atKeyword: readonly AtKeyword[];
  /** Indexes of patterns that search around it. */
  readonly around: readonly number[];
}

/** Whether nothing is looked for at the keyword. */
export function isIdle({ atKeyword, around }: Owners): boolean {
  return atKeyword.length + around.length === 0;
}

/** Those that may yield something in a file of that path. */
export function ownersIn(path: string, all: readonly Owners[]): readonly Owners[] {
  const mayYield = ({ compiled: { pattern } }: AtKeyword): boolean =>
    pattern.inWord !== true || pattern.proof === undefined || proofNamed(pattern.proof).rejectsAllIn?.(path) !== true;
  return all.map(({ atKeyword, around }) => ({ atKeyword: atKeyword.filter(mayYield), around }));
}

/** Patterns by keyword. */
export function ownersOf(catalogue: Catalogue): readonly Owners[] {
  const made = new Map<number, AtKeyword>();
  const atKeyword = (index: number): AtKeyword => {
    const compiled = catalogue.compiledAt(index);
    const one = made.get(index) ?? { compiled, refuser: new Refuser(compiled.pattern) };
    made.set(index, one);
    return one;
  };
  return catalogue.owners.map((indexes) => ({
    atKeyword: indexes.filter((index) => catalogue.compiledAt(index).pattern.anchor === "start").map(atKeyword),
    around: indexes.filter((index) => catalogue.compiledAt(index).pattern.anchor === "within"),
  }));
}
