import type { CopyRuns } from "../../core/copy-runs.ts";
import type { Look, RegionLook, Version } from "./version.ts";

/** One copied part: `length` bytes at `from` of the base stand at `at` of the new version. */
interface Run {
  readonly at: number;
  readonly from: number;
  readonly length: number;
  /** The part begins both texts, or ends both. */
  readonly opens: boolean;
  readonly closes: boolean;
}

/** A version while it is put together from its base and from what is found in its new parts. */
export class Overlay implements Version {
  readonly length: number;
  readonly keyword: number[] = [];
  readonly start: number[] = [];
  readonly look: Look[] = [];
  readonly regions: RegionLook[] = [];
  isLive = false;
  readonly #keywordLengths: readonly number[];

  constructor(length: number, keywordLengths: readonly number[]) {
    this.length = length;
    this.#keywordLengths = keywordLengths;
  }

  /** Takes over the hits of a copied part, and the looks that depend on nothing beyond it. */
  takeOver(base: Version, runs: CopyRuns, index: number): void {
    const run = runOf(base, runs, index, this.length);
    const end = run.from + run.length;
    for (let hit = firstAt(base.start, run.from); hit < base.start.length; hit++) {
      const start = base.start[hit]!;
      if (start >= end) break;
      const keyword = base.keyword[hit]!;
      if (start + this.#keywordLengths[keyword]! > end) continue;
      const look = base.look[hit]!;
      this.add(keyword, start + run.at - run.from, stands(look, start, run) ? look : UNKNOWN);
    }
    for (const region of base.regions) {
      if (stands(region.look, region.start, run)) {
        this.regions.push({ ...region, start: region.start + run.at - run.from });
      }
    }
  }

  /** Adds a hit behind the others; hits that cross the end of a part may belong a few places further up. */
  add(keyword: number, start: number, look: Look): void {
    let index = this.start.length;
    this.keyword.push(keyword);
    this.start.push(start);
    this.look.push(look);
    if (index === 0 || this.start[index - 1]! <= start) return;
    for (; index > 0 && this.start[index - 1]! > start; index--) {
      this.keyword[index] = this.keyword[index - 1]!;
      this.start[index] = this.start[index - 1]!;
      this.look[index] = this.look[index - 1]!;
    }
    this.keyword[index] = keyword;
    this.start[index] = start;
    this.look[index] = look;
  }
}

/** Stands for a look that has yet to be taken. */
export const UNKNOWN: Look = { at: 0, from: 0, to: 0, sites: [], isLive: false };

function runOf(base: Version, runs: CopyRuns, index: number, newLength: number): Run {
  const at = runs.at[index]!;
  const from = runs.from[index]!;
  const length = runs.length[index]!;
  return {
    at,
    from,
    length,
    opens: at === 0 && from === 0,
    closes: from + length === base.length && at + length === newLength,
  };
}

/** Whether all that a look at `start` depends on lies in the copied part. */
function stands({ at, from, to }: Look, start: number, run: Run): boolean {
  const moved = start - at;
  return (run.opens || from + moved >= run.from) && (run.closes || to + moved <= run.from + run.length);
}

/** Index of the first of some ascending offsets that is not below `from`. */
function firstAt(offsets: readonly number[], from: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
