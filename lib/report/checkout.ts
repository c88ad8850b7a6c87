import type { Finding, Location } from "../core/finding.ts";

/** Where a finding stands in the files that a reader of the report has before them. */
export interface Anchor {
  /** Path from the top of the repository. */
  readonly place: Location;
  /**
   * GitHub's hash of the line (`lib/report/sarif/line-hash.ts`). It tells something about the line, so that lines of
   * files that are not part of the repository have none.
   */
  readonly lineHash?: string;
}

/** What is checked out where a report is read. */
export interface Checkout {
  /** Id of HEAD's commit; null outside of a repository and before the first commit. */
  readonly head: string | null;
  /** Findings that stand in it; the others stand in the history alone, or outside. */
  readonly anchors: ReadonlyMap<Finding, Anchor>;
}

/** Without any file at hand. */
export const NO_CHECKOUT: Checkout = { head: null, anchors: new Map() };

/** The place at which a finding is told: where it stands now, else where it stood. */
export function placeToTell(finding: Finding, { anchors }: Checkout): Location {
  return anchors.get(finding)?.place ?? finding.location;
}
