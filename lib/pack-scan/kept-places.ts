import type { Detection } from "../core/detection.ts";
import type { Facts } from "../core/pattern.ts";
import { Secret } from "../core/secret.ts";
import { secretKey } from "../core/secret-key.ts";
import { byteString } from "../core/text.ts";
import type { Severity, Verdict } from "../core/verdict.ts";
import type { Catalogue } from "../detect/catalogue.ts";
import type { DetectResult } from "../detect/outcome.ts";

/** A detection without its value, which stands in the content. */
type KeptPlace = readonly [
  pattern: string,
  start: number,
  end: number,
  verdict: Verdict,
  publicPrefix: string,
  why: string,
  facts: Facts,
  severity: Severity | null,
  /** Index of the detection in whose row it is told, -1 for none. */
  partOf: number,
];

/** A text of JSON. */
interface Kept {
  readonly places: readonly KeptPlace[];
  readonly placeholders: readonly (readonly [pattern: string, count: number])[];
}

/** Proofs that ask nothing but the text: what they say today they say next year. */
const TIMELESS: ReadonlySet<string | undefined> = new Set([
  undefined,
  "generic-value",
  "authorization-value",
  "key-value",
  "named-value",
  "url-password",
  "login-call",
  "connection-string",
  "stored-literal",
  "stored-pair",
]);

/**
 * What detection found in a content, as text without any value: places, patterns and facts. Null where it cannot be
 * told again from that and the content alone: a value that stands there in another form, an identity that a proof
 * gave, an expiry date.
 */
export function keptPlaces(bytes: Uint8Array, { detections, placeholders }: DetectResult): string | null {
  const places: KeptPlace[] = [];
  for (const detection of detections) {
    const { pattern, start, end, verdict, secret, why, facts, severity = null } = detection;
    const partOf = ownerOf(detection, detections);
    if (!TIMELESS.has(pattern.proof) || !standsThere(bytes, detection) || partOf === null) return null;
    places.push([pattern.name, start, end, verdict, secret.publicPrefix, why, facts, severity, partOf]);
  }
  return JSON.stringify({ places, placeholders: [...placeholders] } satisfies Kept);
}

/** What was kept of a content, with the values that stand in it; null where a pattern is not known any more. */
export function placesAgain(kept: string, bytes: Uint8Array, catalogue: Catalogue): DetectResult | null {
  const { places, placeholders } = JSON.parse(kept) as Kept;
  const detections: Detection[] = [];
  for (const [name, start, end, verdict, publicPrefix, why, facts, severity] of places) {
    const pattern = catalogue.named(name);
    if (pattern === undefined) return null;
    const value = byteString(bytes.subarray(start, end));
    const secret = new Secret(value, publicPrefix);
    detections.push({
      pattern,
      verdict,
      secret,
      normalised: value,
      start,
      end,
      facts,
      why,
      ...(severity !== null && { severity }),
    });
  }
  const owned = detections.map((detection, at) => {
    const owner = detections[places[at]![8]];
    return owner === undefined ? detection : { ...detection, partOf: secretKey(owner) };
  });
  return { detections: owned, placeholders: new Map(placeholders) };
}

function standsThere(bytes: Uint8Array, { start, end, secret, normalised }: Detection): boolean {
  const value = secret.reveal();
  return normalised === value && end - start === value.length && byteString(bytes.subarray(start, end)) === value;
}

/** Index of the detection that this one is a part of, -1 for none; null where it is not among them. */
function ownerOf({ partOf }: Detection, among: readonly Detection[]): number | null {
  if (partOf === undefined) return -1;
  const owner = among.findIndex((one) => secretKey(one) === partOf);
  return owner === -1 ? null : owner;
}
