import { isToldFromWords } from "../../core/secret.ts";
import type { AuditCache, KeptAudit } from "../../cache/audit-cache.ts";
import type { CommitLog } from "../../git/commit-log.ts";
import { mark } from "../../git/room.ts";
import { commitByOid } from "../../git/commit-graph.ts";
import type { OidTable } from "../../git/oid-table.ts";
import type { HistoryReader, StoredObjects } from "../../git/history-reader.ts";
import type { RepositoryFacts } from "../../git/repository.ts";
import type { ObjectFiles } from "../../git/object-files.ts";
import { holdsAllOf, idsBeyond, listObjectFiles } from "../../git/object-files.ts";
import type { Placeholders } from "./known-units.ts";
import { KnownUnits, recallUnits } from "./known-units.ts";
import type { UnitMemory } from "./history.ts";
import type { HistoryOptions } from "./options.ts";
import { type KnownObjects, knownObjects, NOTHING_KNOWN, tagLines } from "./known-objects.ts";
import type { KnownStored } from "./named.ts";
import type { PathClasses } from "./paths.ts";
import type { TagObject } from "./tags.ts";
import type { UnitNames } from "./unit-names.ts";

/** What was known before an audit began, and where to keep what it learns. */
export interface AuditMemory {
  readonly cache: AuditCache;
  readonly kept: KeptAudit | null;
  /** What held the objects when the audit began. */
  readonly files: ObjectFiles | null;
  /** The kept log, where none of the objects it was read from can have vanished. */
  readonly knownLog: CommitLog | undefined;
  readonly knownObjects: KnownObjects;
  /** What is known of the paths of that log. */
  readonly knownPaths: PathClasses | null;
  /** What was stored then and since, in the numbers of that log. */
  readonly knownStored: KnownStored | null;
  /** Whether one of some paths may not be kept, since it holds a secret. */
  readonly holdSecret: (paths: readonly string[]) => boolean;
}

/** Null where nothing is remembered: no cache, only a part was asked for, or a part is known to be absent. */
export function openMemory(repository: RepositoryFacts, options: HistoryOptions): AuditMemory | null {
  const isPart = options.branch !== undefined || options.range !== undefined || options.since !== undefined;
  const { shallow, promisors, hasPromisorPacks } = repository;
  if (isPart || shallow.length > 0 || promisors.length > 0 || hasPromisorPacks) return null;
  const cache = options.cache?.(repository) ?? null;
  if (cache === null) return null;
  const kept = cache.read();
  const files = listObjectFiles(repository.objectDir);
  const holdSecret = options.holdSecret ?? (() => false);
  if (kept === null || kept.files === null || files === null || !holdsAllOf(files, kept.files)) {
    const nothing = { knownLog: undefined, knownObjects: NOTHING_KNOWN, knownPaths: null, knownStored: null };
    return { cache, kept, files, holdSecret, ...nothing };
  }
  const added = kept.stored === null ? null : idsBeyond(files, kept.files);
  const knownStored = kept.stored === null || added === null ? null : { kept: kept.stored, added };
  const objects = knownObjects(kept.log, kept.stored?.blobs ?? new Int32Array(0), kept.tags);
  const known = { knownLog: kept.log, knownObjects: objects, knownPaths: kept.paths, knownStored };
  return { cache, kept, files, holdSecret, ...known };
}

/** What a memory needs to know of the history that was read. */
export interface Loaded {
  readonly reader: HistoryReader;
  readonly log: CommitLog;
  readonly stored: StoredObjects | null;
  readonly units: UnitNames;
  readonly paths: PathClasses;
  readonly tags: readonly TagObject[];
}

/** Recalls which units hold nothing, and learns about the others. */
export async function recall(
  memory: AuditMemory | null,
  loaded: Loaded,
  signal: AbortSignal | undefined,
): Promise<UnitMemory> {
  const known = memory === null ? new KnownUnits(loaded.units.count) : await recallKnown(memory, loaded, signal);
  return new LearningMemory(memory, loaded, known);
}

async function recallKnown(
  { kept, knownLog }: AuditMemory,
  { reader, units, stored }: Loaded,
  signal: AbortSignal | undefined,
): Promise<KnownUnits> {
  if (kept === null) return new KnownUnits(units.count);
  const before = { contents: kept.contents, found: kept.found, oids: kept.log.oids };
  if (knownLog !== undefined && stored === null) return recallUnits(before, units, () => true);
  // Where packs went, what was read once may be gone with them.
  const isPresent = stored === null ? await reader.present?.(units.oids, signal) : presentIn(stored, units.oids);
  return recallUnits(before, units, (oid) => isPresent?.[oid] === 1);
}

function presentIn({ commits, blobs, tags }: StoredObjects, { size }: OidTable): Uint8Array {
  const isPresent = new Uint8Array(size);
  for (const numbers of [commits, blobs, tags]) mark(isPresent, numbers);
  return isPresent;
}

/** Tells whether a text holds one of these values, of those that can be told from ordinary words. */
function findsAnyOf(values: ReadonlySet<string>): (text: string) => boolean {
  // No name has several lines.
  const told = [...values].filter((value) => isToldFromWords(value) && !value.includes("\n"));
  return (text) => told.some((value) => text.includes(value));
}

/** Contents after which the clock is looked at. */
const LOOK_EVERY = 256;
/** Seconds between two writes; many times what a write takes. */
const KEEP_EVERY_MS = 10_000;
const MOST_OF_TIME = 30;

class LearningMemory implements UnitMemory {
  readonly recalled: UnitMemory["recalled"];
  readonly #memory: AuditMemory | null;
  readonly #loaded: Loaded;
  readonly #known: KnownUnits;
  /** Commits and units that what is kept lacks. */
  #news: number;
  /** True where what is kept is what this audit began with, or what it wrote. */
  #isCurrent: boolean;
  /** True where this audit wrote before all values were known. */
  #isUnchecked = false;
  #looks = 0;
  /** How many paths were looked at for secrets; {@link Infinity} once one of them holds one. */
  #safePaths: number;
  #nextKeep: number;

  constructor(memory: AuditMemory | null, loaded: Loaded, known: KnownUnits) {
    this.#memory = memory;
    this.#loaded = loaded;
    this.#known = known;
    this.#nextKeep = performance.now() + KEEP_EVERY_MS;
    const commits = countRecalled(loaded.log, memory?.knownLog);
    this.#news = loaded.log.commits.count - commits;
    this.#isCurrent = memory?.knownLog !== undefined;
    const isLonger = memory?.knownLog !== undefined && memory.knownLog.pathTable === loaded.log.pathTable;
    this.#safePaths = isLonger ? (memory.knownPaths?.ofPath.length ?? 0) : 0;
    this.recalled = { commits, contents: known.count, placeholders: known.placeholders() };
  }

  isClean(unit: number): boolean {
    return this.#known.isClean(unit);
  }

  foundIn(unit: number): string | null {
    return this.#known.foundIn(unit);
  }

  learnFound(unit: number, kept: string): void {
    if (this.#known.foundIn(unit) === null) this.#news++;
    this.#known.addFound(unit, kept);
  }

  learn(unit: number, placeholders: Placeholders): void {
    this.#known.add(unit, placeholders);
    this.#news++;
    if (++this.#looks % LOOK_EVERY === 0 && performance.now() > this.#nextKeep) this.keep();
  }

  keep(values?: ReadonlySet<string>): void {
    const memory = this.#memory;
    const isToCheck = values !== undefined && this.#isUnchecked;
    if (memory === null || (this.#isCurrent && !isToCheck && !isWorthKeeping(memory, this.#news))) return;
    const start = performance.now();
    const { log, paths, units, stored } = this.#loaded;
    if (this.#hasSecretPath(memory, log.paths)) return;
    this.#isUnchecked = values === undefined;
    if (values !== undefined) {
      const holdsValue = findsAnyOf(values);
      if (holdsValue(log.paths.join("\n"))) {
        this.#safePaths = Infinity;
        memory.cache.remove();
        return;
      }
      this.#known.dropFound(holdsValue);
    }
    const tags = tagLines(log, this.#loaded.tags);
    const files = this.#filesNow(memory);
    // Nothing may have been stored behind the back of the list.
    const isList = isWhole(stored) && files !== null && holdsAllOf(memory.files ?? NO_FILES, files);
    const contents = this.#known.toContents(units);
    const found = this.#known.toFound(units);
    memory.cache.write({ log, paths, tags, contents, found, stored: isList ? stored : null, files });
    this.#news = 0;
    this.#isCurrent = true;
    const end = performance.now();
    this.#nextKeep = end + Math.max(KEEP_EVERY_MS, MOST_OF_TIME * (end - start));
  }

  /** What was kept holds none: only paths beyond are looked at. */
  #hasSecretPath({ holdSecret }: AuditMemory, paths: readonly string[]): boolean {
    if (this.#safePaths < paths.length && holdSecret(paths.slice(this.#safePaths))) this.#safePaths = Infinity;
    else if (this.#safePaths < paths.length) this.#safePaths = paths.length;
    return this.#safePaths === Infinity;
  }

  /** What holds the objects now, if that is all that held them when the audit began: else something went meanwhile. */
  #filesNow({ files: before }: AuditMemory): ObjectFiles | null {
    const now = listObjectFiles(this.#loaded.reader.repository.objectDir);
    return before !== null && now !== null && holdsAllOf(now, before) ? now : null;
  }
}

/** False for a list that lacks something, which the next audit has to tell again. */
function isWhole(stored: StoredObjects | null): boolean {
  return stored !== null && stored.unreadable.length === 0 && stored.problem === undefined;
}

/** A file in which less than one in so many is new is written when more is: reading that little again is quicker. */
const FEW_IN = 1000;

function isWorthKeeping({ kept }: AuditMemory, news: number): boolean {
  return news > 0 && news * FEW_IN >= (kept?.contents.oid.length ?? 0);
}

const NO_FILES: ObjectFiles = { packs: [], loose: [] };

/** How many commits of a log were known. */
function countRecalled(log: CommitLog, known: CommitLog | undefined): number {
  if (known === undefined || known.oids !== log.oids) return 0;
  if (known === log) return log.commits.count;
  const numberOf = commitByOid(log);
  const { oid } = known.commits;
  let count = 0;
  for (let at = 0; at < oid.length; at++) if (numberOf[oid[at]!]! >= 0) count++;
  return count;
}
