import type { Platform } from "../core/platform.ts";
import { byteString, bytesOfText, SNIFF_BYTES, viewOf, type TextView } from "../core/text.ts";
import type { Catalogue } from "./catalogue.ts";
import type { ContentFacts } from "./confirm.ts";
import { mayBeRead } from "./files/may-read.ts";
import { readFormats } from "./files/read-format.ts";
import { formatsFor } from "./files/registry.ts";
import { joined, NOTHING, outcomeOf, type DetectResult } from "./outcome.ts";
import { maskedIn, sitesOf } from "./sites.ts";
import { sourceOfText } from "./source-text.ts";

/** What detection takes from its caller besides the content. */
export interface DetectOptions {
  /** `/`-separated path; decides which file parsers read the content. */
  readonly path: string;
  readonly platform: Platform;
  /** Milliseconds since 1970; without it nothing is `expired`. */
  readonly now?: number;
}

/**
 * Finds every secret in `bytes`. Pure and synchronous; offsets in the result are byte offsets.
 * Content that looks like UTF-16 is read as bytes too, so that a few NULs at its start cannot hide the rest.
 */
export function detect(bytes: Uint8Array, catalogue: Catalogue, options: DetectOptions): DetectResult {
  const facts: ContentFacts = { path: options.path, platform: options.platform, now: options.now };
  const plain = detectView(bytes, null, catalogue, facts);
  const wide = detectWide(bytes, catalogue, facts);
  return wide === null ? plain : joined(wide, plain);
}

/** What is found in content as UTF-16, in byte offsets; null where it is not UTF-16. */
export function detectWide(bytes: Uint8Array, catalogue: Catalogue, facts: ContentFacts): DetectResult | null {
  const wide = quickView(bytes);
  return wide === null ? null : detectView(bytesOfText(wide.text), wide, catalogue, facts);
}

/** `units` are what the prefilter reads: one byte per character of the view's text. */
function detectView(units: Uint8Array, wide: TextView | null, catalogue: Catalogue, facts: ContentFacts): DetectResult {
  const formats = mayBeRead(facts.path) ? formatsFor(facts.path) : [];
  const hits = catalogue.prefilter.hits(units);
  if (hits.length === 0 && formats.length === 0) return NOTHING;
  const text = wide?.text ?? byteString(units);
  const sites = sitesOf(sourceOfText(text), hits, catalogue, facts);
  const slots = formats.length === 0 ? [] : readFormats(formats, catalogue, { ...facts, text });
  return outcomeOf([...sites.flatMap(({ detections }) => detections), ...slots], maskedIn(sites), wide?.unit ?? 1);
}

/** Bytes that {@link mayBeWide} looks at. */
export const WIDE_HEAD: number = SNIFF_BYTES;

/** Whether content may be UTF-16: a quick look at its first bytes, which nearly all that is not ends. */
export function mayBeWide(bytes: Uint8Array): boolean {
  return isOrderMark(bytes[0]) || bytes.subarray(0, WIDE_HEAD).includes(0);
}

/** Whether a content that begins with this byte may begin with a byte order mark. */
export function isOrderMark(first: number | undefined): boolean {
  return first === 0xff || first === 0xfe;
}

/** The UTF-16 view of content that is UTF-16, else null. */
function quickView(bytes: Uint8Array): TextView | null {
  if (!mayBeWide(bytes)) return null;
  const view = viewOf(bytes);
  return view.unit === 2 ? view : null;
}
