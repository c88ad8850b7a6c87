import type { Detection } from "../core/detection.ts";
import type { Pattern } from "../core/pattern.ts";
import type { Platform } from "../core/platform.ts";
import type { Catalogue } from "./catalogue.ts";
import { detect } from "./detect.ts";
import { proofNamed } from "./proofs/registry.ts";
import { expandTemplate } from "./template.ts";

/** Something wrong with a pattern's definition, its examples or its counter-examples. */
export interface PatternProblem {
  readonly pattern: string;
  readonly problem: string;
}

/** A made-up value of the pattern that passes its own proof; `seed` chooses which. */
export function sampleOf(pattern: Pattern, platform: Platform, seed: number): string {
  const shape = expandTemplate(pattern.token, seed);
  const seal = pattern.proof === undefined ? undefined : proofNamed(pattern.proof).seal;
  return seal === undefined ? shape : seal(shape, platform);
}

/** Expands a template: `{token}` becomes a sample of the pattern, other groups made-up characters. */
export function expandExample(template: string, pattern: Pattern, platform: Platform, seed: number): string {
  const marked = expandTemplate(template, seed + 1);
  return marked.includes("{token}") ? marked.replaceAll("{token}", () => sampleOf(pattern, platform, seed)) : marked;
}

/** Runs every example and counter-example of every pattern through the whole pipeline. */
export function checkCatalogue(catalogue: Catalogue, platform: Platform): PatternProblem[] {
  return catalogue.patterns.flatMap((pattern) =>
    checkPattern(pattern, catalogue, platform).map((problem) => ({ pattern: pattern.name, problem })),
  );
}

function checkPattern(pattern: Pattern, catalogue: Catalogue, platform: Platform): string[] {
  const problems = missingParts(pattern);
  pattern.examples.forEach((template, seed) => {
    const found = run(template, pattern, catalogue, platform, seed);
    if (!found.some((detection) => detection.pattern.name === pattern.name)) {
      problems.push(`example ${seed + 1} is not reported as ${pattern.name} but as [${namesOf(found)}]`);
    }
  });
  pattern.counterExamples.forEach((template, seed) => {
    const found = run(template, pattern, catalogue, platform, seed);
    if (found.some((detection) => detection.pattern.name === pattern.name && claims(detection))) {
      problems.push(`counter-example ${seed + 1} is reported`);
    }
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
