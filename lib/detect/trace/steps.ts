import type { Detection } from "../../core/detection.ts";
import type { Pattern } from "../../core/pattern.ts";
import { Secret } from "../../core/secret.ts";
import type { Suspect } from "../confirm.ts";
import type { Step } from "./step.ts";

/** A value that was judged: found, a sample, or beaten by another pattern on the same text. */
export function detectedStep(detection: Detection, winners: readonly Detection[]): Step {
  const { pattern, verdict, start, end, why } = detection;
  const { masked, length } = detection.secret;
  const step = { ...about(pattern), start, end, verdict, masked, length };
  if (!winners.includes(detection)) {
    const winner = winners.find((one) => one.start < end && start < one.end);
    const name = winner?.pattern.name ?? pattern.name;
    return { ...step, stage: "overlap", why: `${why}; but ${name} tells more of the same text`, winner: name };
  }
  return { ...step, stage: verdict === "placeholder" ? "placeholder" : "found", why };
}

/** A value that a proof or a filter dropped. */
export function droppedStep({ pattern, start, end, value }: Suspect, text: string, why: string): Step {
  const { masked, length } = new Secret(value ?? text.slice(start, end), "");
  return { ...about(pattern), stage: "dropped", why, start, end, masked, length };
}

/** A keyword that led to no value. */
export function keywordStep(
  pattern: Pattern,
  place: { readonly start: number; readonly end: number },
  text: string,
  stage: Step["stage"],
  why: string,
): Step {
  return { ...about(pattern), ...place, stage, why, keyword: text.slice(place.start, place.end) };
}

function about({ name, title, proof }: Pattern): Pick<Step, "pattern" | "title" | "proof"> {
  return { pattern: name, title, proof: proof ?? null };
}
