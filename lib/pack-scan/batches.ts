import type { Batch, PackShare } from "./job.ts";

/** So many batches for each worker: few enough to cost nothing, many enough that all end together. */
const PER_WORKER = 24;

/** Cuts the families of all packs into batches of about the same work, each a stretch of its pack. */
export function batchesOf(packs: readonly PackShare[], workers: number): Batch[] {
  const share = workOf(packs) / (workers * PER_WORKER);
  return packs.flatMap(({ families: { root, work } }, pack) => {
    const batches: Batch[] = [];
    let from = 0;
    let sum = 0;
    for (let at = 0; at < root.length; at++) {
      sum += work[at]!;
      if (sum < share && at + 1 < root.length) continue;
      batches.push({ pack, from, to: at + 1 });
      from = at + 1;
      sum = 0;
    }
    return batches;
  });
}

/** Estimate of the bytes to be inflated and made. */
export function workOf(packs: readonly PackShare[]): number {
  return packs.reduce((sum, { families }) => sum + families.work.reduce((work, one) => work + one, 0), 0);
}
