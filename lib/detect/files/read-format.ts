import type { Detection } from "../../core/detection.ts";
import { bytesOfText } from "../../core/text.ts";
import type { Catalogue } from "../catalogue.ts";
import { withCompanions } from "../companions/with-companions.ts";
import { confirm, type JudgeContext } from "../confirm.ts";
import type { FileFormat, Passage } from "../file-format.ts";
import { markParts } from "../mark-parts.ts";
import { sitesOf } from "../sites.ts";
import { sourceOfText } from "../source-text.ts";

/** Detections that the parsers of a file make possible: its slots, and what text patterns find in its passages. */
export function readFormats(formats: readonly FileFormat[], catalogue: Catalogue, context: JudgeContext): Detection[] {
  if (formats.length === 0) return [];
  const parsed = { ...context, text: withoutMark(context.text) };
  return formats.flatMap((format) => readFormat(format, catalogue, parsed));
}

/** A byte order mark would be part of the first word; empty lines in its place keep every offset. */
function withoutMark(text: string): string {
  return text.replace(/^(?:\ufeff|\u00ef\u00bb\u00bf)/, (mark) => "\n".repeat(mark.length));
}

function readFormat(format: FileFormat, catalogue: Catalogue, context: JudgeContext): Detection[] {
  const whole = sourceOfText(context.text);
  const slots = format.slots(context.text).flatMap((slot) => {
    const pattern = catalogue.named(slot.pattern);
    if (pattern === undefined) return [];
    const found = confirm({ ...slot, pattern, groups: { name: slot.name } }, context);
    return found === null ? [] : [withCompanions(found, whole).detection];
  });
  const passages = format.passages?.(context.text) ?? [];
  return [...slots, ...passages.flatMap((passage) => readPassage(passage, catalogue, context))];
}

/** Runs the text patterns on a passage; what they find stands where the passage's text came from. */
function readPassage(passage: Passage, catalogue: Catalogue, { path, platform, now }: JudgeContext): Detection[] {
  const { text } = passage;
  const hits = catalogue.prefilter.hits(bytesOfText(text));
  return markParts(
    sitesOf(sourceOfText(text), hits, catalogue, { path, platform, now }).flatMap(({ detections }) => detections),
  ).map((detection) => ({ ...detection, ...placeOf(passage, detection.start, detection.end) }));
}

function placeOf({ start, end, offsets }: Passage, from: number, to: number): { start: number; end: number } {
  return { start: offsets?.[from] ?? start, end: offsets?.[to] ?? end };
}
