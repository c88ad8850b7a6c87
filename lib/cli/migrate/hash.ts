import { createHash } from "node:crypto";
import type { Spot } from "./content.ts";

/** Where pieces of a line may begin and end, at most; each pair of them is hashed. */
const MOST_EDGES = 160;

/**
 * Whether a hash is that of a value, or of a piece of its line that overlaps with it: tools do not agree on where a
 * value begins and ends.
 * @param line text of the line that the value starts on; null where it is not known
 */
export function isHashOf(
  digest: string,
  algorithm: "sha1" | "sha256",
  { detection, location }: Spot,
  line: string | null,
): boolean {
  if (detection === null) return false;
  const is = (text: string): boolean => createHash(algorithm).update(text).digest("hex") === digest;
  if (is(detection.secret.reveal()) || is(detection.normalised)) return true;
  if (line === null) return false;
  const from = location.column - 1;
  const to = location.endLine === location.line ? location.endColumn - 1 : line.length;
  const edges = edgesOf(line, from, to);
  return edges.some(
    (start) => start < to && edges.some((end) => end > from && end > start && is(line.slice(start, end))),
  );
}

/** Places beside characters that are neither letters nor digits, the ones nearest to the value first. */
function edgesOf(line: string, from: number, to: number): readonly number[] {
  const edges = new Set([0, line.length, from, to]);
  for (const { index } of line.matchAll(/[^A-Za-z0-9]/g)) edges.add(index).add(index + 1);
  const distance = (at: number): number => Math.max(from - at, at - to, 0);
  return [...edges].sort((a, b) => distance(a) - distance(b)).slice(0, MOST_EDGES);
}
