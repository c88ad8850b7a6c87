import type { Detection } from "../core/detection.ts";
import type { Facts } from "../core/pattern.ts";

/** Shorter values would blank parts of ordinary words. */
const SHORTEST = 4;

/**
 * Masks every found value where it stands in the facts of a detection: the user of a URL may be a token itself,
 * and the word before a value may be another one.
 */
export function redactFacts(detections: readonly Detection[]): Detection[] {
  const masks = detections
    .map(({ secret }) => [secret.reveal(), secret.masked] as const)
    .filter(([value]) => value.length >= SHORTEST)
    .sort(([a], [b]) => b.length - a.length);
  const redact = (text: string): string =>
    masks.reduce((shown, [value, mask]) => (shown.includes(value) ? shown.replaceAll(value, () => mask) : shown), text);
  return detections.map((detection) => ({ ...detection, facts: mapTexts(detection.facts, redact) }));
}

function mapTexts(facts: Facts, change: (text: string) => string): Facts {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => {
      if (typeof value === "string") return [name, change(value)];
      return [name, Array.isArray(value) ? value.map(change) : value];
    }),
  ) as Facts;
}
