import type { Cover, OldEntry } from "../../config/migrate/old-settings.ts";
import { isLeaktrailError } from "../../core/error.ts";
import { checksumOf, namedBy } from "./checksum.ts";
import type { Spot } from "./content.ts";
import { isHashOf } from "./hash.ts";
import { isOfAnother } from "./vendor.ts";

/** Where findings are looked up. */
export interface Places {
  readonly top: string;
  /** By path, of the files on disk. */
  readonly disk: ReadonlyMap<string, readonly Spot[]>;
  /** Paths that git tracks, in its order. */
  readonly tracked: readonly string[];
  /** Text of a line of a file on disk; null where it is not known. */
  lineOf(path: string, line: number): string | null;
  /** Of a file in a commit; null where there is no such commit. */
  at(commit: string, path: string): readonly Spot[] | null;
  /** Of all files that the history ever had. */
  history(): Promise<{ readonly spots: readonly Spot[]; readonly complete: boolean }>;
  /** Whether all files on disk could be read. */
  readonly isDiskWhole: boolean;
  /** Whether the history is cut off here, so that a commit may be elsewhere. */
  readonly isCutOff: boolean;
}

/** What became of an entry: what it covers, that it covers nothing, or why that cannot be told. */
export type Match = { readonly spots: readonly Spot[] } | { readonly dead: string } | { readonly unsure: string };

/** Tells which of our findings an entry of another tool covers. */
export async function matchEntry({ cover }: OldEntry, places: Places): Promise<Match> {
  const match = await matchOf(cover, places);
  const isOnDisk = cover.kind !== "line" || cover.commit === null;
  return "dead" in match && isOnDisk && !places.isDiskWhole ? { unsure: "not all files on disk could be read" } : match;
}

async function matchOf(cover: Cover, places: Places): Promise<Match> {
  const { disk } = places;
  switch (cover.kind) {
    case "line":
      if (cover.commit !== null) return commitMatch(cover, cover.commit, places);
      return oneOf(await everywhere(places, (spots) => onLine(spots, cover)), cover);
    case "hash":
      return await hashMatch(cover, places);
    case "checksum":
      return checksumMatch(cover, places);
    case "value":
      return valueMatch([...disk.values()].flat(), cover.value);
  }
}

function found(spots: readonly Spot[], why: string): Match {
  return spots.length === 0 ? { dead: why } : { spots };
}

/** What is meant among the files on disk, else among those of the history; null where that is not all there. */
async function everywhere(
  { disk, history }: Places,
  meant: (spots: readonly Spot[]) => readonly Spot[],
): Promise<readonly Spot[] | null> {
  const here = meant([...disk.values()].flat());
  if (here.length > 0) return here;
  const { spots, complete } = await history();
  const before = meant(spots);
  return before.length === 0 && !complete ? null : before;
}

const CUT_OFF: Match = { unsure: "not all of the history is here or could be read" };

type LineCover = Extract<Cover, { kind: "line" }>;

function commitMatch(cover: LineCover, commit: string, places: Places): Match {
  if (cover.path.includes("!")) return { unsure: "stands in an archive in a commit" };
  try {
    const spots = places.at(commit, cover.path);
    if (spots !== null) return oneOf(onLine(spots, cover), cover);
    return places.isCutOff ? CUT_OFF : { dead: "its commit is gone" };
  } catch (error) {
    if (isLeaktrailError(error) && error.code === "unreadable")
      return { unsure: "its content cannot be read from git" };
    throw error;
  }
}

function onLine(spots: readonly Spot[], { path, line, value }: LineCover): readonly Spot[] {
  return spots.filter((spot) => {
    const { location } = spot;
    if (location.path !== path) return false;
    if (line === 0 || spot.detection === null) return line === 0 && spot.detection === null;
    if (location.line > line || location.endLine < line) return false;
    const ours = valueOf(spot)!;
    return value === null || ours.includes(value) || value.includes(ours);
  });
}

/**
 * A line may hold several of our findings. An entry does not tell those of its rule apart, so that it covers all that
 * one pattern of ours finds; of those of several patterns, the other tool meant one.
 */
function oneOf(spots: readonly Spot[] | null, { rule, value }: LineCover): Match {
  if (spots === null) return CUT_OFF;
  const patterns = new Set(spots.map(({ pattern }) => pattern));
  const [pattern] = patterns;
  if (value === null && patterns.size === 1 && isOfAnother(rule ?? "", pattern!))
    return { unsure: `it is about ${rule}, and what stands there now is ${pattern}` };
  if (patterns.size > 1)
    return { unsure: `findings of ${patterns.size} patterns stand there, and which it means is not said` };
  return found(spots, "nothing that we find stands there");
}

/** Texts that secretlint allows, it looks for in what it finds; values of which they are a part nobody has named. */
function valueMatch(spots: readonly Spot[], value: string): Match {
  const same = spots.filter((spot) => valueOf(spot) === value);
  const around = spots.filter((spot) => valueOf(spot)?.includes(value) === true);
  if (same.length === 0 && around.length > 0)
    return {
      unsure: `it is a part of ${around.length} found here: name those that are meant with \`leaktrail ignore\``,
    };
  return found(same, "no file holds the value now");
}

async function hashMatch(
  { digest, algorithm, path }: Extract<Cover, { kind: "hash" }>,
  places: Places,
): Promise<Match> {
  const held = (spots: readonly Spot[], isLineKnown: boolean): readonly Spot[] =>
    spots.filter((spot) => {
      const { path: file, line } = spot.location;
      return isHashOf(digest, algorithm, spot, isLineKnown ? places.lineOf(file, line) : null);
    });
  if (path !== null) {
    return found(held(places.disk.get(path) ?? [], true), "nothing that we find in the file has its hash");
  }
  const spots = await everywhere(places, (all) => held(all, false));
  return spots === null ? CUT_OFF : found(spots, "nothing that we find has its hash");
}

function checksumMatch(
  { pattern, digest }: Extract<Cover, { kind: "checksum" }>,
  { top, tracked, disk }: Places,
): Match {
  const paths = namedBy(pattern, tracked);
  if (paths === null) return { unsure: "its name is a pattern that is not understood" };
  if (paths.length === 0) return { dead: "git tracks no such file" };
  if (checksumOf(top, paths) !== digest)
    return { dead: "the file has changed since, so that talisman looks at it again" };
  return found(
    paths.flatMap((path) => disk.get(path) ?? []),
    "we find nothing in it",
  );
}

function valueOf({ detection }: Spot): string | null {
  return detection?.secret.reveal() ?? null;
}
