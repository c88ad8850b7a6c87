import type { Detection } from "../../core/detection.ts";
import { byteString, bytesOfText } from "../../core/text.ts";
import type { Catalogue, CompiledPattern } from "../catalogue.ts";
import type { ContentFacts, Suspect } from "../confirm.ts";
import { isLeftBoundary, mayBeLeftBoundary } from "../boundary.ts";
import type { DetectOptions } from "../detect.ts";
import { readFormats } from "../files/read-format.ts";
import { formatsFor } from "../files/registry.ts";
import { resolveOverlaps } from "../overlap.ts";
import { startsMask } from "../placeholder/mask.ts";
import { sitesOf } from "../sites.ts";
import { sourceOfText } from "../source-text.ts";
import { sitesOfRuns } from "../views/sites-of-runs.ts";
import { wideView } from "../wide.ts";
import type { Step } from "./step.ts";
import { detectedStep, droppedStep, keywordStep } from "./steps.ts";

/** Part of a content, in bytes. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * What became of every candidate that touches a part of a content: the same detection as everywhere, told step by
 * step. Of UTF-16 and UTF-32 only the decoded text is told; gzip as a whole is not.
 */
export function trace(bytes: Uint8Array, catalogue: Catalogue, options: DetectOptions, span: Span): Step[] {
  const wide = wideView(bytes);
  const units = wide === null ? bytes : bytesOfText(wide.text);
  const text = wide?.text ?? byteString(bytes);
  const unit = wide?.unit ?? 1;
  const part = { start: Math.floor(span.start / unit), end: Math.ceil(span.end / unit) };
  const steps = traceText(units, text, catalogue, options, part);
  return unit === 1 ? steps : steps.map((step) => ({ ...step, start: step.start * unit, end: step.end * unit }));
}

function traceText(
  units: Uint8Array,
  text: string,
  catalogue: Catalogue,
  { path, platform, now }: DetectOptions,
  span: Span,
): Step[] {
  const dropped: { readonly suspect: Suspect; readonly why: string }[] = [];
  const facts: ContentFacts = { path, platform, now };
  const listening = { ...facts, onDrop: (suspect: Suspect, why: string) => void dropped.push({ suspect, why }) };
  const hits = catalogue.prefilter.hits(units);
  const judged = [
    ...[
      ...sitesOf(sourceOfText(text), hits, catalogue, listening),
      ...sitesOfRuns(units, { catalogue, facts }),
    ].flatMap(({ detections }) => detections),
    ...readFormats(formatsFor(path), catalogue, { ...listening, text }),
  ];
  const winners = resolveOverlaps(judged);
  const touching = <Place extends Span>(places: readonly Place[]): Place[] => places.filter(touches(span));
  const drops = dropped.map(({ suspect, why }) => droppedStep(suspect, text, why));
  const told = [...touching(judged).map((detection) => detectedStep(detection, winners)), ...touching(drops)];
  return [...once(told), ...idleKeywords({ text, hits, catalogue, judged, drops }, span)].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
}

function touches(span: Span): (place: Span) => boolean {
  return ({ start, end }) => start <= span.end && end >= span.start;
}

/** Several keywords of a pattern may lead to one value. */
function once(steps: readonly Step[]): Step[] {
  const keys = new Map(steps.map((step) => [JSON.stringify([step.pattern, step.start, step.end, step.why]), step]));
  return [...keys.values()];
}

interface Seen {
  readonly text: string;
  readonly hits: readonly number[];
  readonly catalogue: Catalogue;
  readonly judged: readonly Detection[];
  readonly drops: readonly Step[];
}

/** Keywords on the part that led to no value at all. */
function idleKeywords({ text, hits, catalogue, judged, drops }: Seen, span: Span): Step[] {
  const { keywords } = catalogue.prefilter.headed;
  const steps: Step[] = [];
  for (let i = 0; i < hits.length; i += 2) {
    const start = hits[i + 1]!;
    const place = { start, end: start + keywords[hits[i]!]!.text.length };
    if (!touches(span)(place)) continue;
    for (const owner of catalogue.owners[hits[i]!]!) {
      const compiled = catalogue.compiledAt(owner);
      const { name } = compiled.pattern;
      const isOf = within(whereValuesMayStand(text, start, compiled), span);
      const isUsed =
        judged.some((one) => one.pattern.name === name && isOf(one)) ||
        drops.some((one) => one.pattern === name && isOf(one));
      if (!isUsed) steps.push(keywordStep(compiled.pattern, place, text, ...whyIdle(text, place, compiled)));
    }
  }
  return steps;
}

/** Where the value may stand that a keyword led to. */
function whereValuesMayStand(text: string, at: number, { pattern, before, after, crosses }: CompiledPattern): Span {
  if (pattern.anchor === "within") return { start: at - before, end: at + after };
  const end = at + after;
  return { start: at, end: crosses === 0 ? sourceOfText(text).lineEnd(at, Math.min(text.length, end)) : end };
}

/** Whether a place touches two others. */
function within(first: Span, second: Span): (place: Span) => boolean {
  return (place) => touches(first)(place) && touches(second)(place);
}

function whyIdle(text: string, { start, end }: Span, { pattern }: CompiledPattern): [Step["stage"], string] {
  const isWhole = pattern.anchor === "start" && pattern.inWord !== true;
  if (isWhole && !(mayBeLeftBoundary(sourceOfText(text), start) && isLeftBoundary(text, start))) {
    return ["boundary", "the keyword stands inside a word or a run of base64"];
  }
  if (isWhole && pattern.weak !== true && startsMask(text, end)) return ["mask", "a mask follows the keyword"];
  if (pattern.anchor === "start")
    return ["no-match", "the text that begins with the keyword is not of the pattern's form"];
  return ["no-match", "no text near the keyword is of the pattern's form"];
}
