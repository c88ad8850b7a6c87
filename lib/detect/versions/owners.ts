import type { Catalogue, CompiledPattern } from "../catalogue.ts";

/** The patterns of a keyword, by how they run. */
export interface Owners {
  readonly atKeyword: readonly CompiledPattern[];
  /** Indexes of patterns that search around it. */
  readonly around: readonly number[];
}

/** Patterns by keyword. */
export function ownersOf(catalogue: Catalogue): readonly Owners[] {
  return catalogue.owners.map((indexes) => ({
    atKeyword: indexes.map((index) => catalogue.compiledAt(index)).filter(({ pattern }) => pattern.anchor === "start"),
    around: indexes.filter((index) => catalogue.compiledAt(index).pattern.anchor === "within"),
  }));
}
