import { severityOfDetection, type Detection } from "../core/detection.ts";
import { secretKey } from "../core/secret-key.ts";
import { SEVERITIES } from "../core/verdict.ts";

/** Characters of one stretch of the text; a part and its whole stand near each other. */
const STRETCH = 2048;

/** Tells each detection that is a part of another one which secret it belongs to, if that is no milder. */
export function markParts(detections: readonly Detection[]): readonly Detection[] {
  const wholes = detections.filter(({ parts }) => parts !== undefined);
  if (wholes.length === 0) return detections;
  const places = placesOf(wholes);
  return detections.map((detection) => {
    const near = stretchesOf(detection.start, detection.end).flatMap((stretch) => places.get(stretch) ?? []);
    const whole = near.sort((a, b) => a - b).find((at) => wholes[at] !== detection && isPart(detection, wholes[at]!));
    const { parts: _told, ...rest } = detection;
    return whole === undefined ? rest : { ...rest, partOf: secretKey(wholes[whole]!) };
  });
}

/** By stretch, which wholes have a part there: asking each whole about each detection would be quadratic. */
function placesOf(wholes: readonly Detection[]): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  wholes.forEach(({ start, parts = [] }, at) => {
    for (const stretch of new Set(parts.flatMap(({ from, to }) => stretchesOf(start + from, start + to)))) {
      const known = places.get(stretch);
      if (known === undefined) places.set(stretch, [at]);
      else known.push(at);
    }
  });
  return places;
}

function stretchesOf(start: number, end: number): readonly number[] {
  const first = Math.floor(start / STRETCH);
  return Array.from({ length: Math.floor(Math.max(start, end - 1) / STRETCH) - first + 1 }, (_, at) => first + at);
}

function isPart(detection: Detection, whole: Detection): boolean {
  const { start, end } = detection;
  return (
    rank(detection) <= rank(whole) &&
    whole.parts!.some(({ from, to }) => start < whole.start + to && whole.start + from < end)
  );
}

function rank(detection: Detection): number {
  return SEVERITIES.indexOf(severityOfDetection(detection));
}
