import { groupedBy } from "../../core/grouped-by.ts";
import { isLeaktrailError } from "../../core/error.ts";
import type { Finding, Location } from "../../core/finding.ts";
import { rawPath } from "../../core/path.ts";
import { byteString } from "../../core/text.ts";
import { openHeadFiles, type HeadFiles } from "../../git/head-files.ts";
import { NO_CHECKOUT, type Anchor, type Checkout } from "../../report/checkout.ts";
import { hashedAnchors, type Anchored } from "../line-hashes.ts";

/** Which findings of an audit stand in HEAD's files, and where; nothing where the repository cannot be read again. */
export async function auditCheckout(repo: string, findings: readonly Finding[]): Promise<Checkout> {
  let files: HeadFiles | null = null;
  try {
    files = await openHeadFiles(repo);
    return { head: files.commit, anchors: await anchorsIn(files, findings) };
  } catch (error) {
    // The report is told whatever state the repository is in by now.
    if (isLeaktrailError(error)) return NO_CHECKOUT;
    throw error;
  } finally {
    await files?.close();
  }
}

async function anchorsIn(files: HeadFiles, findings: readonly Finding[]): Promise<ReadonlyMap<Finding, Anchor>> {
  const standing = findings.flatMap((finding) => {
    const place = finding.locations.find((one) => standsIn(files, one));
    return place === undefined ? [] : [[finding, place] as const];
  });
  const byContent = groupedBy(standing, ([, place]) => place.blob ?? "");
  const anchors = new Map<Finding, Anchor>();
  for await (const answers of files.contents([...byContent.keys()])) {
    for (const { oid, body } of answers) {
      for (const [finding, anchor] of told(byContent.get(oid) ?? [], body)) anchors.set(finding, anchor);
    }
  }
  return anchors;
}

function told(found: Anchored, body: Uint8Array | null): (readonly [Finding, Anchor])[] {
  return body === null ? found.map(([finding, place]) => [finding, { place }]) : hashedAnchors(found, body);
}

function standsIn({ blobs }: HeadFiles, place: Location): boolean {
  return place.where === "tree" && place.blob !== undefined && blobs.get(byteString(rawPath(place))) === place.blob;
}
