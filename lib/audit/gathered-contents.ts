import { blobPlace, type Skip } from "../core/blob.ts";
import { compareText } from "../core/text.ts";
import type { PackWork } from "../git/pack/wanted.ts";
import type { BatchResult } from "../pack-scan/scan-batch.ts";
import { fromSent } from "../pack-scan/wire.ts";
import { addCounts, unopenedSkip, type Engine, type ScannedBlob, type ScanResult } from "../scan.ts";
import type { Placeholders } from "../sources/history/known-units.ts";
import type { History } from "../sources/history/history.ts";
import { lfsPointer } from "../sources/history/lfs.ts";

const NONE: Placeholders = new Map();

/** What all parts of a scan came to, and how many units our own reader read. */
export interface GatheredResult extends Omit<ScanResult, "interrupted"> {
  readonly fromPacks: number;
}

/** Results of the parts of a scan, put together. */
export class GatheredContents {
  blobs = 0;
  bytes = 0;
  /** Numbers of blobs that packs hold and our reader could not read. */
  readonly failed: number[] = [];
  readonly #history: History;
  readonly #engine: Engine;
  readonly #scanned: ScannedBlob[] = [];
  readonly #skipped: Skip[] = [];
  readonly #placeholders = new Map<string, number>();
  #fromPacks = 0;

  constructor(history: History, engine: Engine) {
    this.#history = history;
    this.#engine = engine;
  }

  addSkips(skipped: readonly Skip[]): void {
    for (const skip of skipped) this.#skipped.push(skip);
  }

  add({ scanned, skipped, placeholders, blobs, bytes }: ScanResult): void {
    for (const one of scanned) this.#scanned.push(one);
    this.addSkips(skipped);
    addCounts(this.#placeholders, placeholders);
    this.blobs += blobs;
    this.bytes += bytes;
  }

  addBatch(result: BatchResult, packs: readonly PackWork[]): void {
    const { units, bytes, found, placeholders, pointers, unopened, failed } = result;
    for (const { unit, occurrences, kept } of found) {
      const { path, pathBytes, where, oid } = this.#history.placeOf(unit);
      const origin = { path, where, blob: oid, ...(pathBytes !== undefined && { pathBytes }) };
      const places = occurrences.map((sent) => fromSent(sent, this.#engine.catalogue, origin));
      this.#scanned.push({ unit, oid, path, occurrences: places, sensitive: null });
      if (kept !== null && this.#engine.apart === undefined) this.#history.memory.learnFound(unit, kept);
    }
    for (const counts of placeholders.values()) addCounts(this.#placeholders, counts);
    for (const unit of pointers) this.#skipped.push(lfsPointer(blobPlace(this.#history.placeOf(unit))));
    for (const unit of unopened) this.#skipped.push(unopenedSkip(blobPlace(this.#history.placeOf(unit))));
    for (const { pack, object } of failed) this.failed.push(packs[pack]!.oid[object]!);
    this.#learn(result);
    this.blobs += units;
    this.#fromPacks += units;
    this.bytes += bytes;
  }

  #learn({ clean, placeholders, pointers, unopened }: BatchResult): void {
    const told = new Set([...pointers, ...unopened]);
    const { memory } = this.#history;
    for (const unit of clean) if (!told.has(unit)) memory.learn(unit, placeholders.get(unit) ?? NONE);
  }

  /** What it is so far, in an order that does not depend on threads. */
  result(): GatheredResult {
    const scanned = this.#scanned.toSorted((a, b) => (a.unit ?? 0) - (b.unit ?? 0));
    return {
      scanned,
      skipped: this.#skipped.toSorted((a, b) => compareText(a.path, b.path) || compareText(a.oid ?? "", b.oid ?? "")),
      placeholders: this.#placeholders,
      blobs: this.blobs,
      bytes: this.bytes,
      fromPacks: this.#fromPacks,
    };
  }
}
