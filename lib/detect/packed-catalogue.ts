import type { Pattern, TextPattern } from "../core/pattern.ts";
import { compile, type Catalogue, type CompiledPattern } from "./catalogue.ts";
import { Prefilter, type Keyword } from "./prefilter.ts";

/** What a packed catalogue says of its patterns before any of them is read. */
export interface PackIndex {
  readonly keywords: readonly Keyword[];
  /** For each keyword, indexes of compiled patterns. */
  readonly owners: readonly (readonly number[])[];
  /** For each compiled pattern, the number of its line. */
  readonly lines: readonly number[];
  /** Names of all patterns, by line. */
  readonly names: readonly string[];
}

/** The parts of a packed catalogue; what is a function is called at most once, when it is first needed. */
export interface Pack {
  /** Regex over the heads of the keywords. */
  readonly heads: string;
  /** JSON of a {@link PackIndex}. */
  readonly readIndex: () => string;
  /** The patterns, each as JSON on a line of its own. */
  readonly readPatterns: () => string;
}

/** Regexes have no JSON; they are written as source and flags. */
type PackedPattern = Omit<TextPattern, "regex"> & { readonly regex?: readonly [source: string, flags: string] };

/**
 * Opens a catalogue that `tools/pack-catalogue.js` wrote. A hook on a small commit needs a few of two hundred patterns,
 * and often none.
 */
export function openPacked({ heads, readIndex, readPatterns }: Pack): Catalogue {
  const index = once(() => JSON.parse(readIndex()) as PackIndex);
  const texts = once(() => readPatterns().split("\n"));
  const patterns = new Map<number, Pattern>();
  const compiled = new Map<number, CompiledPattern>();
  const patternAt = (line: number): Pattern => kept(patterns, line, () => unpack(texts()[line]!));
  const compiledAt = (number: number): CompiledPattern =>
    kept(compiled, number, () => compile(patternAt(index().lines[number]!) as TextPattern));
  return {
    get patterns() {
      return index().names.map((_name, line) => patternAt(line));
    },
    get compiled() {
      return index().lines.map((_line, number) => compiledAt(number));
    },
    get byName() {
      return new Map(index().names.map((name, line) => [name, patternAt(line)]));
    },
    get owners() {
      return index().owners;
    },
    compiledAt,
    named: (name) => (index().names.includes(name) ? patternAt(index().names.indexOf(name)) : undefined),
    prefilter: new Prefilter({
      heads,
      get keywords() {
        return index().keywords;
      },
    }),
  };
}

function once<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= make());
}

function kept<Value>(known: Map<number, Value>, key: number, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

function unpack(line: string): Pattern {
  const { regex, ...pattern } = JSON.parse(line) as PackedPattern;
  return (regex === undefined ? pattern : { ...pattern, regex: new RegExp(...regex) }) as Pattern;
}
