import { LeaktrailError } from "../core/error.ts";
import type { Pattern, TextPattern } from "../core/pattern.ts";
import { mayCrossLines } from "./line-crossing.ts";
import { Prefilter, type Keyword } from "./prefilter.ts";

/** A text pattern made ready to run. */
export interface CompiledPattern {
  readonly pattern: TextPattern;
  /** The pattern's regex with indices, sticky for `start` and global for `within`. */
  readonly regex: RegExp;
  /** Characters the regex may see before and after a keyword. */
  readonly before: number;
  readonly after: number;
  /** {@link TextPattern.crosses}, `Infinity` for no limit. */
  readonly crosses: number;
}

/** All patterns with the one prefilter over their keywords. Build once, use for every blob. */
export interface Catalogue {
  readonly patterns: readonly Pattern[];
  readonly compiled: readonly CompiledPattern[];
  readonly byName: ReadonlyMap<string, Pattern>;
  /** How many are compiled. */
  readonly size: number;
  /** Place of a text pattern in `compiled`; -1 where there is none of that name. */
  placeOf(name: string): number;
  /** Detection reads patterns through these two, so that a packed catalogue unpacks only what is needed. */
  compiledAt(index: number): CompiledPattern;
  /** For the slots of file parsers. */
  named(name: string): Pattern | undefined;
  readonly prefilter: Prefilter;
  /** For each keyword of the prefilter, indexes into `compiled`. */
  readonly owners: readonly (readonly number[])[];
}

const DEFAULT_REACH: readonly [number, number] = [64, 256];

/**
 * Compiles patterns into a catalogue.
 * @throws LeaktrailError `bad-pattern` for a duplicate name or a regex without the group `secret`
 */
export function compileCatalogue(patterns: readonly Pattern[]): Catalogue {
  const byName = new Map<string, Pattern>();
  for (const pattern of patterns) {
    if (byName.has(pattern.name)) throw badPattern(pattern.name, "two patterns have this name");
    byName.set(pattern.name, pattern);
  }
  const compiled = patterns.flatMap((pattern) => (pattern.anchor === "file" ? [] : [compile(pattern)]));
  const { keywords, owners } = gatherKeywords(compiled);
  return {
    patterns,
    compiled,
    byName,
    size: compiled.length,
    placeOf: (name) => compiled.findIndex(({ pattern }) => pattern.name === name),
    compiledAt: (index) => compiled[index]!,
    named: (name) => byName.get(name),
    prefilter: new Prefilter(keywords),
    owners,
  };
}

/** Makes one pattern ready to run. */
export function compile(pattern: TextPattern): CompiledPattern {
  if (!pattern.regex.source.includes("(?<secret>")) throw badPattern(pattern.name, "the regex has no group `secret`");
  const [before, after] = pattern.reach ?? DEFAULT_REACH;
  let regex: RegExp | undefined;
  return {
    pattern,
    before,
    after,
    crosses: pattern.crosses ?? (mayCrossLines(pattern.regex) ? Infinity : 0),
    // Most runs need few of them.
    get regex() {
      return (regex ??= runnable(pattern));
    },
  };
}

/**
 * V8 makes machine code of a regex at once for a text of this length; else it makes bytecode first, which takes it five
 * times as long where the source is longer than so many characters.
 */
const LONG_TEXT = " ".repeat(1000);
const LONG_SOURCE = 400;

function runnable({ regex, anchor }: TextPattern): RegExp {
  const flags = new Set(regex.flags + "d");
  flags.add(anchor === "start" ? "y" : "g");
  const made = new RegExp(regex.source, [...flags].join(""));
  if (regex.source.length > LONG_SOURCE) made.test(LONG_TEXT);
  return made;
}

function gatherKeywords(compiled: readonly CompiledPattern[]): { keywords: Keyword[]; owners: number[][] } {
  const keywords: Keyword[] = [];
  const owners: number[][] = [];
  const known = new Map<string, number>();
  compiled.forEach(({ pattern }, index) => {
    const ignoreCase = pattern.ignoreCase === true;
    for (const literal of pattern.keywords) {
      const text = ignoreCase ? literal.toLowerCase() : literal;
      const key = `${ignoreCase ? "i" : "c"}${text}`;
      const slot = known.get(key) ?? keywords.push({ text, ignoreCase }) - 1;
      known.set(key, slot);
      (owners[slot] ??= []).push(index);
    }
  });
  return { keywords, owners };
}

function badPattern(name: string, problem: string): LeaktrailError {
  return new LeaktrailError("bad-pattern", `pattern ${name}: ${problem}`, "Correct the pattern's definition.");
}
