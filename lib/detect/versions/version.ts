import type { Site } from "../site.ts";

/**
 * What is known of one version of a content: where keywords stand in it and what each place yields. The next version
 * takes over what stands in the parts it has in common with this one.
 */
export interface Version {
  /** Length of the content in bytes. */
  readonly length: number;
  /** Keyword of each hit, and its offset; by offset. */
  readonly keyword: readonly number[];
  readonly start: readonly number[];
  /** What the `start` patterns of its keyword yield at each hit. */
  readonly look: readonly Look[];
  /** What `within` patterns yield. */
  readonly regions: readonly RegionLook[];
  /** Whether some look yields something. */
  readonly isLive: boolean;
}

/** What was seen at one place, possibly in an earlier version: then it moves along with the place. */
export interface Look {
  /** The place, in the version that was looked at. */
  readonly at: number;
  /** The text that the outcome depends on, in that version; see {@link Site}. */
  readonly from: number;
  readonly to: number;
  readonly sites: readonly Site[];
  /** Whether a site yields anything. */
  readonly isLive: boolean;
}

/** A look at a region of the pattern with that number. */
export interface RegionLook {
  readonly pattern: number;
  readonly start: number;
  readonly look: Look;
}

/** Puts what some patterns yield at one place together. */
export function lookOf(at: number, sites: readonly Site[]): Look {
  let from = at;
  let to = at;
  let isLive = false;
  for (const site of sites) {
    if (site.from < from) from = site.from;
    if (site.to > to) to = site.to;
    isLive ||= site.detections.length > 0 || site.masked !== null;
  }
  return { at, from, to, sites, isLive };
}
