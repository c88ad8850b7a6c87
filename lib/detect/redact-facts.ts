import type { Detection } from "../core/detection.ts";
import type { Facts } from "../core/pattern.ts";

/** Shorter values would blank parts of ordinary words. */
const SHORTEST = 4;
/** Facts are read from text near a value: only the next detections on either side can stand in them. */
const NEIGHBOURS = 8;

/**
 * Masks found values where they stand in the facts of a detection beside them: the user of a URL may be a token
 * itself, and the word before a value may be another one. `detections` are ordered by offset.
 */
export function redactFacts(detections: readonly Detection[]): Detection[] {
  return detections.map((detection, at) => {
    const near = detections.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1);
    return { ...detection, facts: redact(detection.facts, near) };
  });
}

function redact(facts: Facts, near: readonly Detection[]): Facts {
  const masks = near
    .map(({ secret }) => [secret.reveal(), secret.masked] as const)
    .filter(([value]) => value.length >= SHORTEST)
    .sort(([a], [b]) => b.length - a.length);
  const masked = (text: string): string =>
    masks.reduce((shown, [value, mask]) => shown.replaceAll(value, () => mask), text);
  const entries = Object.entries(facts).map(([name, value]) => {
    if (typeof value === "string") return [name, masked(value)];
    return [name, Array.isArray(value) ? value.map(masked) : value];
  });
  return Object.fromEntries(entries) as Facts;
}
