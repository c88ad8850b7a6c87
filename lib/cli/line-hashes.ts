import type { Finding } from "../core/finding.ts";
import { lineHashes } from "../report/sarif/line-hash.ts";
import type { Anchor } from "../report/checkout.ts";

/** Findings that stand in one file. */
export type Anchored = readonly (readonly [finding: Finding, place: Anchor["place"]])[];

/** Those findings, each with the hash of its line. */
export function hashedAnchors(found: Anchored, content: Uint8Array): (readonly [Finding, Anchor])[] {
  const hashes = lineHashes(content, new Set(found.map(([, place]) => place.line)));
  return found.map(([finding, place]) => {
    const lineHash = hashes.get(place.line);
    return [finding, { place, ...(lineHash !== undefined && { lineHash }) }];
  });
}
