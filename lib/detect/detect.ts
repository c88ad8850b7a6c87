import type { Detection } from "../core/detection.ts";
import type { Platform } from "../core/platform.ts";
import { bytesOfText, viewOf, type TextView } from "../core/text.ts";
import { findCandidates, type Stub } from "./candidate.ts";
import type { Catalogue } from "./catalogue.ts";
import { confirm, type JudgeContext, type Suspect } from "./confirm.ts";
import { formatsFor } from "./files/registry.ts";
import { resolveOverlaps } from "./overlap.ts";
import { startsMask } from "./placeholder/mask.ts";

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

/** Finds every secret in `bytes`. Pure and synchronous; offsets in the result are byte offsets. */
export function detect(bytes: Uint8Array, catalogue: Catalogue, options: DetectOptions): DetectResult {
  const formats = formatsFor(options.path);
  const utf16 = quickView(bytes);
  const hits = catalogue.prefilter.hits(utf16 === null ? bytes : bytesOfText(utf16.text));
  if (hits.length === 0 && formats.length === 0) return NOTHING;
  const view = utf16 ?? viewOf(bytes);
  const context: JudgeContext = { text: view.text, path: options.path, platform: options.platform, now: options.now };
  const { matches, stubs } = findCandidates(view.text, hits, catalogue);
  const suspects: Suspect[] = matches.map((match) => ({ ...match, pattern: match.compiled.pattern }));
  for (const format of formats) {
    for (const slot of format.slots(view.text)) {
      const pattern = catalogue.byName.get(slot.pattern);
      if (pattern !== undefined) suspects.push({ ...slot, pattern, groups: { name: slot.name } });
    }
  }
  const judged = suspects.flatMap((suspect) => confirm(suspect, context) ?? []);
  return split(resolveOverlaps(judged), maskedStubs(stubs, view.text), view);
}

/** The UTF-16 view, or null for byte content, whose text is made only when something was hit. */
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

function split(detections: readonly Detection[], masked: readonly string[], view: TextView): DetectResult {
  const placeholders = new Map<string, number>();
  const count = (name: string): void => void placeholders.set(name, (placeholders.get(name) ?? 0) + 1);
  const kept: Detection[] = [];
  for (const detection of detections) {
    if (detection.verdict === "placeholder") count(detection.pattern.name);
    else kept.push(view.unit === 1 ? detection : inBytes(detection, view.unit));
  }
  masked.forEach(count);
  return { detections: kept, placeholders };
}

function inBytes(detection: Detection, unit: number): Detection {
  return { ...detection, start: detection.start * unit, end: detection.end * unit };
}
