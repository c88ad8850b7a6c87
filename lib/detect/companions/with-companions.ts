import type { Detection } from "../../core/detection.ts";
import type { SourceText } from "../source-text.ts";
import { companionNamed } from "./registry.ts";
import { nearAfter, nearBefore, REACH } from "./vicinity.ts";

/** A detection with what belongs to it, and the text that this depends on. */
export interface Accompanied {
  readonly detection: Detection;
  readonly from: number;
  readonly to: number;
}

/** Adds the other parts of a credential to the detection of one; `start` and `end` are offsets into `text`. */
export function withCompanions(detection: Detection, text: SourceText): Accompanied {
  const { pattern, start, end } = detection;
  const companion = pattern.companion === undefined ? undefined : companionNamed(pattern.companion);
  if (companion === undefined || detection.verdict === "placeholder") return { detection, from: start, to: end };
  const [from, to] = [start - REACH, end + REACH];
  const offset = Math.max(0, from);
  const near = text.slice(offset, Math.min(text.length, to));
  const name = detection.facts["name"];
  const found = companion.find({
    value: near.slice(start - offset, end - offset),
    name: typeof name === "string" ? name : undefined,
    before: nearBefore(near, start - offset),
    after: nearAfter(near, end - offset),
  });
  if (found === null) return { detection, from, to };
  const facts = { ...found.facts, ...detection.facts };
  return {
    detection: found.parts.length === 0 ? { ...detection, facts } : { ...detection, facts, parts: found.parts },
    from,
    to,
  };
}
