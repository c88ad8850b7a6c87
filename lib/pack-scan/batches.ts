import { stretchesOf, workOf as workOfFamilies } from "../git/pack/families.ts";
import type { Batch, PackShare } from "./job.ts";

/** So many batches for each worker: few enough to cost nothing, many enough that all end together. */
const PER_WORKER = 48;

/**
 * Cuts the families of all packs into batches of about the same work, each a stretch of its pack.
 * @param perWorker how many for each worker
 */
export function batchesOf(packs: readonly PackShare[], workers: number, perWorker: number = PER_WORKER): Batch[] {
  const share = workOf(packs) / (workers * perWorker);
  return packs.flatMap(({ families }, pack) => stretchesOf(families, share).map((stretch) => ({ pack, ...stretch })));
}

/** Estimate of the bytes to be inflated and made. */
export function workOf(packs: readonly PackShare[]): number {
  return packs.reduce((sum, { families }) => sum + workOfFamilies(families), 0);
}
