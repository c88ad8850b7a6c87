import type { Finding, Location, SuppressedFinding } from "../core/finding.ts";
import { SEVERITIES, severityOf, type Severity } from "../core/verdict.ts";

/** What findings count for; `off` are listed as silenced. */
export type Level = Severity | "off";

/** What findings of one name count for. */
export interface NamedLevel {
  readonly level: Level;
  /** Who said so. */
  readonly reason: string;
}

/** What findings in some files count for at most. */
export interface PathCap {
  /** Globs, as the user wrote them. */
  readonly files: readonly string[];
  /** Whether a path from the top of the repository is meant. */
  readonly covers: (path: string) => boolean;
  /** Names and families of patterns, and path rules; null for all, except for confirmed secrets. */
  readonly names: ReadonlySet<string> | null;
  readonly atMost: Exclude<Level, "error">;
  readonly reason: string;
}

/** What a user says that findings count for. */
export interface Policy {
  /** By the name of a pattern or path rule, by family, or by verdict; the first of these that is there holds. */
  readonly levels: ReadonlyMap<string, NamedLevel>;
  /** Where several cover a place, the mildest holds. */
  readonly caps: readonly PathCap[];
}

/** What of a finding a policy looks at. */
type Judgeable = Pick<Finding, "pattern" | "verdict" | "severity" | "location" | "locations"> & {
  readonly id?: string;
};

/** Findings that count, and those that do not. */
export interface UnderPolicy<Row> {
  readonly findings: readonly Row[];
  readonly suppressed: readonly (Row & Pick<SuppressedFinding, "suppression">)[];
}

/** Path of a place from the top of the repository; null outside of it, and for what is no file. */
export type PathOf = (place: Location) => string | null;

/**
 * The findings as a policy has them. A finding counts for what its gravest place does, and that place comes first; it
 * is silenced only where all its places are.
 */
export function underPolicy<Row extends Judgeable>(
  rows: readonly Row[],
  policy: Policy,
  pathOf: PathOf,
): UnderPolicy<Row> {
  const findings: Row[] = [];
  const suppressed: (Row & Pick<SuppressedFinding, "suppression">)[] = [];
  for (const row of rows) {
    const named = namedLevel(row, policy);
    const places = row.locations.map((place) => atPlace(place, row, named, policy, pathOf));
    const gravest = places.reduce((first, one) => (rank(one.level) > rank(first.level) ? one : first));
    if (gravest.level === "off") {
      suppressed.push({ ...row, suppression: { kind: "config", reason: gravest.reason } });
    } else findings.push(counted(row, gravest.level, places));
  }
  return { findings, suppressed };
}

/** What applies to a place: a cap, or nothing. */
export function capAt(
  path: string | null,
  { pattern, verdict, id }: Pick<Judgeable, "pattern" | "verdict" | "id">,
  { caps }: Policy,
): PathCap | null {
  if (path === null) return null;
  const family = familyIn(id) ?? pattern;
  const about = caps.filter(({ names, covers }) => {
    const isMeant = names === null ? verdict !== "confirmed" : names.has(pattern) || names.has(family);
    return isMeant && covers(path);
  });
  return about.reduce<PathCap | null>(
    (mildest, cap) => (mildest === null || rank(cap.atMost) < rank(mildest.atMost) ? cap : mildest),
    null,
  );
}

function atPlace(
  place: Location,
  row: Judgeable,
  named: NamedLevel,
  policy: Policy,
  pathOf: PathOf,
): NamedLevel & { readonly place: Location } {
  const cap = policy.caps.length === 0 ? null : capAt(pathOf(place), row, policy);
  if (cap === null || rank(cap.atMost) >= rank(named.level)) return { ...named, place };
  return { level: cap.atMost, reason: cap.reason, place };
}

function namedLevel({ id, pattern, verdict, severity }: Judgeable, { levels }: Policy): NamedLevel {
  const named = levels.get(pattern) ?? levels.get(familyIn(id) ?? pattern);
  if (named !== undefined) return named;
  // A proof that made it weigh less than its verdict knows more than the verdict.
  const ofVerdict = severity === severityOf(verdict) ? levels.get(verdict) : undefined;
  return ofVerdict ?? { level: severity, reason: "" };
}

function counted<Row extends Judgeable>(
  row: Row,
  severity: Severity,
  places: readonly { readonly level: Level; readonly place: Location }[],
): Row {
  const isFirst = places[0]?.level === severity;
  if (isFirst && row.severity === severity) return row;
  const grave = places.filter(({ level }) => level === severity);
  const others = places.filter(({ level }) => level !== severity);
  const locations = [...grave, ...others].map(({ place }) => place);
  return { ...row, severity, location: isFirst ? row.location : locations[0]!, locations };
}

function familyIn(id: string | undefined): string | undefined {
  return id?.slice(0, id.lastIndexOf(":"));
}

function rank(level: Level): number {
  return level === "off" ? -1 : SEVERITIES.indexOf(level);
}
