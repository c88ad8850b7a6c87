import type { Detection } from "../core/detection.ts";
import type { Pattern } from "../core/pattern.ts";
import type { Platform } from "../core/platform.ts";
import type { Catalogue } from "./catalogue.ts";
import { detect } from "./detect.ts";
import { expandExample } from "./expand.ts";
import { restsOnKeyword } from "./keyword-alone.ts";
import { identifies, rivalsOf } from "./rivals.ts";

/** Something wrong with a pattern's definition, its examples or its counter-examples. */
export interface PatternProblem {
  readonly pattern: string;
  readonly problem: string;
  /** The example that is judged wrongly. */
  readonly example?: ExamplePlace;
}

/** Which example of a pattern. */
export interface ExamplePlace {
  readonly list: "examples" | "counterExamples";
  readonly index: number;
}

/** What the catalogue promises: so many patterns and providers at least, and how few of them nothing but a word tells. */
const LEAST_PATTERNS = 450;
const LEAST_PROVIDERS = 250;
const MOST_ON_KEYWORD = 120;

/** How broad a catalogue is. */
export interface Breadth {
  readonly patterns: number;
  /** Whose secrets are told by their own format or under their own name. */
  readonly providers: number;
  /** Patterns whose values nothing but a word near them tells. */
  readonly onKeyword: number;
}

/** Counts what a catalogue covers. */
export function breadthOf({ patterns }: Catalogue): Breadth {
  return {
    patterns: patterns.length,
    providers: new Set(patterns.filter(identifies).map(({ provider }) => provider)).size,
    onKeyword: patterns.filter(restsOnKeyword).length,
  };
}

/** Where the built-in catalogue falls short of what is promised of it. */
export function checkBreadth(catalogue: Catalogue): PatternProblem[] {
  const { patterns, providers, onKeyword } = breadthOf(catalogue);
  const problems: string[] = [];
  if (patterns < LEAST_PATTERNS) problems.push(`${patterns} patterns are fewer than ${LEAST_PATTERNS}`);
  if (providers < LEAST_PROVIDERS) problems.push(`${providers} providers are fewer than ${LEAST_PROVIDERS}`);
  if (onKeyword > MOST_ON_KEYWORD)
    problems.push(`${onKeyword} patterns rest on a keyword alone, more than ${MOST_ON_KEYWORD}`);
  return problems.map((problem) => ({ pattern: "the catalogue", problem }));
}

/** Runs every example and counter-example of every pattern through the whole pipeline, and looks for rivals. */
export function checkCatalogue(catalogue: Catalogue, platform: Platform): PatternProblem[] {
  return catalogue.patterns.flatMap((pattern) => checkPattern(pattern, catalogue, platform));
}

function checkPattern(pattern: Pattern, catalogue: Catalogue, platform: Platform): PatternProblem[] {
  const problems = [
    ...missingParts(pattern),
    ...rivalsOf(pattern, catalogue, platform).map((rival) => `a value of its own is one of ${rival} too`),
  ];
  return [
    ...problems.map((problem) => ({ pattern: pattern.name, problem })),
    ...checkExamples(pattern, catalogue, platform),
  ];
}

/** Runs every example and counter-example of a pattern through the whole pipeline. */
export function checkExamples(pattern: Pattern, catalogue: Catalogue, platform: Platform): PatternProblem[] {
  const { name } = pattern;
  const problems: PatternProblem[] = [];
  pattern.examples.forEach((template, index) => {
    const found = run(template, pattern, catalogue, platform, index);
    if (found.some((detection) => detection.pattern.name === name)) return;
    const problem = `example ${index + 1} is not reported as ${name} but as [${namesOf(found)}]`;
    problems.push({ pattern: name, problem, example: { list: "examples", index } });
  });
  pattern.counterExamples.forEach((template, index) => {
    const found = run(template, pattern, catalogue, platform, index);
    if (!found.some((detection) => detection.pattern.name === name && claims(detection))) return;
    const problem = `counter-example ${index + 1} is reported`;
    problems.push({ pattern: name, problem, example: { list: "counterExamples", index } });
  });
  return problems;
}

function missingParts(pattern: Pattern): string[] {
  const problems: string[] = [];
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(pattern.name)) problems.push("the name is not kebab-case");
  if (pattern.examples.length === 0) problems.push("it has no example");
  if (pattern.counterExamples.length === 0) problems.push("it has no counter-example");
  if (pattern.revoke.length === 0) problems.push("it has no revocation step");
  if (pattern.references.length === 0) problems.push("it has no reference");
  if (pattern.formatSource === undefined && restsOnKeyword(pattern))
    problems.push("it rests on a keyword alone and names no page for its length and alphabet");
  if (new Set(pattern.examples).size < pattern.examples.length) problems.push("an example stands twice");
  return problems;
}

function run(
  template: string,
  pattern: Pattern,
  catalogue: Catalogue,
  platform: Platform,
  seed: number,
): readonly Detection[] {
  const text = expandExample(template, pattern, platform, seed);
  return detect(new TextEncoder().encode(text), catalogue, { path: pattern.examplePath ?? "example.txt", platform })
    .detections;
}

function claims(detection: Detection): boolean {
  return detection.verdict === "confirmed" || detection.verdict === "shaped" || detection.verdict === "generic";
}

function namesOf(detections: readonly Detection[]): string {
  return detections.map((detection) => `${detection.pattern.name} ${detection.verdict}`).join(", ");
}
