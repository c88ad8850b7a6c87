import type { Platform } from "../core/platform.ts";
import { byteString, bytesOfText, type TextView } from "../core/text.ts";
import type { Catalogue } from "./catalogue.ts";
import type { ContentFacts } from "./confirm.ts";
import { mayBeRead } from "./files/may-read.ts";
import { readFormats } from "./files/read-format.ts";
import { formatsFor } from "./files/registry.ts";
import { joined, NOTHING, outcomeOf, type DetectResult } from "./outcome.ts";
import { maskedIn, sitesOf } from "./sites.ts";
import { sourceOfText } from "./source-text.ts";
import { sitesOfRuns } from "./views/sites-of-runs.ts";
import { isPacked } from "./views/unpack.ts";
import { siteOfPacked } from "./views/look-inside.ts";
import { wideView } from "./wide.ts";

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
 * Content that looks like UTF-16 or UTF-32 is read as bytes too, so that a few NULs at its start cannot hide the rest.
 */
export function detect(bytes: Uint8Array, catalogue: Catalogue, options: DetectOptions): DetectResult {
  const facts: ContentFacts = { path: options.path, platform: options.platform, now: options.now };
  const plain = detectView(bytes, null, catalogue, facts);
  const wide = detectWide(bytes, catalogue, facts);
  const read = wide === null ? plain : joined(wide, plain);
  return isPacked(bytes) ? joined(read, detectPacked(bytes, catalogue, facts)) : read;
}

/** What is found in content that is packed, as a whole. */
export function detectPacked(bytes: Uint8Array, catalogue: Catalogue, facts: ContentFacts): DetectResult {
  let isWhole = true;
  const site = siteOfPacked(bytes, { catalogue, facts, onUnopened: () => void (isWhole = false) });
  const result = site === null ? NOTHING : outcomeOf(site.detections, [], 1);
  return isWhole ? result : { ...result, unopened: true };
}

/** What is found in content as UTF-16 or UTF-32, in byte offsets; null where it is neither. */
export function detectWide(bytes: Uint8Array, catalogue: Catalogue, facts: ContentFacts): DetectResult | null {
  const wide = wideView(bytes);
  return wide === null ? null : detectView(bytesOfText(wide.text), wide, catalogue, facts);
}

/** `units` are what the prefilter reads: one byte per character of the view's text. */
function detectView(units: Uint8Array, wide: TextView | null, catalogue: Catalogue, facts: ContentFacts): DetectResult {
  const formats = mayBeRead(facts.path) ? formatsFor(facts.path) : [];
  const hits = catalogue.prefilter.hits(units);
  const encoded = sitesOfRuns(units, { catalogue, facts });
  if (hits.length + encoded.length + formats.length === 0) return NOTHING;
  const text = wide?.text ?? byteString(units);
  const sites = [...sitesOf(sourceOfText(text), hits, catalogue, facts), ...encoded];
  const slots = formats.length === 0 ? [] : readFormats(formats, catalogue, { ...facts, text });
  return outcomeOf([...sites.flatMap(({ detections }) => detections), ...slots], maskedIn(sites), wide?.unit ?? 1);
}
