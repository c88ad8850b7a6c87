import type { Pattern } from "../core/pattern.ts";
import type { Platform } from "../core/platform.ts";
import { proofNamed } from "./proofs/registry.ts";
import { expandTemplate } from "./template.ts";

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
