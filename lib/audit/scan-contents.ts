import { setImmediate as nextTurn } from "node:timers/promises";
import { blobPlace, type Blob, type Skip } from "../core/blob.ts";
import type { DetectResult } from "../detect/outcome.ts";
import { IntColumn } from "../git/column.ts";
import { findWanted, findWantedIn, type PackWork, type Wanted, type WantedWork } from "../git/pack/wanted.ts";
import { isObject } from "../git/pack/object-id.ts";
import { openObjectStore } from "../git/pack/object-store.ts";
import { scan, type Engine, type ScanControl, type ScanResult } from "../scan.ts";
import type { UnitFacts } from "../pack-scan/job.ts";
import { keptPlaces, placesAgain } from "../pack-scan/kept-places.ts";
import type { BatchResult } from "../pack-scan/scan-batch.ts";
import { remembering } from "../pack-scan/remembering.ts";
import { scanPacks } from "../pack-scan/scan-packs.ts";
import type { History, HistoryBlob } from "../sources/history/history.ts";
import { isLfsPointer, lfsSkip } from "../sources/history/lfs.ts";
import { GatheredContents, type GatheredResult } from "./gathered-contents.ts";
import type { EarlyMessages, ScannedMessages } from "./early-messages.ts";
import { isInterrupt, unlessInterrupted } from "./interrupt.ts";
import { messageUnits } from "./message-units.ts";
import type { Threads } from "../git/threads.ts";

/** How contents are scanned. */
export interface ContentsControl extends ScanControl {
  /** See `PackScanOptions`. */
  readonly threads?: Threads;
  /** Checks that the bytes of each content are those that its id stands for. */
  readonly verify?: boolean;
  /** See `PackScanOptions`. */
  readonly meanwhile?: () => Promise<void>;
  /** See `PackScanOptions`; gets what is found by then. */
  readonly besideLast?: (soFar: ScanResult) => Promise<void>;
}

/** What was found in the contents of a history. */
export interface ContentsResult extends GatheredResult {
  /** True when the signal ended the scan early. */
  readonly interrupted: boolean;
}

/**
 * Scans messages and contents that are not known to be clean: what packs hold version by version, on several threads;
 * then what our own reader could not read, through the engine. What turns out clean is learnt.
 * @param early has messages that are being scanned already
 */
export async function scanContents(
  history: History,
  engine: Engine,
  control: ContentsControl,
  early: EarlyMessages | null = null,
): Promise<ContentsResult> {
  const messageOf = messageUnits(history);
  const begun = early?.of(history, messageOf) ?? null;
  const wanted = wantedIds(history, begun);
  // Between two long steps, so that a signal comes through.
  await nextTurn();
  const found = await wantedWork(history, wanted.unknown);
  await nextTurn();
  const total = new GatheredContents(history, engine);
  total.addSkips(history.skipped);
  const { signal, threads, meanwhile, besideLast, verify = false } = control;
  const options = {
    ...(history.packed?.maxBytes !== undefined && { maxBytes: history.packed.maxBytes }),
    ...(verify && { verify: history.log.oids }),
    ...(threads !== undefined && { threads }),
    ...(signal && { signal }),
    ...(meanwhile && { meanwhile }),
    ...(besideLast && { besideLast: () => besideLast({ ...total.result(), interrupted: false }) }),
  };
  const add = (result: BatchResult, packs: readonly PackWork[]): void => {
    total.addBatch(result, packs);
    control.onProgress?.(total.blobs, total.bytes);
  };
  const messages = Promise.all(
    (begun?.results ?? []).map(async (result) => {
      const answer = await unlessInterrupted(result, signal);
      if (answer !== null) add(answer, begun!.packs);
    }),
  );
  messages.catch(() => undefined);
  await scanPacks(found.packs, unitFacts(history, messageOf), engine, options, (result) => add(result, found.packs));
  await messages;
  await threads?.close();
  const { commits } = found.rest;
  const blobs = [...found.rest.blobs, ...wanted.known];
  const rest = restOf(history.texts, messageOf, { blobs, commits, failed: total.failed });
  const patient = { ...engine, platform: remembering(engine.platform), recall: recallIn(history, engine) };
  for (const part of [history.messages(rest.known), history.blobs(rest.blobs)]) {
    total.add(await scan(items(part, control), patient, watching(history, engine, control, total)));
  }
  return { ...total.result(), interrupted: signal?.aborted === true };
}

/** What is to be scanned, and blobs of which it is known what is found. */
function wantedIds(
  history: History,
  begun: ScannedMessages | null,
): { readonly unknown: Wanted; readonly known: readonly number[] } {
  const { texts, memory, units } = history;
  const isWanted = (oid: number, at: number): boolean =>
    begun?.has[oid] !== 1 && !memory.isClean(texts.firstCommit + at);
  const commits = Int32Array.from(texts.commits.filter(isWanted));
  const blobs = history.wanted();
  const isKnown = (unit: number): boolean => memory.isClean(unit) || memory.foundIn(unit) !== null;
  const known: number[] = [];
  const unknown = new IntColumn(blobs.length + 1);
  for (let at = 0; at < blobs.length; at++) {
    if (memory.recalled.contents > 0 && units.ofBlob(blobs[at]!).every(isKnown)) known.push(blobs[at]!);
    else unknown.push(blobs[at]!);
  }
  return { unknown: { blobs: unknown.values(), commits }, known };
}

/** Tells what an earlier audit found in a content. */
function recallIn({ memory }: History, { catalogue, apart }: Engine): (blob: Blob) => DetectResult | null {
  if (apart !== undefined) return () => null;
  return ({ unit, bytes }) => {
    const kept = unit === undefined ? null : memory.foundIn(unit);
    return kept === null ? null : placesAgain(kept, bytes, catalogue);
  };
}

/** Stands for the class of all messages. */
const MESSAGES = -0x80000000;

/** Units to read by what packs hold: contents by blob, messages by commit. */
function unitFacts({ units, memory, placeOf }: History, messageOf: Int32Array): UnitFacts {
  return {
    eachOf(oid, visit) {
      const message = messageOf[oid]!;
      if (message >= 0) {
        if (!memory.isClean(message)) visit(message);
      } else {
        units.eachOf(oid, (unit) => {
          if (!memory.isClean(unit)) visit(unit);
        });
      }
    },
    classOf: (unit) => (unit < units.count ? units.classNumber(unit) : MESSAGES),
    path: (unit) => placeOf(unit).path,
    isMessage: (unit) => unit >= units.count,
  };
}

/** What is still to be read, by the numbers of ids; what failed is a commit where it has a message. */
interface Unread {
  readonly blobs: readonly number[];
  readonly commits: Int32Array;
  readonly failed: readonly number[];
}

/** Blobs and commits that are to be read through the engine. */
function restOf(
  texts: History["texts"],
  messageOf: Int32Array,
  { blobs, commits, failed }: Unread,
): { blobs: Int32Array; known: Uint8Array } {
  const isCommit = (oid: number): boolean => messageOf[oid]! >= 0;
  const known = new Uint8Array(texts.commits.length).fill(1);
  for (const oid of [...commits, ...failed.filter(isCommit)]) known[messageOf[oid]! - texts.firstCommit] = 0;
  return { blobs: Int32Array.from([...blobs, ...failed.filter((oid) => !isCommit(oid))]), known };
}

/** Objects of which less than one in so many is wanted are read through the engine. */
const FEW = 100;

/** What packs hold of the wanted objects. */
async function wantedWork({ packed, log, memory }: History, wanted: Wanted): Promise<WantedWork> {
  // To find a few objects, a pack's whole layout is too much to read.
  const isFew = (wanted.blobs.length + wanted.commits.length) * FEW <= memory.recalled.contents;
  if (packed === null || isFew) return { packs: [], rest: wanted };
  const laid = await packed.takeLaidPacks();
  if (laid !== null) return findWantedIn(laid, log.oids, wanted);
  const opened = openObjectStore(packed.objectDir, { hash: "sha1" });
  if ("refused" in opened) return { packs: [], rest: wanted };
  opened.store.close();
  return findWanted(opened.store.packs, log.oids, wanted);
}

/** Contents to scan. An interrupt ends them early and is no failure: what was found until then is reported. */
async function* items(
  batches: AsyncIterable<readonly HistoryBlob[]>,
  { signal, verify = false }: ContentsControl,
): AsyncGenerator<Blob | Skip> {
  try {
    for await (const batch of batches) {
      for (const item of batch) {
        yield* item.blob === null ? [item.skip] : toScan(item.blob, item.unit, verify);
      }
    }
  } catch (error) {
    if (!(await isInterrupt(signal))) throw error;
  }
}

/** A content as it goes to the scan, with what is to be said of it; or what is wrong with it. */
function toScan(blob: Blob, unit: number, verify: boolean): (Blob | Skip)[] {
  const damage = verify ? damageOf(blob) : null;
  if (damage !== null) return [damage];
  const pointer = lfsSkip(blob);
  return pointer === null ? [{ ...blob, unit }] : [pointer, { ...blob, unit }];
}

/** Says that a content is not the one its id stands for; null where it is, or where it is a part of its object. */
function damageOf(blob: Blob): Skip | null {
  const { where, oid, bytes } = blob;
  const isWhole = where !== "message" && where !== "tag-message" && oid?.length === 40;
  if (!isWhole || isObject(Buffer.from(oid, "hex"), "blob", bytes)) return null;
  return {
    ...blobPlace(blob),
    reason: "corrupt-object",
    detail: "its bytes are not those of its id",
    incomplete: true,
  };
}

/** Progress of one part, told as progress of the whole; clean units are learnt. */
function watching({ memory }: History, engine: Engine, control: ContentsControl, total: GatheredContents): ScanControl {
  return {
    ...control,
    onProgress: (blobs, bytes) => control.onProgress?.(total.blobs + blobs, total.bytes + bytes),
    onFound({ unit, occurrences }, { bytes }, detected) {
      if (unit === undefined || occurrences.length === 0 || engine.apart !== undefined) return;
      if (memory.foundIn(unit) !== null) return;
      const kept = keptPlaces(bytes, detected);
      if (kept !== null) memory.learnFound(unit, kept);
    },
    // What is told of a content besides findings, it must be read for.
    onClean(blob, detected) {
      const isAllTold = detected.unopened !== true && !isLfsPointer(blob.bytes);
      if (blob.unit !== undefined && isAllTold) memory.learn(blob.unit, detected.placeholders);
      control.onClean?.(blob, detected);
    },
  };
}
