import type { BitLayout } from "./bits.ts";
import type { Holes } from "./doubt.ts";
import type { AttributionInput } from "./input.ts";
import type { Transitions } from "./transitions.ts";

/**
 * By key, the committer date at which it last left the first-parent line that ends at HEAD; null if it never did, or
 * if a part of the tree is absent in which it seems to have gone.
 */
export function lastRemovals(
  { commits, head }: AttributionInput,
  { from, to, rows }: Transitions,
  { keyCount }: BitLayout,
  { ownUnseen }: Pick<Holes, "ownUnseen">,
): readonly (number | null)[] {
  const dates = Array.from<number | null | undefined>({ length: keyCount });
  for (let commit = head ?? -1; commit >= 0; commit = firstParent(commits, commit)) {
    for (let at = from[commit] ?? 0; at < (to[commit] ?? 0); at++) {
      const row = rows[at] ?? 0;
      const bit = row >> 1;
      // From HEAD backwards, the first time that a key goes is the last.
      if ((row & 1) === 1 || bit >= 2 * keyCount || bit % 2 === 1 || dates[bit >> 1] !== undefined) continue;
      dates[bit >> 1] = ownUnseen[commit] === 1 ? null : (commits.date[commit] ?? null);
    }
  }
  return dates.map((date) => date ?? null);
}

function firstParent({ parentStart, parents }: AttributionInput["commits"], commit: number): number {
  const start = parentStart[commit] ?? 0;
  return start < (parentStart[commit + 1] ?? 0) ? (parents[start] ?? -1) : -1;
}
