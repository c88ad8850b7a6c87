import type { Detection } from "../core/detection.ts";
import { markParts } from "./mark-parts.ts";
import { resolveOverlaps } from "./overlap.ts";
import { redactFacts } from "./redact-facts.ts";

/** What was found in one piece of content. */
export interface DetectResult {
  /** By offset, without overlaps; samples and masks are left out. */
  readonly detections: readonly Detection[];
  /** How many samples, masks and references each pattern saw. */
  readonly placeholders: ReadonlyMap<string, number>;
  /** True where the content packs something that was not looked at: too large, encrypted or damaged. */
  readonly unopened?: true;
}

/** The result of most contents. */
export const NOTHING: DetectResult = { detections: [], placeholders: new Map() };

/**
 * Settles what the places of a content yielded together.
 * @param masked names of patterns that saw a mask, once for each
 * @param unit bytes per character of the text that offsets count
 */
export function outcomeOf(judged: readonly Detection[], masked: readonly string[], unit: number): DetectResult {
  if (judged.length + masked.length === 0) return NOTHING;
  const placeholders = new Map<string, number>();
  const count = (name: string): void => void placeholders.set(name, (placeholders.get(name) ?? 0) + 1);
  const kept: Detection[] = [];
  for (const detection of markParts(resolveOverlaps(judged))) {
    if (detection.verdict === "placeholder") count(detection.pattern.name);
    else kept.push(unit === 1 ? detection : inBytes(detection, unit));
  }
  masked.forEach(count);
  return { detections: redactFacts(kept), placeholders };
}

/** Two views of one content together. */
export function joined(first: DetectResult, second: DetectResult): DetectResult {
  if (second === NOTHING) return first;
  const placeholders = new Map(first.placeholders);
  for (const [name, count] of second.placeholders) placeholders.set(name, (placeholders.get(name) ?? 0) + count);
  const unopened = first.unopened ?? second.unopened;
  const detections = resolveOverlaps([...first.detections, ...second.detections]);
  return { detections, placeholders, ...(unopened && { unopened }) };
}

function inBytes(detection: Detection, unit: number): Detection {
  return { ...detection, start: detection.start * unit, end: detection.end * unit };
}
