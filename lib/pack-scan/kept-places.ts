import type { Detection } from "../core/detection.ts";
import { Secret } from "../core/secret.ts";
import { secretKey } from "../core/secret-key.ts";
import { byteString } from "../core/text.ts";
import type { Catalogue } from "../detect/catalogue.ts";
import type { DetectResult } from "../detect/outcome.ts";
import { readKept, type Kept, type KeptPlace } from "./kept-text.ts";

/** Proofs that ask nothing but the text: what they say today they say next year. */
const TIMELESS: ReadonlySet<string | undefined> = new Set([
  undefined,
  "generic-value",
  "authorization-value",
  "key-value",
  "named-value",
  "url-password",
  "login-call",
  "signing-call",
  "connection-string",
  "stored-literal",
  "stored-pair",
]);

/**
 * What detection found in a content, as text without any value: places, patterns and facts. Null where it cannot be
 * told again from that and the content alone: a value that stands there in another form, an identity that a proof
 * gave, an expiry date. Null too where a name or a user beside a value holds a piece of one of the values, and where
 * something else is to be told of the content.
 */
export function keptPlaces(bytes: Uint8Array, { detections, placeholders, unopened }: DetectResult): string | null {
  if (unopened === true || wordsHoldPieces(detections)) return null;
  const places: KeptPlace[] = [];
  for (const detection of detections) {
    const { pattern, start, end, verdict, secret, why, facts, severity = null } = detection;
    const partOf = ownerOf(detection, detections);
    if (!TIMELESS.has(pattern.proof) || !standsThere(bytes, detection) || partOf === null) return null;
    places.push([pattern.name, start, end, verdict, secret.publicPrefix, why, facts, severity, partOf]);
  }
  return JSON.stringify({ places, placeholders: [...placeholders] } satisfies Kept);
}

/**
 * What was kept of a content, with the values that stand in it; null where the text does not fit the content, or a
 * pattern is not known any more.
 */
export function placesAgain(text: string, bytes: Uint8Array, catalogue: Catalogue): DetectResult | null {
  const kept = readKept(text, bytes.length);
  if (kept === null) return null;
  const { places, placeholders } = kept;
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

/** Shorter pieces tell nothing, and stand in ordinary words. */
const PIECE = 8;

/** Whether what is said of some values, beyond what their patterns always say, holds a piece of one of them. */
function wordsHoldPieces(detections: readonly Detection[]): boolean {
  const pieces = new Set<string>();
  for (const { facts, why, pattern } of detections) {
    for (const word of [why.replace(pattern.title, ""), ...Object.values(facts).flat().map(String)]) {
      for (const piece of piecesOf(word)) pieces.add(piece);
    }
  }
  const isTold = (piece: string): boolean => pieces.has(piece);
  return detections.some(({ secret }) => piecesOf(secret.reveal().slice(secret.publicPrefix.length)).some(isTold));
}

function piecesOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - PIECE + 1) }, (_, at) => text.slice(at, at + PIECE));
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
