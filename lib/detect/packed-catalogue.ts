import type { Pattern, TextPattern } from "../core/pattern.ts";
import { compile, type Catalogue, type CompiledPattern } from "./catalogue.ts";
import { Prefilter, type Keyword } from "./prefilter.ts";

/** What a packed catalogue says of its patterns before any of them is read. */
export interface PackIndex {
  readonly keywords: readonly Keyword[];
  /** For each head of a keyword, the keywords that may stand there. */
  readonly after: Readonly<Record<string, readonly number[]>>;
  /** For each keyword, indexes of compiled patterns. */
  readonly owners: readonly (readonly number[])[];
  /** For each compiled pattern, its number among all. */
  readonly numbers: readonly number[];
  /** Names of all patterns. */
  readonly names: readonly string[];
  /** Where the text of each pattern begins, and where the last one ends. */
  readonly offsets: readonly number[];
}

/** The parts of a packed catalogue; those that are functions are asked when they are first needed. */
export interface Pack {
  /** Regex over the heads of the keywords. */
  readonly heads: string;
  /** JSON of a {@link PackIndex}. */
  readonly readIndex: () => string;
  /** A part of the file of patterns, which holds each as JSON. */
  readonly readPattern: (from: number, to: number) => string;
}

/** Regexes have no JSON; they are written as source and flags. */
type PackedPattern = Omit<TextPattern, "regex"> & { readonly regex?: readonly [source: string, flags: string] };

/**
 * Opens a catalogue that `tools/pack-catalogue.js` wrote. A hook on a small commit needs a few of two hundred patterns,
 * and often none.
 */
export function openPacked({ heads, readIndex, readPattern }: Pack): Catalogue {
  const index = once(() => JSON.parse(readIndex()) as PackIndex);
  const patterns = new Map<number, Pattern>();
  const compiled = new Map<number, CompiledPattern>();
  const textAt = (number: number): string => readPattern(index().offsets[number]!, index().offsets[number + 1]!);
  const patternAt = (number: number): Pattern => kept(patterns, number, () => unpack(textAt(number)));
  const compiledAt = (place: number): CompiledPattern =>
    kept(compiled, place, () => compile(patternAt(index().numbers[place]!) as TextPattern));
  return {
    get patterns() {
      return index().names.map((_name, number) => patternAt(number));
    },
    get compiled() {
      return index().numbers.map((_number, place) => compiledAt(place));
    },
    get byName() {
      return new Map(index().names.map((name, number) => [name, patternAt(number)]));
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
      after: (head) => index().after[head]!,
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

function unpack(text: string): Pattern {
  const { regex, ...pattern } = JSON.parse(text) as PackedPattern;
  return (regex === undefined ? pattern : { ...pattern, regex: new RegExp(...regex) }) as Pattern;
}
