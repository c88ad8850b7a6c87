import type { Detection } from "../core/detection.ts";
import type { Verdict } from "../core/verdict.ts";

const TRUST: Readonly<Record<Verdict, number>> = {
  confirmed: 6,
  expired: 5,
  encrypted: 5,
  shaped: 4,
  placeholder: 3,
  mismatch: 2,
  generic: 1,
  path: 0,
  posture: 0,
};

/**
 * One detection for one span: the specific pattern beats the one that knows only a name or a place, which
 * beats the generic one; then the better proof, then the longer span. A specific sample silences a generic
 * detection of the same span too.
 */
export function resolveOverlaps(detections: readonly Detection[]): Detection[] {
  return clusters(detections)
    .flatMap(winners)
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Detections that overlap, also through others, stand together: few are compared with each other, however many there are. */
function clusters(detections: readonly Detection[]): Detection[][] {
  const found: Detection[][] = [];
  let end = -1;
  for (const detection of [...detections].sort((a, b) => a.start - b.start)) {
    if (detection.start < end) found.at(-1)!.push(detection);
    else found.push([detection]);
    end = Math.max(end, detection.end);
  }
  return found;
}

function winners(cluster: Detection[]): Detection[] {
  const kept: Detection[] = [];
  for (const candidate of cluster.sort(better)) {
    if (!kept.some((winner) => overlaps(winner, candidate))) kept.push(candidate);
  }
  return kept;
}

function overlaps(a: Detection, b: Detection): boolean {
  return a.start < b.end && b.start < a.end;
}

function better(a: Detection, b: Detection): number {
  return (
    specificity(b) - specificity(a) ||
    TRUST[b.verdict] - TRUST[a.verdict] ||
    b.end - b.start - (a.end - a.start) ||
    a.start - b.start ||
    depth(a) - depth(b) ||
    (a.pattern.name < b.pattern.name ? -1 : 1)
  );
}

/** How many encodings the value stands in: as it stands is told before what it decodes to. */
function depth({ facts: { encoding } }: Detection): number {
  return typeof encoding === "string" ? encoding.split(" in ").length : 0;
}

/**
 * 4 a format of its own, 3.5 one that only a word near it tells, 3 a slot of a known file, 2 a known name, 1 a generic
 * assignment; samples of the last three count least.
 */
function specificity(detection: Detection): number {
  const isSample = detection.verdict === "placeholder";
  if (detection.pattern.verdict === "generic") return isSample ? 0 : 1;
  if (detection.pattern.anchor === "file") return isSample ? 0.6 : 3;
  if (detection.pattern.weak === true) return isSample ? 0.5 : 2;
  return detection.pattern.formatSource === undefined ? 4 : 3.5;
}
