import { severityOfDetection, type Detection } from "../core/detection.ts";
import type { Finding, History, Location, SuppressedFinding } from "../core/finding.ts";
import type { Platform } from "../core/platform.ts";
import { familyOf, secretKey } from "../core/secret-key.ts";
import type { PathDetection } from "../detect/path/judge-path.ts";
import type { PlacedEntry, Suppression } from "../core/suppression.ts";
import { findingId, isWeak, nameOf, pathId } from "./identity.ts";
import { ONLY_COMMENTS, type Suppressions } from "./suppressions.ts";

/** One secret at one place. */
export interface Occurrence {
  readonly detection: Detection;
  readonly location: Location;
  /** Reason given in an inline mark that silences it. */
  readonly ignored?: string;
  /** The other tool whose mark stands there; looked for only where such marks count. */
  readonly foreign?: string;
}

/** What rows are made and judged with. */
export interface Judging {
  readonly platform: Platform;
  /** Default: {@link ONLY_COMMENTS}. */
  readonly suppressions?: Suppressions;
}

/** One sensitive file at one place. */
export interface PathOccurrence {
  readonly path: PathDetection;
  readonly location: Location;
}

/** Occurrences of one secret, first found first; never empty. */
export interface SecretGroup {
  readonly key: string;
  readonly occurrences: readonly [Occurrence, ...Occurrence[]];
}

/** Gathers occurrences by secret, in order of first appearance. */
export function groupBySecret(occurrences: Iterable<Occurrence>): SecretGroup[] {
  const groups = new Map<string, [Occurrence, ...Occurrence[]]>();
  for (const occurrence of occurrences) {
    const key = secretKey(occurrence.detection);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [occurrence]);
    else group.push(occurrence);
  }
  return [...groups].map(([key, members]) => ({ key, occurrences: members }));
}

/**
 * Without the secrets that are told in the row of the credential they belong to, wherever they stand: those that also
 * stand alone, and those whose credential is not among the groups, keep a row of their own.
 */
export function withoutParts(
  groups: readonly SecretGroup[],
  suppressions: Suppressions = ONLY_COMMENTS,
): readonly SecretGroup[] {
  const isOpen = ({ occurrences }: SecretGroup): boolean => occurrences.some((one) => isLive(one, suppressions));
  const open = new Set(groups.filter(isOpen).map(({ key }) => key));
  return groups.filter(({ occurrences }) =>
    occurrences.some(({ detection: { partOf } }) => partOf === undefined || !open.has(partOf)),
  );
}

/** What stands alone comes first: it is what the row is for. */
function aloneFirst(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  const alone = occurrences.filter(({ detection }) => detection.partOf === undefined);
  return alone.length === 0 || alone.length === occurrences.length
    ? occurrences
    : [...alone, ...occurrences.filter(({ detection }) => detection.partOf !== undefined)];
}

/** Whether no comment silences a place. */
export function isLive({ ignored, foreign }: Occurrence, { inline }: Pick<Suppressions, "inline">): boolean {
  return !inline || (ignored === undefined && foreign === undefined);
}

/** Rows with what they were made from. */
export interface SecretRows {
  readonly findings: Finding[];
  readonly suppressed: SuppressedFinding[];
  /** What was detected, by id of the row. Holds values: never print or store it. */
  readonly detections: ReadonlyMap<string, Detection>;
}

/** One row per group. `historyOf` tells a secret's life where the source knows one. */
export function secretRows(
  groups: readonly SecretGroup[],
  { platform, suppressions = ONLY_COMMENTS }: Judging,
  historyOf?: (group: SecretGroup) => History | undefined,
): SecretRows {
  const ordinalOf = ordinals();
  const detections = new Map<string, Detection>();
  const findings: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  for (const group of withoutParts(groups, suppressions)) {
    const live = group.occurrences.filter((one) => isLive(one, suppressions));
    const shown = aloneFirst(live.length > 0 ? live : group.occurrences);
    const row = secretRow(shown, ordinalOf(shown[0]!), platform, historyOf?.(group));
    detections.set(row.id, shown[0]!.detection);
    const entry = suppressions.ofSecret(group.occurrences[0].detection);
    if (entry.live !== undefined) suppressed.push({ ...row, suppression: entrySuppression(entry.live) });
    else if (live.length === 0) suppressed.push({ ...row, suppression: commentSuppression(group.occurrences[0]) });
    else findings.push(told(row, entry.expired));
  }
  return { findings, suppressed, detections };
}

/** Rows of sensitive files, apart from those that an entry passes over. */
export function judgedFiles(
  rows: readonly Finding[],
  { suppressions = ONLY_COMMENTS }: Judging,
): { findings: Finding[]; suppressed: SuppressedFinding[] } {
  const findings: Finding[] = [];
  const suppressed: SuppressedFinding[] = [];
  for (const row of rows) {
    const entry = suppressions.ofFile(row.pattern, row.location);
    if (entry.live !== undefined) suppressed.push({ ...row, suppression: entrySuppression(entry.live) });
    else findings.push(told(row, entry.expired));
  }
  return { findings, suppressed };
}

/** Rows of secrets, and of sensitive files behind them, each where nothing passes over it and where something does. */
export function judgedRows(
  groups: readonly SecretGroup[],
  sensitive: readonly PathOccurrence[],
  judging: Judging,
): SecretRows {
  const secrets = secretRows(groups, judging);
  const files = judgedFiles(
    sensitive.map((place) => pathRow(place, judging.platform)),
    judging,
  );
  return {
    findings: [...secrets.findings, ...files.findings],
    suppressed: [...secrets.suppressed, ...files.suppressed],
    detections: secrets.detections,
  };
}

function entrySuppression({ home, reason, owner, until, file, line }: PlacedEntry): Suppression {
  return { kind: home, reason, ...(owner !== null && { owner }), ...(until !== null && { until }), file, line };
}

function commentSuppression({ ignored, foreign }: Occurrence): Suppression {
  if (ignored !== undefined || foreign === undefined) return { kind: "inline", reason: ignored ?? "" };
  return { kind: "inline", reason: `marked for ${foreign}`, tool: foreign };
}

/** Tells the entry that passed over it before. */
function told(row: Finding, expired: PlacedEntry | undefined): Finding {
  if (expired === undefined) return row;
  return { ...row, why: `${row.why}; its entry at ${expired.file}:${expired.line} ended on ${expired.until}` };
}

function secretRow(
  occurrences: readonly Occurrence[],
  ordinal: number,
  platform: Platform,
  history: History | undefined,
): Finding {
  const { detection, location } = occurrences[0]!;
  return {
    id: findingId(detection, { path: location.path, ordinal }, platform),
    pattern: detection.pattern.name,
    title: detection.pattern.title,
    provider: detection.pattern.provider,
    impact: detection.pattern.impact,
    verdict: detection.verdict,
    severity: severityOfDetection(detection),
    secret: detection.secret,
    facts: detection.facts,
    why: detection.why,
    remedy: detection.pattern.revoke,
    location,
    locations: occurrences.map((occurrence) => occurrence.location),
    ...(history === undefined ? {} : { history }),
  };
}

/** Row for a file that is a finding by its path. */
export function pathRow(occurrence: PathOccurrence, platform: Platform, history?: History): Finding {
  const { path, location } = occurrence;
  return {
    id: pathId(path.rule.name, location.path, platform),
    pattern: path.rule.name,
    title: path.title,
    impact: path.impact,
    verdict: "path",
    severity: path.severity,
    secret: null,
    facts: {},
    why: path.why,
    remedy: path.remedy,
    location,
    locations: [location],
    ...(history === undefined ? {} : { history }),
  };
}

/** Numbers weak secrets of one family, path and name in the order they are asked for. */
function ordinals(): (occurrence: Occurrence) => number {
  const counts = new Map<string, number>();
  return ({ detection, location }) => {
    if (!isWeak(detection)) return 0;
    const place = [familyOf(detection), location.path, nameOf(detection)].join("\0");
    const ordinal = counts.get(place) ?? 0;
    counts.set(place, ordinal + 1);
    return ordinal;
  };
}
