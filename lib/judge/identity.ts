import type { Detection } from "../core/detection.ts";
import type { Platform } from "../core/platform.ts";
import { familyOf } from "../core/secret-key.ts";

const ID_BYTES = 8;

/** Whether a finding's id must not be derived from the value (chosen by a human, so guessable from a hash). */
export function isWeak(detection: Detection): boolean {
  return detection.pattern.weak === true || detection.pattern.verdict === "generic";
}

/**
 * The public id of a finding: family, `:`, 16 hex digits of SHA-256.
 * @param place path and ordinal among the weak secrets of one family, path and name; unused for structured tokens
 */
export function findingId(
  detection: Detection,
  place: { readonly path: string; readonly ordinal: number },
  platform: Platform,
): string {
  const family = familyOf(detection);
  if (!isWeak(detection)) return hashedId(family, [detection.normalised], platform);
  return hashedId(family, [place.path, nameOf(detection), String(place.ordinal)], platform);
}

/** Id of a finding about a file itself: rule and path. */
export function pathId(rule: string, path: string, platform: Platform): string {
  return hashedId(rule, [path], platform);
}

/** The name a weak secret is told apart by. */
export function nameOf(detection: Detection): string {
  const name = detection.facts["name"];
  return typeof name === "string" ? name : "";
}

function hashedId(head: string, parts: readonly string[], platform: Platform): string {
  const hash = platform.sha256(new TextEncoder().encode([head, ...parts].join("\0")));
  const hex = Array.from(hash.subarray(0, ID_BYTES), (byte) => byte.toString(16).padStart(2, "0"));
  return `${head}:${hex.join("")}`;
}
