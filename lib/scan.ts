import { blobPlace, type Blob, type BlobPlace, type Skip } from "./core/blob.ts";
import type { Catalogue } from "./detect/catalogue.ts";
import type { CatalogueChange } from "./detect/changed-catalogue.ts";
import { detect, type DetectOptions } from "./detect/detect.ts";
import { joined, type DetectResult } from "./detect/outcome.ts";
import { judgePath } from "./detect/path/judge-path.ts";
import { occurrencesIn, wholeFile } from "./judge/occurrences.ts";
import type { Judging, Occurrence, PathOccurrence } from "./judge/rows.ts";

/** What turns content into findings; the same for every source. */
export interface Engine extends Judging {
  readonly catalogue: Catalogue;
  /** Milliseconds since 1970; without it nothing is `expired`. */
  readonly now?: number;
  /** What the catalogue differs in from the built-in one; threads make theirs by it. */
  readonly change?: CatalogueChange;
  /** Looks for detections as `detect` does; by default that. What has many contents to look at has a quicker way. */
  readonly detect?: (bytes: Uint8Array, options: DetectOptions) => DetectResult;
  /** What is known of a content's detections without looking for them; null where they are to be looked for. */
  readonly recall?: (blob: Blob) => DetectResult | null;
  /** Patterns that run apart from the catalogue, since nobody knows yet how long they take. */
  readonly apart?: PatternsApart;
}

/** Patterns of which each content may take only so long. */
export interface PatternsApart {
  /** What they find; nothing where they took too long, which {@link PatternsApart.close} tells. */
  scan(bytes: Uint8Array, path: string): DetectResult;
  /** Contents that they did not get through. */
  close(): readonly Skip[];
}

/** What one blob holds. */
export interface ScannedBlob {
  readonly oid?: string;
  /** {@link Blob.unit} of the content. */
  readonly unit?: number;
  readonly path: string;
  readonly occurrences: readonly Occurrence[];
  readonly sensitive: PathOccurrence | null;
}

/** Everything a source yielded: what was found, what was read and what was not. */
export interface ScanResult {
  /** Blobs in which something was found, in source order. */
  readonly scanned: readonly ScannedBlob[];
  readonly skipped: readonly Skip[];
  /** Samples, masks and references by pattern name. */
  readonly placeholders: ReadonlyMap<string, number>;
  readonly blobs: number;
  readonly bytes: number;
  /** True when the signal ended the scan early. */
  readonly interrupted: boolean;
}

/** How a caller follows and ends a scan. */
export interface ScanControl {
  readonly signal?: AbortSignal;
  /** Called after each blob with the running totals. */
  readonly onProgress?: (blobs: number, bytes: number) => void;
  /** Called for each blob in which something was found; the scan waits for it. */
  readonly onFound?: (scanned: ScannedBlob, blob: Blob, detected: DetectResult) => void | Promise<void>;
  /** Called for each blob whose content gave no finding. */
  readonly onClean?: (blob: Blob, detected: DetectResult) => void;
}

/** Pulls every blob of a source through detection. */
export async function scan(
  source: AsyncIterable<Blob | Skip>,
  engine: Engine,
  control: ScanControl = {},
): Promise<ScanResult> {
  const scanned: ScannedBlob[] = [];
  const skipped: Skip[] = [];
  const placeholders = new Map<string, number>();
  let blobs = 0;
  let bytes = 0;
  for await (const item of source) {
    if (control.signal?.aborted === true) break;
    if (!("where" in item)) {
      skipped.push(item);
      continue;
    }
    const { scanned: result, detected } = scanInto(item, engine, { placeholders, skipped });
    blobs++;
    bytes += item.bytes.length;
    if (result !== null) {
      scanned.push(result);
      await control.onFound?.(result, item, detected);
    }
    if (detected.detections.length === 0) control.onClean?.(item, detected);
    control.onProgress?.(blobs, bytes);
  }
  return { scanned, skipped, placeholders, blobs, bytes, interrupted: control.signal?.aborted === true };
}

/** Scans one blob; null when nothing was found. Adds what it saw of samples to `placeholders`. */
export function scanBlob(blob: Blob, engine: Engine, placeholders: Map<string, number>): ScannedBlob | null {
  return scanInto(blob, engine, { placeholders, skipped: [] }).scanned;
}

/** Scans one blob; what is to be told of it besides findings goes where `into` says. */
export function scanInto(
  blob: Blob,
  engine: Engine,
  into: { readonly placeholders: Map<string, number>; readonly skipped: Skip[] },
): { readonly scanned: ScannedBlob | null; readonly detected: DetectResult } {
  const detected = detectIn(blob, engine);
  addCounts(into.placeholders, detected.placeholders);
  if (detected.unopened === true) into.skipped.push(unopenedSkip(blobPlace(blob)));
  return { scanned: scannedBlob(blob, engine, detected), detected };
}

function detectIn(blob: Blob, engine: Engine): DetectResult {
  const { catalogue, platform, now, apart } = engine;
  const path = blob.inner ?? blob.path;
  const options = { path, platform, ...(now === undefined ? {} : { now }) };
  const own = engine.recall?.(blob) ?? engine.detect?.(blob.bytes, options) ?? detect(blob.bytes, catalogue, options);
  return apart === undefined ? own : joined(own, apart.scan(blob.bytes, path));
}

/** What detection and the path of a blob come to; null where that is nothing. */
function scannedBlob(blob: Blob, engine: Engine, { detections }: DetectResult): ScannedBlob | null {
  const path = blob.link === true ? null : judgePath(blob.inner ?? blob.path, detections);
  if (detections.length === 0 && path === null) return null;
  return {
    path: blob.path,
    ...(blob.oid === undefined ? {} : { oid: blob.oid }),
    ...(blob.unit === undefined ? {} : { unit: blob.unit }),
    occurrences: detections.length === 0 ? [] : occurrencesIn(blob, detections, engine.suppressions),
    sensitive: path === null ? null : { path, location: wholeFile(blob) },
  };
}

/** Says of a content at a place that something in it is packed and was not looked at. */
export function unopenedSkip(place: BlobPlace): Skip {
  const detail =
    "not all that it packs was looked at: some is too large, encrypted, damaged or packed in a way of its own";
  return { ...place, reason: "archive-limit", detail, incomplete: false };
}

/** Adds counts to sums. */
export function addCounts(sums: Map<string, number>, counts: ReadonlyMap<string, number>): void {
  for (const [name, count] of counts) sums.set(name, (sums.get(name) ?? 0) + count);
}
