import type { Pattern, TextPattern } from "../core/pattern.ts";
import { compile, type Catalogue, type CompiledPattern } from "./catalogue.ts";
import { Prefilter, type Keyword } from "./prefilter.ts";

/** What a packed catalogue says of its patterns before any of them is read. Lists are lines: they take no time to read. */
export interface PackIndex {
  /** A line for each keyword: `i` or `c`, for compared without or with case, and its text. */
  readonly keywords: string;
  /** A line for each head of a keyword, in front of which one stands too: the head, a tab, the numbers of the keywords that may stand there. */
  readonly after: string;
  /** For each keyword, indexes of compiled patterns. */
  readonly owners: readonly (readonly number[])[];
  /** For each compiled pattern, its number among all. */
  readonly numbers: readonly number[];
  /** A line for each pattern: its name. */
  readonly names: string;
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
  const keywords = once(() => linesOf(index().keywords).map(keywordOf));
  const names = once(() => linesOf(index().names));
  const patterns = new Map<number, Pattern>();
  const compiled = new Map<number, CompiledPattern>();
  const textAt = (number: number): string => readPattern(index().offsets[number]!, index().offsets[number + 1]!);
  const patternAt = (number: number): Pattern => kept(patterns, number, () => unpack(textAt(number)));
  const compiledAt = (place: number): CompiledPattern =>
    kept(compiled, place, () => compile(patternAt(index().numbers[place]!) as TextPattern));
  return {
    get patterns() {
      return names().map((_name, number) => patternAt(number));
    },
    get compiled() {
      return index().numbers.map((_number, place) => compiledAt(place));
    },
    get byName() {
      return new Map(names().map((name, number) => [name, patternAt(number)]));
    },
    get owners() {
      return index().owners;
    },
    get size() {
      return index().numbers.length;
    },
    placeOf: (name) => index().numbers.findIndex((number) => names()[number] === name),
    compiledAt,
    named: (name) => (names().includes(name) ? patternAt(names().indexOf(name)) : undefined),
    prefilter: new Prefilter({
      heads,
      get keywords() {
        return keywords();
      },
      after: (head) => numbersAfter(head, index().after),
    }),
  };
}

function linesOf(text: string): string[] {
  return text.split("\n");
}

function keywordOf(line: string): Keyword {
  return { text: line.slice(1), ignoreCase: line.startsWith("i") };
}

function numbersAfter(head: string, after: string): number[] {
  const line = after.indexOf(`\n${head}\t`);
  if (line < 0) return [];
  const start = line + head.length + 2;
  return after.slice(start, after.indexOf("\n", start)).split(",").map(Number);
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
