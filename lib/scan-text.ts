import { severityOfDetection } from "./core/detection.ts";
import type { Facts } from "./core/pattern.ts";
import type { Platform } from "./core/platform.ts";
import { LineIndex } from "./core/position.ts";
import type { Secret } from "./core/secret.ts";
import type { Severity, Verdict } from "./core/verdict.ts";
import { defaultCatalogue } from "./detect/default-catalogue.ts";
import { detect } from "./detect/detect.ts";
import { findingId, isWeak } from "./judge/identity.ts";

/** How {@link scan} reads its input. */
export interface ScanOptions {
  /** `/`-separated path of the content; decides which credential-file parsers read it. Default: none does. */
  readonly path?: string;
  /** The current time in milliseconds since 1970; without it no finding is `expired`. */
  readonly now?: number;
  /** SHA-256, key parsing and gzip; default: those of the entry it was imported from. */
  readonly platform?: Platform;
}

/** A secret found by {@link scan}. Prints masked whatever prints it. */
export interface ScanFinding {
  /** Stable id that holds nothing of a guessable value. */
  readonly id: string;
  readonly pattern: string;
  readonly title: string;
  readonly verdict: Verdict;
  readonly severity: Severity;
  /** The value, wrapped; `secret.reveal()` gives it to those who ask. */
  readonly secret: Secret;
  /** Offset of the first character: UTF-16 code units for text input, bytes for byte input. */
  readonly start: number;
  /** Offset one past the last character, in the same unit. */
  readonly end: number;
  /** 1-based; columns count UTF-16 code units of the decoded line. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** Decoded without asking anyone: scope, owner, expiry, the name it is assigned to. */
  readonly facts: Facts;
  /** Why it is believed real. */
  readonly why: string;
  /** Steps that end its validity. */
  readonly revoke: readonly string[];
}

/** The library's `scan`, on a platform that its entry chooses. */
export function scanText(input: string | Uint8Array, options: ScanOptions, platform: Platform): ScanFinding[] {
  const isText = typeof input === "string";
  // JavaScript calls this too, and other input would be searched without an end.
  if (!isText && !(ArrayBuffer.isView(input) && input.BYTES_PER_ELEMENT === 1))
    throw new TypeError("scan takes a string or a Uint8Array");
  const bytes = isText ? new TextEncoder().encode(input) : input;
  const path = options.path ?? "";
  const now = options.now === undefined ? {} : { now: options.now };
  const { detections } = detect(bytes, defaultCatalogue(), { path, platform, ...now });
  const lines = new LineIndex(bytes);
  const offset = typeof input === "string" ? textOffsets(input, bytes) : (byte: number): number => byte;
  const ordinals = new Map<string, number>();
  return detections.map((detection) => {
    const start = lines.at(detection.start);
    const end = lines.at(detection.end);
    const weakPlace = `${detection.pattern.name}\0${String(detection.facts["name"])}`;
    const ordinal = isWeak(detection) ? (ordinals.get(weakPlace) ?? 0) : 0;
    ordinals.set(weakPlace, ordinal + 1);
    return {
      id: findingId(detection, { path, ordinal }, platform),
      pattern: detection.pattern.name,
      title: detection.pattern.title,
      verdict: detection.verdict,
      severity: severityOfDetection(detection),
      secret: detection.secret,
      start: offset(detection.start),
      end: offset(detection.end),
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
      facts: detection.facts,
      why: detection.why,
      revoke: detection.pattern.revoke,
    };
  });
}

/** Maps byte offsets of the encoded text back to its UTF-16 offsets. */
function textOffsets(text: string, bytes: Uint8Array): (byte: number) => number {
  if (bytes.length === text.length) return (byte) => byte;
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  return (byte) => decoder.decode(bytes.subarray(0, byte)).length;
}
