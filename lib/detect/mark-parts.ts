import { severityOfDetection, type Detection } from "../core/detection.ts";
import { secretKey } from "../core/secret-key.ts";
import { SEVERITIES } from "../core/verdict.ts";

/** Tells each detection that is a part of another one which secret it belongs to, if that is no milder. */
export function markParts(detections: readonly Detection[]): readonly Detection[] {
  const wholes = detections.filter(({ parts }) => parts !== undefined);
  if (wholes.length === 0) return detections;
  return detections.map((detection) => {
    const whole = wholes.find((one) => one !== detection && isPart(detection, one));
    const { parts: _told, ...rest } = detection;
    return whole === undefined ? rest : { ...rest, partOf: secretKey(whole) };
  });
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
