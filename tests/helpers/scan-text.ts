import type { Detection } from "../../lib/core/detection.ts";
import { sampleOf } from "../../lib/detect/expand.ts";
import { defaultCatalogue } from "../../lib/detect/default-catalogue.ts";
import { detect } from "../../lib/detect/detect.ts";
import type { DetectResult } from "../../lib/detect/outcome.ts";
import { expandTemplate } from "../../lib/detect/template.ts";
import { nodePlatform } from "../../lib/node-platform.ts";

/** What the whole catalogue says about a text at a path. */
export function scanText(text: string, path = "notes.txt"): DetectResult {
  return detect(new TextEncoder().encode(text), defaultCatalogue(), { path, platform: nodePlatform });
}

/** Pattern, verdict and value of every detection. */
export function found(text: string, path?: string): (readonly [pattern: string, verdict: string, value: string])[] {
  return scanText(text, path).detections.map((one) => [one.pattern.name, one.verdict, one.secret.reveal()] as const);
}

/** The only detection in a text; throws where there is not exactly one. */
export function only(text: string, path?: string): Detection {
  const { detections } = scanText(text, path);
  if (detections.length !== 1) {
    throw new Error(`${detections.length} detections: ${detections.map((one) => one.pattern.name).join(", ")}`);
  }
  return detections[0]!;
}

/** How many samples, masks and references were counted. */
export function counted(text: string, path?: string): number {
  return [...scanText(text, path).placeholders.values()].reduce((sum, one) => sum + one, 0);
}

/** A made-up value: `{alphabet:count}` groups expanded, the same for the same seed. */
export function made(shape: string, seed = 1): string {
  return expandTemplate(shape, seed);
}

/** A made-up token of a pattern of the catalogue that passes its own checks. */
export function tokenOf(pattern: string, seed = 1): string {
  const known = defaultCatalogue().byName.get(pattern);
  if (known === undefined) throw new Error(`no pattern ${pattern}`);
  return sampleOf(known, nodePlatform, seed);
}
