import type { Blob, Skip } from "../../core/blob.ts";
import { isLeaktrailError } from "../../core/error.ts";
import type { Finding, Location, SuppressedFinding } from "../../core/finding.ts";
import type { ObjectReader } from "../../git/object-reader.ts";
import { secretKey } from "../../core/secret-key.ts";
import { barelyMarked } from "../../judge/occurrences.ts";
import { pathsByAge, secretsByAge, type OldSide } from "../../judge/newness.ts";
import { groupBySecret, judgedRows, type Judging, type Occurrence, type PathOccurrence } from "../../judge/rows.ts";
import { scanBlob, scanInto, type Engine, type ScannedBlob } from "../../scan.ts";
import { pathKey, sideBlobs, type Change } from "../../sources/change.ts";

/** What a hook run has found so far; filled by the functions below. */
export interface Gathered {
  readonly occurrences: Occurrence[];
  readonly sensitive: PathOccurrence[];
  /** Places that the change in question brings in; the others stood before. */
  readonly fresh: Set<Location>;
  /** Places beside which stands an ignore mark without a reason. */
  readonly bareMarks: Set<Location>;
  readonly skipped: Skip[];
  readonly placeholders: Map<string, number>;
  /** Changed paths looked at, whether or not something came in there. */
  looked: number;
  blobs: number;
  bytes: number;
}

/** Rows of a hook run. */
export interface HookFindings {
  readonly fresh: readonly Finding[];
  readonly standing: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
}

export function nothingGathered(): Gathered {
  return {
    occurrences: [],
    sensitive: [],
    fresh: new Set(),
    bareMarks: new Set(),
    skipped: [],
    placeholders: new Map(),
    looked: 0,
    blobs: 0,
    bytes: 0,
  };
}

/** Where the content of a change is read and how it is labelled. */
export interface ChangeOrigin {
  readonly objects: ObjectReader;
  readonly where: Blob["where"];
  /** Commit that makes the change, where one does already. */
  readonly commit?: string;
}

/** Scans what a change brings in; its old side is read only when something was found. */
export async function scanChange(change: Change, origin: ChangeOrigin, engine: Engine, into: Gathered): Promise<void> {
  into.skipped.push(...change.skipped);
  into.looked += change.entered.length + change.left.length;
  const found: ScannedBlob[] = [];
  for await (const item of sideBlobs(origin.objects, change.entered, origin.where)) {
    const scanned = look(item, engine, into);
    if (scanned !== null) found.push(scanned);
  }
  if (found.length > 0) judge(found, await oldSide(change, origin.objects, engine), origin.commit, into);
}

/** Scans content that has no old side: every finding counts as new. */
export async function scanAll(
  source: AsyncIterable<Blob | Skip> | Iterable<Blob>,
  engine: Engine,
  into: Gathered,
  commit?: string,
): Promise<void> {
  for await (const item of source) {
    const scanned = look(item, engine, into);
    if (scanned !== null) judge([scanned], { secrets: new Set(), hasPath: () => false }, commit, into);
  }
}

/** Turns places into rows, one per secret; of a secret that is new somewhere, only those places are told. */
export function findingsOf(gathered: Gathered, judging: Judging): HookFindings {
  const { occurrences, sensitive, fresh } = gathered;
  if (occurrences.length + sensitive.length === 0) return { fresh: [], standing: [], suppressed: [] };
  const groups = groupBySecret(occurrences).map(({ key, occurrences: members }) => {
    const [first, ...rest] = members.filter(({ location }) => fresh.has(location));
    return { key, occurrences: first === undefined ? members : ([first, ...rest] as const) };
  });
  const { findings, suppressed } = judgedRows(groups, sensitive, judging);
  const isFresh = (row: Finding): boolean => fresh.has(row.location);
  return { fresh: findings.filter(isFresh), standing: findings.filter((row) => !isFresh(row)), suppressed };
}

function look(item: Blob | Skip, engine: Engine, into: Gathered): ScannedBlob | null {
  if (!("where" in item)) {
    into.skipped.push(item);
    return null;
  }
  into.blobs++;
  into.bytes += item.bytes.length;
  const { scanned } = scanInto(item, engine, into);
  if (scanned !== null) {
    for (const location of barelyMarked(item.bytes, scanned.occurrences)) into.bareMarks.add(location);
  }
  return scanned;
}

function judge(found: readonly ScannedBlob[], old: OldSide, commit: string | undefined, into: Gathered): void {
  const places = found.map((blob) => (commit === undefined ? blob : at(blob, commit, into)));
  const occurrences = places.flatMap((blob) => blob.occurrences);
  const sensitive = places.flatMap((blob) => blob.sensitive ?? []);
  for (const { location } of [...secretsByAge(occurrences, old).fresh, ...pathsByAge(sensitive, old).fresh]) {
    into.fresh.add(location);
  }
  into.occurrences.push(...occurrences);
  into.sensitive.push(...sensitive);
}

function at(blob: ScannedBlob, commit: string, into: Gathered): ScannedBlob {
  const moved = <Place extends { readonly location: Location }>(place: Place): Place => {
    const location = { ...place.location, commit };
    if (into.bareMarks.delete(place.location)) into.bareMarks.add(location);
    return { ...place, location };
  };
  const { occurrences, sensitive } = blob;
  return { ...blob, occurrences: occurrences.map(moved), sensitive: sensitive === null ? null : moved(sensitive) };
}

/** What the old side holds. A blob that cannot be read there holds nothing: its secrets then count as new. */
async function oldSide(change: Change, objects: ObjectReader, engine: Engine): Promise<OldSide> {
  const secrets = new Set<string>();
  const paths = new Set<string>();
  try {
    for await (const item of sideBlobs(objects, change.left, "tree")) {
      if (!("where" in item)) continue;
      const scanned = scanBlob(item, engine, new Map());
      for (const { detection } of scanned?.occurrences ?? []) secrets.add(secretKey(detection));
      if (scanned !== null && scanned.sensitive !== null) paths.add(pathKey(scanned.sensitive.location));
    }
  } catch (error) {
    // git stops at a corrupt object: what was found must still be told.
    if (!isLeaktrailError(error) || error.code !== "unreadable") throw error;
  }
  return { secrets, hasPath: ({ location }) => paths.has(pathKey(location)) };
}
