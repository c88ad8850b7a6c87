import type { Detection } from "../core/detection.ts";
import type { Platform } from "../core/platform.ts";
import { byteString, bytesOfText, viewOf, type TextView } from "../core/text.ts";
import { findCandidates, type Stub } from "./candidate.ts";
import type { Catalogue } from "./catalogue.ts";
import { confirm, type JudgeContext } from "./confirm.ts";
import { mayBeRead } from "./files/may-read.ts";
import { readFormat } from "./files/read-format.ts";
import { formatsFor } from "./files/registry.ts";
import { resolveOverlaps } from "./overlap.ts";
import { startsMask } from "./placeholder/mask.ts";
import { redactFacts } from "./redact-facts.ts";

/** What detection takes from its caller besides the content. */
export interface DetectOptions {
  /** `/`-separated path; decides which file parsers read the content. */
  readonly path: string;
  readonly platform: Platform;
  /** Milliseconds since 1970; without it nothing is `expired`. */
  readonly now?: number;
}

/** What was found in one piece of content. */
export interface DetectResult {
  /** By offset, without overlaps; samples and masks are left out. */
  readonly detections: readonly Detection[];
  /** How many samples, masks and references each pattern saw. */
  readonly placeholders: ReadonlyMap<string, number>;
}

const NOTHING: DetectResult = { detections: [], placeholders: new Map() };

/**
 * Finds every secret in `bytes`. Pure and synchronous; offsets in the result are byte offsets.
 * Content that looks like UTF-16 is read as bytes too, so that a few NULs at its start cannot hide the rest.
 */
export function detect(bytes: Uint8Array, catalogue: Catalogue, options: DetectOptions): DetectResult {
  const wide = quickView(bytes);
  const plain = detectView(bytes, null, catalogue, options);
  if (wide === null) return plain;
  return join(detectView(bytesOfText(wide.text), wide, catalogue, options), plain);
}

/** `units` are what the prefilter reads: one byte per character of the view's text. */
function detectView(
  units: Uint8Array,
  wide: TextView | null,
  catalogue: Catalogue,
  options: DetectOptions,
): DetectResult {
  const formats = mayBeRead(options.path) ? formatsFor(options.path) : [];
  const hits = catalogue.prefilter.hits(units);
  if (hits.length === 0 && formats.length === 0) return NOTHING;
  const text = wide?.text ?? byteString(units);
  const context: JudgeContext = { text, path: options.path, platform: options.platform, now: options.now };
  const { matches, stubs } = findCandidates(text, hits, catalogue);
  const judged = matches.flatMap((match) => confirm({ ...match, pattern: match.compiled.pattern }, context) ?? []);
  for (const format of formats) judged.push(...readFormat(format, catalogue, context));
  return split(resolveOverlaps(judged), maskedStubs(stubs, text), wide?.unit ?? 1);
}

function join(first: DetectResult, second: DetectResult): DetectResult {
  if (second === NOTHING) return first;
  const placeholders = new Map(first.placeholders);
  for (const [name, count] of second.placeholders) placeholders.set(name, (placeholders.get(name) ?? 0) + count);
  return { detections: resolveOverlaps([...first.detections, ...second.detections]), placeholders };
}

/** The UTF-16 view of content that is UTF-16, else null. */
function quickView(bytes: Uint8Array): TextView | null {
  const first = bytes[0];
  const mayBeUtf16 = first === 0xff || first === 0xfe || first === 0 || bytes[1] === 0 || bytes[3] === 0;
  if (!mayBeUtf16) return null;
  const view = viewOf(bytes);
  return view.unit === 2 ? view : null;
}

function maskedStubs(stubs: readonly Stub[], text: string): string[] {
  return stubs
    .filter(({ compiled, start }) => {
      const keyword = compiled.pattern.keywords.find((literal) => text.startsWith(literal, start));
      return keyword !== undefined && startsMask(text, start + keyword.length);
    })
    .map(({ compiled }) => compiled.pattern.name);
}

function split(detections: readonly Detection[], masked: readonly string[], unit: number): DetectResult {
  const placeholders = new Map<string, number>();
  const count = (name: string): void => void placeholders.set(name, (placeholders.get(name) ?? 0) + 1);
  const kept: Detection[] = [];
  for (const detection of detections) {
    if (detection.verdict === "placeholder") count(detection.pattern.name);
    else kept.push(unit === 1 ? detection : inBytes(detection, unit));
  }
  masked.forEach(count);
  return { detections: redactFacts(kept), placeholders };
}

function inBytes(detection: Detection, unit: number): Detection {
  return { ...detection, start: detection.start * unit, end: detection.end * unit };
}
