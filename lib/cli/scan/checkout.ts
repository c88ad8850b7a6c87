import { groupedBy } from "../../core/grouped-by.ts";
import { lstatSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import type { Finding, Location } from "../../core/finding.ts";
import { isLeaktrailError } from "../../core/error.ts";
import { displayPath, rawPath } from "../../core/path.ts";
import { discover } from "../../git/discover.ts";
import { NO_CHECKOUT, type Anchor, type Checkout } from "../../report/checkout.ts";
import { nodeDisk } from "../../sources/disk.ts";
import { repositoryAbove, type Root } from "../../sources/roots.ts";
import { hashedAnchors } from "../line-hashes.ts";
import { realPath } from "./standing.ts";

/** A finding with the file that it stands in. */
interface Found {
  readonly finding: Finding;
  readonly place: Location;
  readonly real: Buffer;
}

/**
 * Where findings of a scan stand, with paths from the top of the repository that the first scanned path is in; outside
 * of repositories nothing.
 */
export async function scanCheckout(roots: readonly Root[], findings: readonly Finding[]): Promise<Checkout> {
  const top = roots[0] === undefined ? null : topAbove(roots[0].real);
  if (top === null) return NO_CHECKOUT;
  const anchors = new Map<Finding, Anchor>();
  for (const group of groupedBy(foundIn(top, roots, findings), ({ place }) => place.path).values()) {
    for (const [finding, anchor] of anchorsOf(group)) anchors.set(finding, anchor);
  }
  return { head: await headOf(top), anchors };
}

function topAbove(root: string): string | null {
  const isFolder = lstatSync(root, { throwIfNoEntry: false })?.isDirectory() === true;
  return repositoryAbove(isFolder ? join(root, "any") : root, nodeDisk);
}

function foundIn(top: string, roots: readonly Root[], findings: readonly Finding[]): Found[] {
  const start = Buffer.from(top.endsWith(sep) ? top : top + sep);
  return findings.flatMap((finding) => {
    const { location } = finding;
    const real = location.where === "stdin" ? null : realPath(Buffer.from(rawPath(location)), roots);
    if (real === null || !real.subarray(0, start.length).equals(start)) return [];
    const { pathBytes: _, ...rest } = location;
    return [{ finding, real, place: { ...rest, ...displayPath(real.subarray(start.length)) } }];
  });
}

/** Lines of files that git does not track are nobody's but their owner's: no hash of them leaves the machine. */
function anchorsOf(group: readonly Found[]): (readonly [Finding, Anchor])[] {
  const [{ place, real }] = group as [Found];
  const isTracked = place.reach === "tracked" || place.reach === "staged";
  const content = isTracked && place.where !== "archive" ? contentOf(real) : null;
  if (content === null) return group.map((one) => [one.finding, { place: one.place }]);
  return hashedAnchors(
    group.map((one) => [one.finding, one.place]),
    content,
  );
}

function contentOf(file: Buffer): Uint8Array | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

async function headOf(top: string): Promise<string | null> {
  try {
    return (await discover(top)).head.oid;
  } catch (error) {
    if (isLeaktrailError(error)) return null;
    throw error;
  }
}
