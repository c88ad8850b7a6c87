import type { Detection } from "../core/detection.ts";

/** So many characters of a value in a row are a part of it; fewer may be a word. */
const WINDOW = 8;
const SHORTEST = 4;

/**
 * Text that somebody wrote beside found values, without any part of them.
 * @param bytes the content that both stand in, where values may be encoded
 */
export function withoutValues(text: string, bytes: Uint8Array, detections: readonly Detection[]): string {
  const values = detections.flatMap(({ secret, start, end }) => [
    secret.reveal().slice(secret.publicPrefix.length),
    new TextDecoder().decode(bytes.subarray(start, end)).slice(secret.publicPrefix.length),
  ]);
  const hidden = new Set<number>();
  for (let at = 0; at < text.length; at++) {
    for (const value of values) {
      const length = Math.min(WINDOW, value.length);
      const part = text.slice(at, at + length);
      if (length < SHORTEST || part.length < length || !value.includes(part)) continue;
      for (let one = at; one < at + length; one++) hidden.add(one);
    }
  }
  if (hidden.size === 0) return text;
  return Array.from({ length: text.length }, (_, at) => {
    if (!hidden.has(at)) return text[at]!;
    return hidden.has(at - 1) ? "" : "...";
  }).join("");
}
