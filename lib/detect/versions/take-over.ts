import type { CopyRuns } from "../../core/copy-runs.ts";
import type { RegionLook, Version } from "./version.ts";

/** What a version is made from. */
export interface Descent {
  readonly base: Version;
  /** What it has of its base. */
  readonly runs: CopyRuns;
}

/**
 * Takes the hits of a copied part over into a version, and the looks that depend on nothing beyond the part.
 * @param carried gets the looks at regions that stand
 */
export function takeOver(
  version: Version,
  { base, runs }: Descent,
  index: number,
  keywordLengths: Int32Array,
  carried: RegionLook[],
): void {
  const at = runs.at[index]!;
  const from = runs.from[index]!;
  const end = from + runs.length[index]!;
  const shift = at - from;
  // A look that saw an edge of its text depends on that being the edge still.
  const first = at === 0 && from === 0 ? -Infinity : from;
  const last = end === base.length && end + shift === version.length ? Infinity : end;
  const { count, keyword, start, ahead, behind, find } = base;
  for (let hit = firstAt(start, count, from); hit < count; hit++) {
    const place = start[hit]!;
    if (place >= end) break;
    if (place + keywordLengths[keyword[hit]!]! > end) continue;
    const own = version.add(keyword[hit]!, place + shift);
    if (place - ahead[hit]! < first || place + behind[hit]! > last) continue;
    version.ahead[own] = ahead[hit]!;
    version.behind[own] = behind[hit]!;
    if (find[hit]! >= 0) version.find[own] = version.finds.push(base.finds[find[hit]!]!) - 1;
  }
  for (const region of base.regions) {
    if (region.start - region.ahead < first || region.start + region.behind > last) continue;
    carried.push({ ...region, start: region.start + shift });
  }
}

/** Index of the first of some ascending offsets that is not below `from`. */
function firstAt(offsets: Int32Array, count: number, from: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
