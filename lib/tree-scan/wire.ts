import type { Location } from "../core/finding.ts";
import type { Catalogue } from "../detect/catalogue.ts";
import type { PathDetection } from "../detect/path/judge-path.ts";
import { wholeFile } from "../judge/occurrences.ts";
import { fromSent, toSent, type SentOccurrence } from "../pack-scan/wire.ts";
import type { ScannedBlob } from "../scan.ts";

/** What one file holds, as threads exchange it. It holds values of secrets: it goes to another thread and nowhere else. */
export interface SentBlob {
  readonly path: string;
  readonly pathBytes?: string;
  readonly occurrences: readonly SentOccurrence[];
  readonly sensitive: PathDetection | null;
}

/** Makes what a file holds ready for another thread. */
export function toSentBlob({ path, occurrences, sensitive }: ScannedBlob): SentBlob {
  const pathBytes = (occurrences[0] ?? sensitive)?.location.pathBytes;
  return {
    path,
    ...(pathBytes === undefined ? {} : { pathBytes }),
    occurrences: occurrences.map(toSent),
    sensitive: sensitive?.path ?? null,
  };
}

/** What was sent, as if it had been found here. */
export function fromSentBlob({ path, pathBytes, occurrences, sensitive }: SentBlob, catalogue: Catalogue): ScannedBlob {
  const origin: Pick<Location, "path" | "pathBytes" | "where"> = {
    path,
    where: "worktree",
    ...(pathBytes === undefined ? {} : { pathBytes }),
  };
  return {
    path,
    occurrences: occurrences.map((one) => fromSent(one, catalogue, origin)),
    sensitive: sensitive === null ? null : { path: sensitive, location: wholeFile(origin) },
  };
}
