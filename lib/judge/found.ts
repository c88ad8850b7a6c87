import type { Finding } from "../core/finding.ts";
import type { Platform } from "../core/platform.ts";
import { isWeak } from "./identity.ts";
import { groupBySecret, pathRow, secretRows, withoutParts, type Occurrence, type PathOccurrence } from "./rows.ts";

/**
 * A secret or sensitive file as one content shows it, before the others are read. Its places are those of this content;
 * a weak secret has no id yet, because that counts its like in the whole run.
 */
export type FoundRow = Omit<Finding, "id" | "history"> & { readonly id?: string };

/** What one content holds; what a comment on its line silences is left out. */
export function foundIn(
  {
    occurrences,
    sensitive,
  }: { readonly occurrences: readonly Occurrence[]; readonly sensitive: PathOccurrence | null },
  platform: Platform,
): FoundRow[] {
  const live = groupBySecret(occurrences.filter(({ ignored }) => ignored === undefined));
  const rows = withoutParts(live).flatMap((group) =>
    secretRows([group], platform).findings.map(({ id, ...row }) =>
      isWeak(group.occurrences[0].detection) ? row : { id, ...row },
    ),
  );
  return sensitive === null ? rows : [...rows, pathRow(sensitive, platform)];
}
