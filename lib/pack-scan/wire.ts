import type { Detection } from "../core/detection.ts";
import type { Location } from "../core/finding.ts";
import { Secret } from "../core/secret.ts";
import type { Catalogue } from "../detect/catalogue.ts";
import type { Occurrence } from "../judge/rows.ts";

/** A place in a content, without the content's own. */
export type Lines = Pick<Location, "line" | "column" | "endLine" | "endColumn">;

/** An occurrence as threads exchange it. It holds the secret's value: it goes to another thread and nowhere else. */
export interface SentOccurrence extends Pick<
  Detection,
  "verdict" | "normalised" | "start" | "end" | "facts" | "why" | "partOf" | "severity"
> {
  readonly pattern: string;
  readonly value: string;
  readonly publicPrefix: string;
  readonly lines: Lines;
  readonly ignored?: string;
  readonly foreign?: string;
}

/** Makes an occurrence ready for another thread. */
export function toSent({ detection, location, ignored, foreign }: Occurrence): SentOccurrence {
  const { pattern, secret, verdict, normalised, start, end, facts, why, partOf, severity } = detection;
  const { line, column, endLine, endColumn } = location;
  return {
    pattern: pattern.name,
    value: secret.reveal(),
    publicPrefix: secret.publicPrefix,
    verdict,
    normalised,
    start,
    end,
    facts,
    why,
    ...(partOf === undefined ? {} : { partOf }),
    ...(severity === undefined ? {} : { severity }),
    lines: { line, column, endLine, endColumn },
    ...(ignored === undefined ? {} : { ignored }),
    ...(foreign === undefined ? {} : { foreign }),
  };
}

/** The occurrence that was sent; `origin` tells which content it stands in. */
export function fromSent(sent: SentOccurrence, catalogue: Catalogue, origin: Omit<Location, keyof Lines>): Occurrence {
  const { pattern, value, publicPrefix, lines, ignored, foreign, ...rest } = sent;
  const detection: Detection = { ...rest, pattern: catalogue.named(pattern)!, secret: new Secret(value, publicPrefix) };
  return {
    detection,
    location: { ...origin, ...lines },
    ...(ignored === undefined ? {} : { ignored }),
    ...(foreign === undefined ? {} : { foreign }),
  };
}
