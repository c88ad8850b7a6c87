import type { Finding, Location } from "../core/finding.ts";
import { isLocal, type Reach } from "../core/reach.ts";
import type { SecretFile } from "../core/posture.ts";
import { compareText } from "../core/text.ts";
import type { SecretPlace } from "./checkout.ts";

/** From what leaves the machine by itself to what only this user's own list keeps here. */
const REACHES: readonly (Reach | undefined)[] = [
  "tracked",
  "staged",
  "committable",
  undefined,
  "ignored-here",
  "ignored",
];

/** Files with secrets in them, by what a scan found: one entry a file, those that get furthest first. */
export function secretFilesOf(findings: readonly Finding[]): readonly SecretFile[] {
  const files = new Map<string, SecretFile>();
  for (const finding of findings) {
    if (finding.secret === null || finding.severity === "note") continue;
    const seen = new Set<string>();
    for (const place of finding.locations) {
      const key = place.pathBytes ?? `:${place.path}`;
      if (seen.has(key)) continue;
      seen.add(key);
      files.set(key, joined(files.get(key), fileOf(finding, place)));
    }
  }
  return [...files.values()].sort(byReach);
}

/** Verdicts of values that count as literal credentials. */
const LITERAL: ReadonlySet<string> = new Set(["confirmed", "shaped", "generic", "mismatch"]);

/** Literal credentials by the path of the file that they stand in. */
export function secretPlacesOf(findings: readonly Finding[]): ReadonlyMap<string, readonly SecretPlace[]> {
  const places = new Map<string, SecretPlace[]>();
  for (const { secret, verdict, severity, title, facts, locations } of findings) {
    if (secret === null || !LITERAL.has(verdict)) continue;
    const scope = typeof facts["scope"] === "string" ? facts["scope"] : null;
    for (const { path, line } of locations) {
      places.set(path, [...(places.get(path) ?? []), { line, title, isGrave: severity === "error", scope }]);
    }
  }
  return places;
}

/** Whether nothing takes a file along: neither git nor a package. */
export function staysHere({ reach, packedIn }: Pick<SecretFile, "reach" | "packedIn">): boolean {
  return isLocal(reach) && packedIn === undefined;
}

function fileOf({ title, severity, committed }: Finding, place: Location): SecretFile {
  const { path, pathBytes, line, reach, packedIn, ignoredBy, worldReadable } = place;
  return {
    path,
    ...(pathBytes !== undefined && { pathBytes }),
    line,
    title,
    secrets: 1,
    severity: severity === "error" ? "error" : "warning",
    ...(reach !== undefined && { reach }),
    ...(packedIn !== undefined && { packedIn }),
    ...(ignoredBy !== undefined && { ignoredBy }),
    ...(worldReadable !== undefined && { worldReadable }),
    ...(committed !== undefined && { committed }),
  };
}

/** The same file with what one more finding says of it. */
function joined(before: SecretFile | undefined, after: SecretFile): SecretFile {
  if (before === undefined) return after;
  const isGraver = after.severity === "error" && before.severity === "warning";
  const [a, b] = [before.committed, after.committed];
  const committed = a === undefined || b === undefined ? (a ?? b) : { value: a.value || b.value, path: a.path };
  return {
    ...(isGraver ? after : before),
    secrets: before.secrets + 1,
    ...(committed !== undefined && { committed }),
  };
}

function byReach(a: SecretFile, b: SecretFile): number {
  return (
    REACHES.indexOf(a.reach) - REACHES.indexOf(b.reach) ||
    compareText(a.severity, b.severity) ||
    compareText(a.path, b.path)
  );
}
