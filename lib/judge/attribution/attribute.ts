import type { AttributionInput } from "./input.ts";
import type { Attribution } from "./output.ts";

/** Judges every key of a history; the answer's index is the key. */
export function attribute(_input: AttributionInput): readonly Attribution[] {
  throw new Error("not built yet");
}
