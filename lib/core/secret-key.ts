import type { Detection } from "./detection.ts";

/**
 * In-memory identity of a secret: family and normalised value. Two detections with one key are one secret,
 * whatever file, encoding or pattern they were found in. Holds the value: never print or store it.
 */
export function secretKey(detection: Pick<Detection, "pattern" | "normalised">): string {
  return `${familyOf(detection)}\0${detection.normalised}`;
}

/** Family of a detection's pattern. */
export function familyOf({ pattern }: Pick<Detection, "pattern">): string {
  return pattern.family ?? pattern.name;
}
