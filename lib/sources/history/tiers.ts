import type { Commits } from "../../git/commit-log.ts";

const FAR = 255;

/** By commit, the smallest tier of the tips from which it can be reached. */
export function tiersOf(
  commits: Commits,
  tips: readonly { readonly commit: number; readonly tier: number }[],
): Uint8Array {
  const tiers = new Uint8Array(commits.count).fill(FAR);
  for (const { commit, tier } of tips) lower(tiers, commit, tier);
  for (let commit = commits.count - 1; commit >= 0; commit--) {
    for (let at = commits.parentStart[commit] ?? 0; at < (commits.parentStart[commit + 1] ?? 0); at++) {
      lower(tiers, commits.parents[at] ?? -1, tiers[commit] ?? FAR);
    }
  }
  return tiers;
}

function lower(tiers: Uint8Array, commit: number, tier: number): void {
  if (commit >= 0 && tier < (tiers[commit] ?? FAR)) tiers[commit] = tier;
}
