import { setImmediate } from "node:timers/promises";
import type { Blob, Skip, Where } from "../core/blob.ts";
import { displayPath } from "../core/path.ts";
import { defaultLimits, type ArchiveLimits } from "./archive/budget.ts";
import { contentItems } from "./archive/content-items.ts";
import { archiveKind, HEAD_BYTES } from "./archive/kind.ts";
import { openArchive } from "./archive/open-archive.ts";
import { nodeDisk, type Disk } from "./disk.ts";
import { isInside, repositoryAbove, type Root } from "./roots.ts";
import { systemMessage, unreadable } from "./unreadable.ts";
import { walk, type Place } from "./walk.ts";

/**
 * Tells which of `paths` (relative to `repo`, raw bytes) git ignores, by their index in `paths`.
 * Null when git cannot say.
 */
export type AskIgnored = (repo: string, paths: readonly Uint8Array[]) => Promise<ReadonlySet<number> | null>;

/** How files on disk are read. */
export interface WorktreeOptions {
  /** Larger files, in bytes, are listed and not read. */
  readonly maxSize: number;
  /** What opening an archive may cost; {@link defaultLimits} where it is absent. */
  readonly archives?: ArchiveLimits;
  readonly excludeDependencies: boolean;
  readonly askIgnored: AskIgnored;
  readonly disk?: Disk;
}

/** Paths that git is asked about in one go: few at first, so that reading starts soon; the last size repeats. */
const BATCHES: readonly number[] = [256, 1024, 4096, 8192];
/** Bytes and files after which timers and signals get their turn. */
const BREATH_BYTES = 1 << 20;
const BREATH_FILES = 64;

/**
 * Files as they stand on disk, ignored ones included and marked so. A link counts as its text and is never followed;
 * where it leads out of the roots or nowhere, that is listed too. `.git` folders are not entered. Of an archive its
 * members are read.
 */
export async function* worktree(roots: readonly Root[], options: WorktreeOptions): AsyncGenerator<Blob | Skip> {
  const disk = options.disk ?? nodeDisk;
  const { maxSize, archives = defaultLimits(maxSize) } = options;
  const reader: Reader = { roots, maxSize, archives, disk };
  let bytes = 0;
  let files = 0;
  const listed = batches(listRoots(roots, options.excludeDependencies, disk));
  let next = nextBatch(listed, options.askIgnored);
  for (let batch = await next; batch !== null; batch = await next) {
    // Git answers for the batch after this one while this one is read.
    next = nextBatch(listed, options.askIgnored);
    for (const item of batch.items) {
      const where = "kind" in item && batch.ignored.has(item) ? "ignored" : "worktree";
      for await (const result of "kind" in item ? readPlace(item, where, reader) : [item]) {
        yield result;
        if ("where" in result) bytes += result.bytes.length;
      }
      if (++files % BREATH_FILES !== 0 && bytes < BREATH_BYTES) continue;
      bytes = 0;
      await setImmediate();
    }
  }
}

interface Reader {
  readonly roots: readonly Root[];
  readonly maxSize: number;
  readonly archives: ArchiveLimits;
  readonly disk: Disk;
}

function* listRoots(roots: readonly Root[], excludeDependencies: boolean, disk: Disk): Generator<Place | Skip> {
  for (const { real, shown } of roots) {
    const repo = repositoryAbove(real, disk);
    const start = {
      real: Buffer.from(real),
      shown: Buffer.from(shown),
      repo: repo === null ? null : Buffer.from(repo),
    };
    try {
      const kind = disk.kindOf(start.real);
      if (kind === "folder") yield* walk(start, excludeDependencies, disk);
      // A pipe or device that the user names was meant to be read.
      else if (kind === "special") yield specialFile(start.shown, true);
      else yield { ...start, kind };
    } catch (error) {
      yield unreadable(start.shown, error);
    }
  }
}

function* batches(items: Iterable<Place | Skip>): Generator<(Place | Skip)[]> {
  let batch: (Place | Skip)[] = [];
  let round = 0;
  for (const item of items) {
    batch.push(item);
    if (batch.length < (BATCHES[Math.min(round, BATCHES.length - 1)] ?? 1)) continue;
    yield batch;
    batch = [];
    round++;
  }
  if (batch.length > 0) yield batch;
}

interface Batch {
  readonly items: readonly (Place | Skip)[];
  readonly ignored: ReadonlySet<Place>;
}

async function nextBatch(listed: Iterator<(Place | Skip)[]>, ask: AskIgnored): Promise<Batch | null> {
  const { value, done } = listed.next();
  return done === true ? null : { items: value, ignored: await ignoredPlaces(value, ask) };
}

async function ignoredPlaces(batch: readonly (Place | Skip)[], ask: AskIgnored): Promise<ReadonlySet<Place>> {
  const byRepo = new Map<string, Place[]>();
  for (const item of batch) {
    if (!("kind" in item) || item.repo === null) continue;
    const repo = item.repo.toString();
    const places = byRepo.get(repo);
    if (places === undefined) byRepo.set(repo, [item]);
    else places.push(item);
  }
  const ignored = new Set<Place>();
  for (const [repo, places] of byRepo) {
    const prefix = Buffer.byteLength(repo.endsWith("/") ? repo : `${repo}/`);
    const answer = await ask(
      repo,
      places.map(({ real }) => real.subarray(prefix)),
    );
    places.forEach((place, index) => answer?.has(index) === true && ignored.add(place));
  }
  return ignored;
}

type Items = Iterable<Blob | Skip> | AsyncIterable<Blob | Skip>;

function readPlace(place: Place, where: Where, reader: Reader): Items {
  try {
    if (place.kind === "special") return [specialFile(place.shown, false)];
    if (place.kind === "link") return [...readLink(place, where, reader)];
    return readFile(place, where, reader);
  } catch (error) {
    return [unreadable(place.shown, error)];
  }
}

function readFile({ real, shown }: Place, where: Where, { maxSize, archives, disk }: Reader): Items {
  const content = disk.read(real, maxSize);
  if (content.kind === "special") return [specialFile(shown, false)];
  if (content.kind === "content") {
    return contentItems(content.bytes, shown, { file: where, member: "archive" }, archives);
  }
  const { size } = content;
  const kind = archiveKind(disk.head(real, HEAD_BYTES));
  if (kind === null) return [{ ...displayPath(shown), reason: "too-large", bytes: size, incomplete: true }];
  return openArchive({ input: { kind: "file", path: real, size }, shown, where: "archive" }, kind, archives);
}

function* readLink(place: Place, where: Where, { roots, disk }: Reader): Generator<Blob | Skip> {
  const path = displayPath(place.shown);
  yield { ...path, where, bytes: disk.linkText(place.real), link: true };
  try {
    const target = disk.physical(place.real).toString();
    if (roots.some(({ real }) => isInside(target, real))) return;
    const detail = "the link's text was read; where it leads is outside what is scanned";
    yield { ...path, reason: "outside-root", detail, incomplete: false };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code !== "ENOENT" && code !== "ENOTDIR" && code !== "ELOOP") throw error;
    // What the user named was meant to be read.
    const incomplete = roots.some(({ real }) => place.real.equals(Buffer.from(real)));
    yield { ...path, reason: "broken-link", detail: systemMessage(error), incomplete };
  }
}

function specialFile(shown: Uint8Array, incomplete: boolean): Skip {
  return { ...displayPath(shown), reason: "special-file", detail: "no regular file", incomplete };
}
