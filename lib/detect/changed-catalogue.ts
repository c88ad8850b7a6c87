import type { TextPattern } from "../core/pattern.ts";
import { compileCatalogue, type Catalogue } from "./catalogue.ts";
import { Prefilter } from "./prefilter.ts";
import type { HeadedKeywords } from "./quick-filter.ts";

/** What a user wants of a catalogue: own patterns in it, others out of it. */
export interface CatalogueChange {
  /** None has the name of a pattern of the catalogue. */
  readonly own: readonly TextPattern[];
  /** Names of patterns to leave out. */
  readonly disabled: readonly string[];
}

/**
 * A catalogue with a user's change. What the catalogue unpacks only when needed stays packed.
 * @throws LeaktrailError `bad-pattern` for an own pattern without the group `secret`
 */
export function changedCatalogue(base: Catalogue, { own, disabled }: CatalogueChange): Catalogue {
  const added = compileCatalogue(own);
  const isLeft = (name: string): boolean => !disabled.includes(name);
  const out = new Set(disabled.map((name) => base.placeOf(name)));
  const patterns = once(() => [...base.patterns.filter(({ name }) => isLeft(name)), ...own]);
  const owners = once(() => [
    ...base.owners.map((places) => (out.size === 0 ? places : places.filter((place) => !out.has(place)))),
    ...added.owners.map((places) => places.map((place) => place + base.size)),
  ]);
  return {
    get patterns() {
      return patterns();
    },
    get compiled() {
      return [...base.compiled, ...added.compiled];
    },
    get byName() {
      return new Map(patterns().map((pattern) => [pattern.name, pattern]));
    },
    get size() {
      return base.size + added.size;
    },
    get owners() {
      return owners();
    },
    placeOf(name) {
      const place = added.placeOf(name);
      if (place >= 0) return place + base.size;
      return isLeft(name) ? base.placeOf(name) : -1;
    },
    compiledAt: (place) => (place < base.size ? base.compiledAt(place) : added.compiledAt(place - base.size)),
    named: (name) => added.named(name) ?? (isLeft(name) ? base.named(name) : undefined),
    prefilter: new Prefilter(joinKeywords(base.prefilter.headed, added.prefilter.headed)),
  };
}

/** Keywords of both, the second list behind the first. */
function joinKeywords(first: HeadedKeywords, second: HeadedKeywords): HeadedKeywords {
  const keywords = once(() => [...first.keywords, ...second.keywords]);
  return {
    heads: [first.heads, second.heads].filter((heads) => heads !== "").join("|"),
    get keywords() {
      return keywords();
    },
    after: (head) => [...first.after(head), ...second.after(head).map((index) => index + first.keywords.length)],
  };
}

function once<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= make());
}
