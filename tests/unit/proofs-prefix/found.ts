import type { Detection } from "../../../lib/core/detection.ts";
import { defaultCatalogue } from "../../../lib/detect/default-catalogue.ts";
import { detect } from "../../../lib/detect/detect.ts";
import type { DetectResult } from "../../../lib/detect/outcome.ts";
import { nodePlatform } from "../../../lib/node-platform.ts";

/** Runs the whole built-in catalogue over a text. */
export function run(text: string | Uint8Array, now?: number): DetectResult {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  return detect(bytes, defaultCatalogue(), {
    path: "some/file.txt",
    platform: nodePlatform,
    ...(now === undefined ? {} : { now }),
  });
}

/** `pattern verdict` of everything found, in order. */
export function verdicts(text: string | Uint8Array, now?: number): string[] {
  return run(text, now).detections.map((detection) => `${detection.pattern.name} ${detection.verdict}`);
}

/** The one detection in a text. */
export function only(text: string | Uint8Array, now?: number): Detection {
  const { detections } = run(text, now);
  if (detections.length !== 1) throw new Error(`found ${verdicts(text, now).join(", ") || "nothing"}`);
  return detections[0]!;
}
