import { expandTemplate } from "../../lib/detect/template.ts";
import { sampleOf } from "../../lib/detect/expand.ts";
import { defaultCatalogue } from "../../lib/detect/default-catalogue.ts";
import { detect } from "../../lib/detect/detect.ts";
import type { DetectResult } from "../../lib/detect/outcome.ts";
import type { ProofOutcome } from "../../lib/detect/proof.ts";
import { proofNamed } from "../../lib/detect/proofs/registry.ts";
import type { Pattern } from "../../lib/core/pattern.ts";
import { nodePlatform } from "../../lib/node-platform.ts";

/** The built-in pattern of that name. */
export function patternNamed(name: string): Pattern {
  const pattern = defaultCatalogue().byName.get(name);
  if (pattern === undefined) throw new Error(`no pattern is called ${name}`);
  return pattern;
}

/** A made-up token of the pattern; each seed gives another one. */
export function sample(name: string, seed: number): string {
  return sampleOf(patternNamed(name), nodePlatform, seed);
}

/** Made-up text from groups such as `{base62:36}`. */
export function madeUp(template: string, seed: number): string {
  return expandTemplate(template, seed);
}

/** What the pattern's own proof says of a value that stands alone, or in `text` around it. */
export function prove(
  name: string,
  value: string,
  more: { now?: number; text?: string; path?: string } = {},
): ProofOutcome {
  const text = more.text ?? value;
  const start = text.indexOf(value);
  return proofNamed(patternNamed(name).proof!).check({
    value,
    groups: {},
    text,
    start,
    end: start + value.length,
    keyword: start,
    path: more.path ?? "a.txt",
    platform: nodePlatform,
    now: more.now,
  });
}

/** Runs the whole pipeline over a text. */
export function scanText(text: string | Uint8Array, options: { now?: number; path?: string } = {}): DetectResult {
  const { now, path = "a.txt" } = options;
  return detect(Buffer.from(text), defaultCatalogue(), {
    path,
    platform: nodePlatform,
    ...(now === undefined ? {} : { now }),
  });
}

/** `pattern verdict` of each finding, in text order. */
export function found(text: string, options: { now?: number; path?: string } = {}): string[] {
  return scanText(text, options).detections.map(({ pattern, verdict }) => `${pattern.name} ${verdict}`);
}
