import { NO_RUNS, type CopyRuns } from "../core/copy-runs.ts";
import type { Platform } from "../core/platform.ts";
import type { ContentFacts } from "../detect/confirm.ts";
import type { Version } from "../detect/versions/version.ts";
import { VersionScanner } from "../detect/versions/version-scanner.ts";
import { openPack, type PackFile } from "../git/pack/pack-file.ts";
import { isObject } from "../git/pack/object-id.ts";
import { FamilyWalker, type FamilyVisitor, type WalkFailure } from "../git/pack/walk.ts";
import { WalkRoom } from "../git/pack/walk-room.ts";
import { occurrencesIn } from "../judge/occurrences.ts";
import type { Engine } from "../scan.ts";
import { isLfsPointer } from "../sources/history/lfs.ts";
import { messageOf } from "../sources/message.ts";
import { keptPlaces } from "./kept-places.ts";
import { remembering } from "./remembering.ts";
import { idOf, type Batch, type PackJob, type PackShare, type UnitClass } from "./job.ts";
import { toSent, type SentOccurrence } from "./wire.ts";

/** What a batch came to. Posted from a worker as it is. */
export interface BatchResult {
  /** Units read, and their bytes. */
  units: number;
  bytes: number;
  readonly found: FoundUnit[];
  /** Units without a finding. */
  readonly clean: number[];
  /** Samples and masks by pattern, of units that saw some. */
  readonly placeholders: Map<number, ReadonlyMap<string, number>>;
  /** Units that are Git LFS pointers. */
  readonly pointers: number[];
  /** Units of which not all that they pack was looked at. */
  readonly unopened: number[];
  readonly failed: FailedObject[];
}

/** A unit in which something was found. */
export interface FoundUnit {
  readonly unit: number;
  readonly occurrences: readonly SentOccurrence[];
  /** See {@link keptPlaces}. */
  readonly kept: string | null;
}

/** An object of a pack that could not be read here. */
export interface FailedObject {
  readonly pack: number;
  readonly object: number;
  readonly reason: WalkFailure;
  readonly detail: string;
}

/** What scans need that one thread works on one after the other: what they learn of the patterns is kept. */
export interface ScanKit {
  readonly engine: Engine;
  readonly platform: Platform;
  readonly scanner: VersionScanner;
  readonly room: WalkRoom;
}

export function scanKit(engine: Engine, room: WalkRoom = new WalkRoom()): ScanKit {
  return { engine, platform: remembering(engine.platform), scanner: new VersionScanner(engine.catalogue), room };
}

/** Scans batches of one job, on whatever thread it is. Holds descriptors and buffers: close it. */
export class BatchScanner {
  readonly #job: PackJob;
  readonly #kit: ScanKit;
  readonly #walkers = new Map<
    number,
    { readonly walker: FamilyWalker; readonly pack: PackFile; readonly visitor: Visitor }
  >();

  constructor(job: PackJob, kit: ScanKit) {
    this.#job = job;
    this.#kit = kit;
  }

  scan(batch: Batch): BatchResult {
    const { pack, from, to } = batch;
    const opened = this.#openPack(pack);
    if (opened === null) return this.#allFailed(batch);
    const { walker, visitor } = opened;
    visitor.begin();
    const { root } = this.#job.packs[pack]!.families;
    for (let at = from; at < to; at++) walker.walk(root[at]!);
    return visitor.result;
  }

  close(): void {
    for (const { walker, pack } of this.#walkers.values()) {
      walker.close();
      pack.close();
    }
    this.#walkers.clear();
  }

  /** What a batch comes to whose pack is gone: git is asked for all of it. */
  #allFailed({ pack, from, to }: Batch): BatchResult {
    const result = emptyResult();
    const { families, ...share } = this.#job.packs[pack]!;
    const open = [...families.root.subarray(from, to)];
    for (let object = open.pop(); object !== undefined; object = open.pop()) {
      open.push(...families.child.subarray(families.start[object], families.start[object + 1]));
      if (share.from[object] === share.from[object + 1]) continue;
      result.failed.push({ pack, object, reason: "corrupt-object", detail: "its pack is gone" });
    }
    return result;
  }

  /** Null where the pack cannot be opened any more. */
  #openPack(number: number): { readonly walker: FamilyWalker; readonly visitor: Visitor } | null {
    const known = this.#walkers.get(number);
    if (known !== undefined) return known;
    const share = this.#job.packs[number]!;
    const pack = openPack(share.path);
    if (pack === null) return null;
    const { maxBytes } = this.#job;
    const { platform, scanner, room } = this.#kit;
    const { now, suppressions } = this.#kit.engine;
    const facts = this.#job.classes.map(({ path }) => ({ path, platform, now }));
    const visitor = new Visitor(scanner, {
      share,
      number,
      facts,
      classes: this.#job.classes,
      marks: { foreign: suppressions?.foreign === true },
    });
    const limits = { room, ...(maxBytes !== null && { maxBytes }) };
    const walker = new FamilyWalker(pack, share.layout, share.families, visitor, limits);
    const opened = { walker, pack, visitor };
    this.#walkers.set(number, opened);
    return opened;
  }
}

interface Place {
  readonly share: PackShare;
  readonly number: number;
  readonly classes: readonly UnitClass[];
  /** By class. */
  readonly facts: readonly ContentFacts[];
  readonly marks: { readonly foreign: boolean };
}

/** A version of a content under one class of its paths. */
interface Kept {
  readonly classNumber: number;
  readonly version: Version;
}

const NONE: readonly Kept[] = [];

class Visitor implements FamilyVisitor {
  readonly #scanner: VersionScanner;
  readonly #place: Place;
  /** By object, for those that others are built on. */
  readonly #known = new Map<number, readonly Kept[]>();
  result: BatchResult = emptyResult();

  constructor(scanner: VersionScanner, place: Place) {
    this.#scanner = scanner;
    this.#place = place;
  }

  begin(): void {
    this.result = emptyResult();
    this.#known.clear();
  }

  root(object: number, bytes: Uint8Array): void {
    this.#scan(object, bytes, NONE, NO_RUNS);
  }

  version(object: number, base: number, bytes: Uint8Array, runs: CopyRuns): void {
    this.#scan(object, bytes, this.#known.get(base)!, runs);
  }

  leave(object: number): void {
    const kept = this.#known.get(object);
    if (kept === undefined) return;
    this.#known.delete(object);
    for (const { version } of kept) this.#scanner.release(version);
  }

  failed(object: number, reason: WalkFailure, detail: string): void {
    const { share, number } = this.#place;
    if (share.from[object] !== share.from[object + 1])
      this.result.failed.push({ pack: number, object, reason, detail });
  }

  #scan(object: number, bytes: Uint8Array, bases: readonly Kept[], runs: CopyRuns): void {
    const { from, unit, unitClass, families } = this.#place.share;
    const [first, end] = [from[object]!, from[object + 1]!];
    const hasVersions = families.start[object] !== families.start[object + 1];
    const kept: Kept[] = [];
    if (hasVersions) this.#known.set(object, kept);
    if (end > first && this.#isDamaged(object, bytes)) {
      this.failed(object, "corrupt-object", "its bytes are not those of its id");
      return;
    }
    for (let at = first; at < end; at++) {
      const classNumber = unitClass[at]!;
      if (this.#place.classes[classNumber]!.isMessage) {
        this.#scanMessage(unit[at]!, classNumber, messageOf(bytes));
        continue;
      }
      const version = this.#version(classNumber, bytes, bases, runs);
      this.#note(unit[at]!, classNumber, bytes, version);
      if (hasVersions) kept.push({ classNumber, version });
      else this.#scanner.release(version);
    }
    // What is only a base of wanted objects is followed for them, under the paths of its own base.
    if (end === first && hasVersions) {
      for (const { classNumber } of bases) {
        kept.push({ classNumber, version: this.#version(classNumber, bytes, bases, runs) });
      }
    }
  }

  #isDamaged(object: number, bytes: Uint8Array): boolean {
    const { share, classes } = this.#place;
    const id = idOf(share, object);
    if (id === null) return false;
    const { isMessage } = classes[share.unitClass[share.from[object]!]!]!;
    return !isObject(id, isMessage ? "commit" : "blob", bytes);
  }

  /** A message is short, and what it has in common with another is by chance. */
  #scanMessage(unit: number, classNumber: number, bytes: Uint8Array): void {
    const version = this.#scanner.first(bytes, this.#place.facts[classNumber]!);
    this.#note(unit, classNumber, bytes, version);
    this.#scanner.release(version);
  }

  #version(classNumber: number, bytes: Uint8Array, bases: readonly Kept[], runs: CopyRuns): Version {
    const facts = this.#place.facts[classNumber]!;
    for (const base of bases) {
      if (base.classNumber === classNumber) return this.#scanner.next(base.version, bytes, runs, facts);
    }
    return this.#scanner.first(bytes, facts);
  }

  #note(unit: number, classNumber: number, bytes: Uint8Array, version: Version): void {
    const facts = this.#place.facts[classNumber]!;
    const detected = this.#scanner.result(version, bytes, facts);
    const { detections, placeholders } = detected;
    this.result.units++;
    this.result.bytes += bytes.length;
    if (isLfsPointer(bytes)) this.result.pointers.push(unit);
    if (detected.unopened === true) this.result.unopened.push(unit);
    if (placeholders.size > 0) this.result.placeholders.set(unit, placeholders);
    if (detections.length === 0) {
      this.result.clean.push(unit);
      return;
    }
    const blob = { path: facts.path, where: "tree", bytes } as const;
    const occurrences = occurrencesIn(blob, detections, this.#place.marks).map(toSent);
    this.result.found.push({ unit, occurrences, kept: keptPlaces(bytes, detected) });
  }
}

function emptyResult(): BatchResult {
  return { units: 0, bytes: 0, found: [], clean: [], placeholders: new Map(), pointers: [], unopened: [], failed: [] };
}
