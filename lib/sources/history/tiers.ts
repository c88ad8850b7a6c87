import type { Commits } from "../../git/commit-log.ts";

import { tierOf } from "./options.ts";

/** By commit, the smallest tier of the tips from which it can be reached; where there is none, that of the unreachable. */
export function tiersOf(
  commits: Commits,
  tips: readonly { readonly commit: number; readonly tier: number }[],
): Uint8Array {
  const far = tierOf("unreachable");
  const tiers = new Uint8Array(commits.count).fill(far);
  for (const { commit, tier } of tips) lower(tiers, commit, tier);
  for (let commit = commits.count - 1; commit >= 0; commit--) {
    for (let at = commits.parentStart[commit] ?? 0; at < (commits.parentStart[commit + 1] ?? 0); at++) {
      lower(tiers, commits.parents[at] ?? -1, tiers[commit] ?? far);
    }
  }
  return tiers;
}

function lower(tiers: Uint8Array, commit: number, tier: number): void {
  if (commit >= 0 && tier < (tiers[commit] ?? 0)) tiers[commit] = tier;
}
