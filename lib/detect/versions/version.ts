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
  /** For each hit, the sites of the `start` patterns that its keyword has, in their order. */
  readonly sites: readonly (readonly Site[])[];
  readonly regions: readonly RegionSite[];
  /** Whether some site yields something. */
  readonly isLive: boolean;
}

/** Site of a `within` pattern. A site taken over from a base still tells where it was made. */
export interface RegionSite {
  readonly pattern: number;
  readonly start: number;
  readonly site: Site;
}

/** Whether a site yields anything at all. */
export function isLive({ detections, masked }: Site): boolean {
  return detections.length > 0 || masked !== null;
}
