import type { Detection } from "../core/detection.ts";

/** So many characters of a value in a row are a part of it; fewer may be a word. */
const WINDOW = 8;
const SHORTEST = 4;

/**
 * Takes every part of found values out of texts that somebody wrote beside them. All texts are told at once, so that
 * values are gone through once rather than for each text.
 * @param bytes the content that texts and values stand in, where values may be encoded
 * @returns the text to show for each of `texts`
 */
export function withoutValues(
  texts: Iterable<string>,
  bytes: Uint8Array,
  detections: readonly Detection[],
): ReadonlyMap<string, string> {
  const distinct = [...new Set(texts)];
  if (distinct.length === 0) return new Map();
  const values = valuesOf(bytes, detections);
  const lengths = [...new Set([...values].map(lengthOfPart))];
  const written = new Set(distinct.flatMap((text) => lengths.flatMap((length) => partsOf(text, length))));
  const hidden = new Set([...values].flatMap((value) => partsOf(value, lengthOfPart(value), written)));
  return new Map(distinct.map((text) => [text, hidden.size === 0 ? text : without(text, lengths, hidden)]));
}

/** Values as they are and as they stand, their public prefixes left out; those too short to be told from words too. */
function valuesOf(bytes: Uint8Array, detections: readonly Detection[]): ReadonlySet<string> {
  const decoder = new TextDecoder();
  const values = detections.flatMap(({ secret, start, end }) =>
    [secret.reveal(), decoder.decode(bytes.subarray(start, end))].map((text) => text.slice(secret.publicPrefix.length)),
  );
  return new Set(values.filter(({ length }) => length >= SHORTEST));
}

function lengthOfPart({ length }: string): number {
  return Math.min(WINDOW, length);
}

/** All parts of a length, or those among `wanted`. */
function partsOf(text: string, length: number, wanted?: ReadonlySet<string>): string[] {
  const parts: string[] = [];
  for (let at = 0; at + length <= text.length; at++) {
    const part = text.slice(at, at + length);
    if (wanted === undefined || wanted.has(part)) parts.push(part);
  }
  return parts;
}

function without(text: string, lengths: readonly number[], hidden: ReadonlySet<string>): string {
  const gone = new Set<number>();
  for (const length of lengths) {
    for (let at = 0; at + length <= text.length; at++) {
      if (!hidden.has(text.slice(at, at + length))) continue;
      for (let one = at; one < at + length; one++) gone.add(one);
    }
  }
  if (gone.size === 0) return text;
  return Array.from({ length: text.length }, (_, at) => {
    if (!gone.has(at)) return text[at]!;
    return gone.has(at - 1) ? "" : "...";
  }).join("");
}
