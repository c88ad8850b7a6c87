import type { Finding, Location, SuppressedFinding } from "../../core/finding.ts";
import type { Checkout } from "../checkout.ts";
import { placeToTell } from "../checkout.ts";
import { ruleIdOf } from "../rule-id.ts";
import { archiveParts, headline, joined, lifeSentence, placeSentence, reason } from "../sentences.ts";
import { sarifText } from "./sarif-text.ts";
import { relativeUri } from "./uri.ts";

/** Further places that a result names. */
const MOST_PLACES = 20;

/** A finding as a result with one location. */
export function resultOf(finding: Finding | SuppressedFinding, ruleIndex: number, checkout: Checkout): object {
  const place = placeToTell(finding, checkout);
  const message = joined(`${headline(finding)}.`, reason(finding), lifeSentence(finding), placeSentence(place));
  return {
    ruleId: ruleIdOf(finding),
    ruleIndex,
    level: finding.severity,
    message: { text: sarifText(message) },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(place) }, region: regionOf(place) } }],
    partialFingerprints: fingerprintsOf(finding, checkout),
    ...("suppression" in finding && { suppressions: [suppressionOf(finding)] }),
    properties: propertiesOf(finding, place),
  };
}

/** Stands for a file where a finding is about the whole: GitHub demands a place, and shows such a one as text. */
const NO_FILE = relativeUri("the whole repository");

/** The file on disk: a member of an archive has none of its own. */
function uriOf(place: Location): string {
  return place.path === "." ? NO_FILE : relativeUri(archiveParts(place).file);
}

function regionOf(place: Location): object {
  if (archiveParts(place).member !== null) return { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 };
  const { line, column, endLine, endColumn } = place;
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/**
 * GitHub reads the first alone. For a line that is checked out it is what GitHub's own action computes; for others it
 * is the finding's id, which stays the same from run to run.
 */
function fingerprintsOf(finding: Finding, { anchors }: Checkout): Readonly<Record<string, string>> {
  const ownHash = `${finding.id.slice(finding.id.lastIndexOf(":") + 1)}:1`;
  return {
    primaryLocationLineHash: anchors.get(finding)?.lineHash ?? ownHash,
    "leaktrail/secret/v1": finding.id,
  };
}

function suppressionOf({ suppression }: SuppressedFinding): object {
  return {
    kind: suppression.kind === "inline" ? "inSource" : "external",
    status: "accepted",
    justification: sarifText(suppression.reason),
  };
}

/** What SARIF has no place for. Each text is data, which nobody renders. */
function propertiesOf(finding: Finding, place: Location): object {
  const { id, verdict, secret, facts, history, locations, provider, committed } = finding;
  const others = locations.filter((one) => one !== finding.location && one !== place);
  return {
    id,
    verdict,
    ...(provider !== undefined && { provider }),
    ...(secret !== null && { secret: secret.masked, length: secret.length }),
    facts,
    ...originOf(place),
    ...(committed !== undefined && { committed }),
    ...(history !== undefined && {
      inHead: history.presentAtHead,
      firstCommit: history.first?.commit ?? null,
      firstDate: history.first?.date ?? null,
      author: history.first?.author ?? null,
      exposedFrom: history.exposure.from,
      exposedTo: history.exposure.to,
      reachedRemote: history.reachedRemote,
      commitCount: history.introductions.length,
    }),
    places: locations.length,
    ...(others.length > 0 && {
      otherPlaces: others.slice(0, MOST_PLACES).map((one) => ({ line: one.line, ...originOf(one) })),
    }),
  };
}

function originOf({ path, pathBytes, where, commit, blob, reach, packedIn }: Location): object {
  return {
    path,
    ...(pathBytes !== undefined && { pathBytes }),
    where,
    ...(commit !== undefined && { commit }),
    ...(blob !== undefined && { blob }),
    ...(reach !== undefined && { reach }),
    ...(packedIn !== undefined && { packedIn }),
  };
}
