import type { Finding } from "../core/finding.ts";
import { isWeak } from "./identity.ts";
import {
  groupBySecret,
  isLive,
  judgedFiles,
  pathRow,
  secretRows,
  withoutParts,
  type Judging,
  type Occurrence,
  type PathOccurrence,
} from "./rows.ts";
import { ONLY_COMMENTS } from "./suppressions.ts";

/**
 * A secret or sensitive file as one content shows it, before the others are read. Its places are those of this content;
 * a weak secret has no id yet, because that counts its like in the whole run.
 */
export type FoundRow = Omit<Finding, "id" | "history"> & { readonly id?: string };

/** What one content holds; what is passed over is left out. */
export function foundIn(
  {
    occurrences,
    sensitive,
  }: { readonly occurrences: readonly Occurrence[]; readonly sensitive: PathOccurrence | null },
  judging: Judging,
): FoundRow[] {
  const { platform, suppressions = ONLY_COMMENTS } = judging;
  const live = groupBySecret(occurrences.filter((one) => isLive(one, suppressions)));
  const rows = withoutParts(live).flatMap((group) =>
    secretRows([group], judging).findings.map(({ id, ...row }) =>
      isWeak(group.occurrences[0].detection) ? row : { id, ...row },
    ),
  );
  return sensitive === null ? rows : [...rows, ...judgedFiles([pathRow(sensitive, platform)], judging).findings];
}
