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

/** Regexes have no JSON; they are written as source and flags. */
type PackedPattern = Omit<TextPattern, "regex"> & { readonly regex?: readonly [source: string, flags: string] };

/**
 * Opens a catalogue that `tools/pack-catalogue.js` wrote. A hook on a small commit needs a few of two hundred patterns,
 * and often none.
 * @param index JSON of a {@link PackIndex}
 * @param readPatterns gives the patterns, each as JSON on a line of its own; called at most once
 */
export function openPacked(index: string, readPatterns: () => string): Catalogue {
  const { keywords, owners, lines, names } = JSON.parse(index) as PackIndex;
  let texts: readonly string[] | undefined;
  const textAt = (line: number): string => (texts ??= readPatterns().split("\n"))[line]!;
  const lineOf = new Map(names.map((name, line) => [name, line]));
  const patterns = new Map<number, Pattern>();
  const compiled = new Map<number, CompiledPattern>();
  const patternAt = (line: number): Pattern => kept(patterns, line, () => unpack(textAt(line)));
  const compiledAt = (number: number): CompiledPattern =>
    kept(compiled, number, () => compile(patternAt(lines[number]!) as TextPattern));
  return {
    get patterns() {
      return names.map((_name, line) => patternAt(line));
    },
    get compiled() {
      return lines.map((_line, number) => compiledAt(number));
    },
    get byName() {
      return new Map(names.map((name, line) => [name, patternAt(line)]));
    },
    compiledAt,
    named: (name) => (lineOf.has(name) ? patternAt(lineOf.get(name)!) : undefined),
    prefilter: new Prefilter(keywords),
    owners,
  };
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
