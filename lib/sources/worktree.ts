import { setImmediate } from "node:timers/promises";
import type { Blob, Skip } from "../core/blob.ts";
import { defaultLimits, type ArchiveLimits } from "./archive/budget.ts";
import { nodeDisk, type Disk } from "./disk.ts";
import { listRoots } from "./list-roots.ts";
import { readPlace, type Reader } from "./read-place.ts";
import type { Root } from "./roots.ts";
import type { Place } from "./walk.ts";

/** Tells which of some places git ignores; none of those of which it cannot say. */
export type IgnoredAmong = (places: readonly Place[]) => Promise<ReadonlySet<Place>>;

/** How files on disk are read. */
export interface WorktreeOptions {
  /** Larger files, in bytes, are listed and not read. */
  readonly maxSize: number;
  /** What opening an archive may cost; {@link defaultLimits} where it is absent. */
  readonly archives?: ArchiveLimits;
  readonly excludeDependencies: boolean;
  readonly ignoredAmong: IgnoredAmong;
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
  let next = nextBatch(listed, options.ignoredAmong);
  for (let batch = await next; batch !== null; batch = await next) {
    // Git answers for the batch after this one while this one is read.
    next = nextBatch(listed, options.ignoredAmong);
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

async function nextBatch(listed: Iterator<(Place | Skip)[]>, ignoredAmong: IgnoredAmong): Promise<Batch | null> {
  const { value, done } = listed.next();
  return done === true ? null : { items: value, ignored: await ignoredAmong(value.filter((item) => "kind" in item)) };
}
