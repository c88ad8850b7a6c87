import type { Detection } from "../../core/detection.ts";
import { bytesOfText } from "../../core/text.ts";
import { findCandidates } from "../candidate.ts";
import type { Catalogue } from "../catalogue.ts";
import { confirm, type JudgeContext } from "../confirm.ts";
import type { FileFormat, Passage } from "../file-format.ts";

/** Detections that a file's parser makes possible: its slots, and what text patterns find in its passages. */
export function readFormat(format: FileFormat, catalogue: Catalogue, context: JudgeContext): Detection[] {
  const slots = format.slots(context.text).flatMap((slot) => {
    const pattern = catalogue.named(slot.pattern);
    if (pattern === undefined) return [];
    return confirm({ ...slot, pattern, groups: { name: slot.name } }, context) ?? [];
  });
  const passages = format.passages?.(context.text) ?? [];
  return [...slots, ...passages.flatMap((passage) => readPassage(passage, catalogue, context))];
}

/** Runs the text patterns on a passage; what they find stands where the passage's text came from. */
function readPassage(passage: Passage, catalogue: Catalogue, context: JudgeContext): Detection[] {
  const { text } = passage;
  const { matches } = findCandidates(text, catalogue.prefilter.hits(bytesOfText(text)), catalogue);
  return matches.flatMap((match) => {
    const detection = confirm({ ...match, pattern: match.compiled.pattern }, { ...context, text });
    return detection === null ? [] : [{ ...detection, ...placeOf(passage, detection.start, detection.end) }];
  });
}

function placeOf({ start, end, offsets }: Passage, from: number, to: number): { start: number; end: number } {
  return { start: offsets?.[from] ?? start, end: offsets?.[to] ?? end };
}
