import type { Blob } from "../core/blob.ts";
import type { Detection } from "../core/detection.ts";
import type { Location } from "../core/finding.ts";
import { LineIndex } from "../core/position.ts";
import { foreignMarks } from "./foreign-marks.ts";
import { inlineIgnore, inlineMark, InlineMarks } from "./inline-ignore.ts";
import type { Occurrence } from "./rows.ts";
import type { Suppressions } from "./suppressions.ts";
import { withoutValues } from "./without-values.ts";

/** Places of detections in their blob, with the marks beside them; those of other tools only where they count. */
export function occurrencesIn(
  blob: Blob,
  detections: readonly Detection[],
  marks: Pick<Suppressions, "foreign"> = { foreign: false },
): Occurrence[] {
  const lines = new LineIndex(blob.bytes);
  const own = new InlineMarks(blob.bytes, lines, detections);
  const foreignOf = marks.foreign ? foreignMarks(blob.bytes, lines) : (): null => null;
  const reasons = detections.map((detection) => inlineIgnore(own, detection));
  const shown = withoutValues(
    reasons.filter((reason) => reason !== null),
    blob.bytes,
    detections,
  );
  return detections.map((detection, at) => {
    const ignored = shown.get(reasons[at] ?? "");
    const location = locate(blob, lines, detection);
    const foreign = foreignOf(detection, location);
    return {
      detection,
      location,
      ...(ignored === undefined ? {} : { ignored }),
      ...(foreign === null ? {} : { foreign }),
    };
  });
}

/** Those places of content that nothing silences, although a mark without a reason stands there. */
export function barelyMarked(bytes: Uint8Array, occurrences: readonly Occurrence[]): Location[] {
  const open = occurrences.filter(({ ignored }) => ignored === undefined);
  if (open.length === 0) return [];
  const marks = new InlineMarks(
    bytes,
    new LineIndex(bytes),
    occurrences.map(({ detection }) => detection),
  );
  return open.filter(({ detection }) => inlineMark(marks, detection) !== null).map(({ location }) => location);
}

/** The place of a finding about a file as a whole. */
export function wholeFile(blob: Origin): Location {
  return { ...origin(blob), line: 1, column: 1, endLine: 1, endColumn: 1 };
}

function locate(blob: Blob, lines: LineIndex, detection: Detection): Location {
  const start = lines.at(detection.start);
  const end = lines.at(detection.end);
  return { ...origin(blob), line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

type Origin = Pick<Blob, "path" | "pathBytes" | "where" | "oid">;

function origin(blob: Origin): Pick<Location, "path" | "pathBytes" | "where" | "blob"> {
  const { path, pathBytes, where, oid } = blob;
  return {
    path,
    where,
    ...(pathBytes === undefined ? {} : { pathBytes }),
    ...(oid === undefined ? {} : { blob: oid }),
  };
}
