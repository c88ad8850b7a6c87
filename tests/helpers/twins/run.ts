import type { Detection } from "../../../lib/core/detection.ts";
import type { Catalogue } from "../../../lib/detect/catalogue.ts";
import { identifies } from "../../../lib/detect/rivals.ts";
import { EXCEPTIONS } from "./exceptions.ts";
import { scan, subjectOf, type Subject } from "./subject.ts";
import type { Expected, Made, Twin } from "./table.ts";

/** How a twin of all examples of all patterns came out. */
export interface TwinResult {
  readonly twin: string;
  /** How many there are. */
  readonly made: number;
  /** `pattern: example N is ...`, for those without an exception. */
  readonly wrong: readonly string[];
  /** Patterns with an exception that came out as the table says nevertheless. */
  readonly needless: readonly string[];
}

/** A made-up value may look masked or regular by chance: what is wrong is wrong with two of these three. */
const SEEDS = [11, 12, 13];

/** Subjects of a catalogue, made once for all twins. */
export class TwinRun {
  readonly #catalogue: Catalogue;
  readonly #subjects = new Map<string, Subject>();

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
  }

  /** Makes one twin of every example of every pattern and says which come out otherwise than the table has it. */
  run(twin: Twin): TwinResult {
    const wrong: string[] = [];
    const needless: string[] = [];
    let made = 0;
    for (const { name, examples } of this.#catalogue.patterns) {
      const outcomes = examples.map((_, example) => this.#problem(name, example, twin));
      const problems = outcomes.filter((problem) => typeof problem === "string");
      const excepted = EXCEPTIONS.some(([pattern, kind]) => pattern === name && kind === twin.name);
      made += outcomes.filter((problem) => problem !== undefined).length;
      if (!excepted) wrong.push(...problems.map((problem) => `${name}: ${problem}`));
      else if (problems.length === 0) needless.push(name);
    }
    return { twin: twin.name, made, wrong, needless };
  }

  /** null where all is well; undefined where the pattern has no such twin. */
  #problem(name: string, example: number, twin: Twin): string | null | undefined {
    const first = this.#tryOut(name, example, twin, SEEDS[0]!);
    if (first === null || first === undefined) return first;
    const others = SEEDS.slice(1).map((seed) => this.#tryOut(name, example, twin, seed));
    return others.some((other) => typeof other === "string") ? `example ${example + 1} ${first}` : null;
  }

  #tryOut(name: string, example: number, twin: Twin, seed: number): string | null | undefined {
    const subject = this.#subject(name, example, seed);
    if (!twin.kinds.includes(subject.kind)) return undefined;
    const made = twin.make(subject);
    return made === null ? undefined : problemOf(subject, made, twin.expect(subject, made), this.#catalogue);
  }

  #subject(name: string, example: number, seed: number): Subject {
    const key = `${seed} ${example} ${name}`;
    const pattern = this.#catalogue.byName.get(name)!;
    const subject = this.#subjects.get(key) ?? subjectOf(pattern, example, this.#catalogue, seed);
    this.#subjects.set(key, subject);
    return subject;
  }
}

function problemOf(subject: Subject, made: Made, expected: Expected, catalogue: Catalogue): string | null {
  const { pattern, kind } = subject;
  const end = made.start + (made.length ?? made.value.length);
  const there = scan(made.text, pattern, catalogue).filter((one) => one.start < end && made.start < one.end);
  const own = there.filter((one) => one.pattern.name === pattern.name);
  const rival = there.find((one) => isForeign(one, subject));
  if (rival !== undefined) return `is one of ${rival.pattern.name}`;
  if (expected === "silent") return there.length === 0 ? null : `is reported as ${names(there)}`;
  if (expected === "not-own") return own.length === 0 ? null : `is found, ${names(own)}`;
  // What a place holds may be read by its own rules: encoded, or cut at a quote.
  const isWhole = own.length === 1 && (kind === "place" || own[0]!.secret.reveal() === made.value);
  if (own.length > 0 && !isWhole) return `is found in part, ${names(own)}`;
  if (expected === "whole-or-nothing") return null;
  if (!isWhole) return there.length === 0 ? "is not found" : `is found as ${names(there)}`;
  const { verdict } = own[0]!;
  return expected.found === "any" || expected.found.includes(verdict) ? null : `is ${verdict}`;
}

/** What another provider's format claims. */
function isForeign({ pattern }: Detection, subject: Subject): boolean {
  if (subject.kind === "place" || !identifies(pattern)) return false;
  const family = pattern.family ?? pattern.name;
  return pattern.provider !== subject.pattern.provider && family !== (subject.pattern.family ?? subject.pattern.name);
}

function names(found: readonly Detection[]): string {
  return found.map(({ pattern, verdict }) => `${pattern.name} ${verdict}`).join(", ");
}
