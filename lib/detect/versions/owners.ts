import { Refuser } from "../automaton/refusal.ts";
import type { Catalogue, CompiledPattern } from "../catalogue.ts";
import { proofNamed } from "../proofs/registry.ts";

/** Most keywords stand in so few places that making an automaton takes longer than looking there. */
const FEW = 16;

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

/** Tells that a pattern yields nothing in a file of some path. */
type Rejects = (path: string) => boolean;

/** Patterns by keyword, those left out that yield nothing in a file of some path. */
export class OwnersByPath {
  readonly #all: readonly Owners[];
  /** All ways of telling, each once: most patterns that have one share it. */
  readonly #ways: readonly Rejects[];
  /** By the ways that reject a path, as digits. */
  readonly #known = new Map<string, readonly Owners[]>();

  constructor(catalogue: Catalogue) {
    this.#all = ownersOf(catalogue);
    const ways = this.#all.flatMap(({ atKeyword }) => atKeyword.map(wayOf));
    this.#ways = [...new Set(ways)].filter((way) => way !== null);
  }

  /** By number of the keyword. */
  at(path: string): readonly Owners[] {
    const rejecting = this.#ways.map((way) => Number(way(path))).join("");
    const known = this.#known.get(rejecting) ?? this.#without(rejecting);
    this.#known.set(rejecting, known);
    return known;
  }

  #without(rejecting: string): readonly Owners[] {
    const mayYield = (one: AtKeyword): boolean => {
      const way = wayOf(one);
      return way === null || rejecting[this.#ways.indexOf(way)] === "0";
    };
    return this.#all.map(({ atKeyword, around }) => ({ atKeyword: atKeyword.filter(mayYield), around }));
  }
}

/** What tells that a pattern yields nothing in a file, not even a mask; null where nothing does. */
function wayOf({ compiled: { pattern } }: AtKeyword): Rejects | null {
  return (pattern.inWord === true && pattern.proof !== undefined && proofNamed(pattern.proof).rejectsAllIn) || null;
}

function ownersOf(catalogue: Catalogue): readonly Owners[] {
  const made = new Map<number, AtKeyword>();
  const atKeyword = (index: number): AtKeyword => {
    const compiled = catalogue.compiledAt(index);
    const one = made.get(index) ?? { compiled, refuser: new Refuser(compiled.pattern, FEW) };
    made.set(index, one);
    return one;
  };
  return catalogue.owners.map((indexes) => ({
    atKeyword: indexes.filter((index) => catalogue.compiledAt(index).pattern.anchor === "start").map(atKeyword),
    around: indexes.filter((index) => catalogue.compiledAt(index).pattern.anchor === "within"),
  }));
}
