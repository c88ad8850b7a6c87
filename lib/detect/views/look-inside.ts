import type { Detection } from "../../core/detection.ts";
import { byteString } from "../../core/text.ts";
import type { Catalogue } from "../catalogue.ts";
import type { ContentFacts } from "../confirm.ts";
import { markParts } from "../mark-parts.ts";
import type { Site } from "../site.ts";
import { sitesOf } from "../sites.ts";
import { sourceOfText } from "../source-text.ts";
import { decodeDigits } from "./decode-digits.ts";
import { decodeEscapes } from "./decode-escapes.ts";
import { OVERLAP, PART, type Decoded } from "./decoded.ts";
import { BASE64 } from "./digits.ts";
import { eachRun, type EncodedRun, type Stretch } from "./encoded-run.ts";
import { SHORTEST_RUN } from "./run-set.ts";
import { isPacked, unpack } from "./unpack.ts";
import { wideText } from "./wide-text.ts";

/** With what encoded text is looked at. */
export interface Inside {
  readonly catalogue: Catalogue;
  readonly facts: ContentFacts;
  /** Called where something is packed that is not looked at. */
  readonly onUnopened?: () => void;
}

/** Text in text in text: so many encodings around a secret are undone. */
const DEEPEST = 4;
const PADDING = 0x3d;

/** What a run yields when its encodings are undone; null for nothing. Offsets are those of the run's text. */
export function siteOfRun(bytes: Uint8Array, run: EncodedRun, inside: Inside): Site | null {
  return siteIn(bytes, run, inside, 1);
}

/** What packed content yields; offsets are those of the whole. */
export function siteOfPacked(bytes: Uint8Array, inside: Inside): Site | null {
  return siteOf(packedSites(bytes, inside, 1));
}

function packedSites(bytes: Uint8Array, inside: Inside, depth: number): Site[] {
  const sites: Site[] = [];
  for (const decoded of unpack(bytes, inside.facts.platform)) {
    if (decoded === null) inside.onUnopened?.();
    else sites.push(seen(decoded, inside, depth));
  }
  return sites;
}

function siteIn(bytes: Uint8Array, run: EncodedRun, inside: Inside, depth: number): Site | null {
  const found: Site[] = [];
  for (const lines of digitsIn(bytes, run)) {
    for (const decoded of decodeDigits(bytes, lines)) found.push(seen(decoded, inside, depth));
  }
  for (const part of run.lines.length === 1 ? partsOf(run) : []) {
    const escaped = decodeEscapes(bytes, part);
    if (escaped !== null) found.push(seen(escaped, inside, depth));
  }
  return siteOf(found);
}

/** A long run in parts, each with the end of the one before. */
function* partsOf({ from, to }: Stretch): Generator<Stretch> {
  for (let start = from; start < to; start += PART - OVERLAP) {
    yield { from: start, to: Math.min(to, start + PART) };
    if (start + PART >= to) return;
  }
}

function siteOf(found: readonly Site[]): Site | null {
  const detections = found.flatMap((site) => site.detections);
  return detections.length === 0 ? null : { detections, masked: null };
}

/** The parts of a run that may be base64 or hex: whole lines, or what stands between padding and escapes. */
function* digitsIn(bytes: Uint8Array, { lines }: EncodedRun): Generator<readonly Stretch[]> {
  if (lines.length > 1) {
    const last = lines.at(-1)!;
    const full = lines.slice(0, -1);
    yield [...full, { from: last.from, to: beforePadding(bytes, last) }];
    // A short line behind full ones may be a word.
    if (last.to - last.from < full[0]!.to - full[0]!.from) yield full;
    return;
  }
  const [{ from, to }] = lines as readonly [Stretch];
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && BASE64.values[bytes[at]!]! >= 0) continue;
    if (at - start >= SHORTEST_RUN) yield [{ from: start, to: at }];
    start = at + 1;
  }
}

function beforePadding(bytes: Uint8Array, { from, to }: Stretch): number {
  let end = to;
  while (end > from && bytes[end - 1] === PADDING) end--;
  return end;
}

/** What decoded text yields, at the places of its encoding. */
function seen(decoded: Decoded, inside: Inside, depth: number): Site {
  const { catalogue, facts } = inside;
  const { text, bytes, unit } = wideText(decoded.bytes);
  const sites = sitesOf(sourceOfText(text ?? byteString(bytes)), catalogue.prefilter.hits(bytes), catalogue, facts);
  const deeper: Site[] = [];
  if (depth < DEEPEST) {
    deeper.push(...packedSites(bytes, inside, depth + 1));
    for (const run of eachRun(bytes)) {
      const site = siteIn(bytes, run, inside, depth + 1);
      if (site !== null) deeper.push(site);
    }
  } else if (isPacked(bytes)) inside.onUnopened?.();
  const outer = (detection: Detection): Detection => ({
    ...detection,
    start: decoded.startOf(detection.start * unit),
    end: decoded.endOf(detection.end * unit - 1),
    facts: { ...detection.facts, encoding: nameOf(decoded, detection) },
  });
  const here = markParts(sites.flatMap(({ detections }) => detections));
  const detections = [...here, ...deeper.flatMap((site) => site.detections)].filter(isWorthTelling);
  return { detections: detections.map(outer), masked: null };
}

function nameOf({ encoding }: Decoded, { facts }: Detection): string {
  const inner = facts["encoding"];
  return typeof inner === "string" ? `${inner} in ${encoding}` : encoding;
}

/** In decoded text, words that merely look like values stand everywhere: serialised code, logs, documents. */
function isWorthTelling({ pattern }: Detection): boolean {
  return pattern.verdict !== "generic";
}
