import type { CopyRuns } from "../../core/copy-runs.ts";
import type { Site } from "../site.ts";
import { isLive, type RegionSite, type Version } from "./version.ts";

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
  readonly sites: (readonly Site[])[] = [];
  readonly regions: RegionSite[] = [];
  isLive = false;
  readonly #keywordLengths: readonly number[];

  constructor(length: number, keywordLengths: readonly number[]) {
    this.length = length;
    this.#keywordLengths = keywordLengths;
  }

  /** Takes over the hits of a copied part, and the sites that depend on nothing beyond it. */
  takeOver(base: Version, runs: CopyRuns, index: number): void {
    const run = runOf(base, runs, index, this.length);
    const end = run.from + run.length;
    for (let hit = firstAt(base.start, run.from); hit < base.start.length; hit++) {
      const start = base.start[hit]!;
      if (start >= end) break;
      const keyword = base.keyword[hit]!;
      if (start + this.#keywordLengths[keyword]! > end) continue;
      const sites = base.sites[hit]!;
      this.add(keyword, start + run.at - run.from, sites.every((site) => stands(site, start, run)) ? sites : UNKNOWN);
    }
    for (const region of base.regions) {
      if (stands(region.site, region.start, run)) {
        this.regions.push({ ...region, start: region.start + run.at - run.from });
      }
    }
  }

  /** Adds a hit behind the others; hits that cross the end of a part may belong a few places further up. */
  add(keyword: number, start: number, sites: readonly Site[]): void {
    let index = this.start.length;
    this.keyword.push(keyword);
    this.start.push(start);
    this.sites.push(sites);
    for (; index > 0 && this.start[index - 1]! > start; index--) {
      this.keyword[index] = this.keyword[index - 1]!;
      this.start[index] = this.start[index - 1]!;
      this.sites[index] = this.sites[index - 1]!;
    }
    this.keyword[index] = keyword;
    this.start[index] = start;
    this.sites[index] = sites;
  }

  /** Notes what a hit's patterns yield. */
  settle(hit: number, sites: readonly Site[]): void {
    this.sites[hit] = sites;
    if (!this.isLive && sites.some(isLive)) this.isLive = true;
  }
}

/** Stands for sites that have yet to be looked at. */
export const UNKNOWN: readonly Site[] = [];

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

/** Whether all that a site at `start` depends on lies in the copied part. */
function stands({ at, from, to }: Site, start: number, run: Run): boolean {
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
