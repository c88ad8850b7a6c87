import type { CopyRuns } from "../../core/copy-runs.ts";
import type { Detection } from "../../core/detection.ts";
import { byteString } from "../../core/text.ts";
import type { Catalogue } from "../catalogue.ts";
import type { ContentFacts } from "../confirm.ts";
import { detectPacked, detectWide } from "../detect.ts";
import type { FileFormat } from "../file-format.ts";
import { readFormats } from "../files/read-format.ts";
import { formatsFor } from "../files/registry.ts";
import { HitList } from "../hit-list.ts";
import { joined, NOTHING, outcomeOf, type DetectResult } from "../outcome.ts";
import { siteAt, widen, type Extent, type Site } from "../site.ts";
import { BytesText } from "../source-text.ts";
import { lookAround } from "./around.ts";
import { isIdle, OwnersByPath, type Owners } from "./owners.ts";
import { takeOver, type Descent } from "./take-over.ts";
import { findRun, reachOfChange, type EncodedRun } from "../views/encoded-run.ts";
import { runFinder } from "../views/run-machine.ts";
import { siteOfRun } from "../views/look-inside.ts";
import { isPacked } from "../views/unpack.ts";
import { isOrderMark, mayBeWide, WIDE_HEAD } from "../wide.ts";
import { INSIDE, UNKNOWN, Version, type Find, type RegionLook } from "./version.ts";

/** Shorter copied parts are read again: hardly a place depends on so little text, and many small searches take longer. */
const WORTH_TAKING = 128;
/** Versions that are kept to be filled again. */
const SPARE = 64;
const NO_SITES: readonly Site[] = [];

/**
 * Detection for contents that are versions of one another. What a version has in common with its base is not read
 * again: keyword hits move along, and so does what a place yielded if all the text it depends on moved along.
 * The results are those of `detect`.
 */
export class VersionScanner {
  readonly #catalogue: Catalogue;
  readonly #ownersByPath: OwnersByPath;
  readonly #keywordLengths: Int32Array;
  readonly #hits = new HitList();
  readonly #runs = runFinder();
  #bytes: Uint8Array = new Uint8Array(0);
  readonly #text = new BytesText();
  readonly #seen: Extent = { from: 0, to: 0 };
  readonly #carried: RegionLook[] = [];
  readonly #spare: Version[] = [];
  readonly #formats = new WeakMap<ContentFacts, readonly FileFormat[]>();
  /** Up to where encoded text has been looked at. */
  #insideUpTo = 0;
  /** Of the file that is being read. */
  #owners: readonly Owners[] = [];

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
    this.#ownersByPath = new OwnersByPath(catalogue);
    this.#keywordLengths = Int32Array.from(catalogue.prefilter.headed.keywords, ({ text }) => text.length);
  }

  /** A content without a base. */
  first(bytes: Uint8Array, facts: ContentFacts): Version {
    const version = this.#begin(bytes, facts);
    version.mayBeWide = mayBeWide(bytes);
    this.#search(bytes, 0, 0, bytes.length, version);
    this.#lookInside(bytes, 0, bytes.length, version, facts);
    this.#look(version, facts);
    return version;
  }

  /** A content of which `runs` tells what it has of `base`. The base was scanned with the same facts. */
  next(base: Version, bytes: Uint8Array, runs: CopyRuns, facts: ContentFacts): Version {
    const version = this.#begin(bytes, facts);
    version.isWrapped = base.isWrapped;
    version.mayBeWide = isPlainAsBase(base, bytes, runs) ? false : mayBeWide(bytes);
    this.#takeAndSearch(version, { base, runs }, bytes, facts);
    this.#look(version, facts);
    return version;
  }

  /** What `detect` says of a version's content. */
  result(version: Version, bytes: Uint8Array, facts: ContentFacts): DetectResult {
    const formats = this.#formatsOf(facts);
    const plain = version.isLive || formats.length > 0 ? this.#settle(version, bytes, facts, formats) : NOTHING;
    const wide = version.mayBeWide ? detectWide(bytes, this.#catalogue, facts) : null;
    const read = wide === null ? plain : joined(wide, plain);
    return isPacked(bytes) ? joined(read, detectPacked(bytes, this.#catalogue, facts)) : read;
  }

  /** What `detect` says of a content that has nothing to do with another. */
  alone(bytes: Uint8Array, facts: ContentFacts): DetectResult {
    const version = this.first(bytes, facts);
    const result = this.result(version, bytes, facts);
    this.release(version);
    return result;
  }

  /** Takes back a version that nobody looks at any more. */
  release(version: Version): void {
    if (this.#spare.length < SPARE) this.#spare.push(version);
  }

  #begin(bytes: Uint8Array, facts: ContentFacts): Version {
    const version = this.#spare.pop() ?? new Version();
    version.begin(bytes.length);
    this.#bytes = bytes;
    this.#owners = this.#ownersByPath.at(facts.path);
    this.#text.show(bytes);
    this.#carried.length = 0;
    this.#insideUpTo = 0;
    this.#runs.forget();
    return version;
  }

  #takeAndSearch(version: Version, descent: Descent, bytes: Uint8Array, facts: ContentFacts): void {
    const { at, length, count } = descent.runs;
    const fresh: number[] = [];
    let before = 0;
    let end = 0;
    for (let index = 0; index < count; index++) {
      if (length[index]! < WORTH_TAKING) continue;
      this.#search(bytes, before, end, at[index]!, version);
      fresh.push(end, at[index]!);
      before = at[index]!;
      end = before + length[index]!;
      takeOver(version, descent, index, this.#keywordLengths, this.#carried);
    }
    this.#search(bytes, before, end, bytes.length, version);
    fresh.push(end, bytes.length);
    version.regions.push(...this.#carried.filter(({ pattern }) => pattern === INSIDE));
    for (let i = 0; i < fresh.length; i += 2) this.#lookInside(bytes, fresh[i]!, fresh[i + 1]!, version, facts);
  }

  /** Looks at the encoded text that a new part, from `from` to `to`, may have changed. */
  #lookInside(bytes: Uint8Array, from: number, to: number, version: Version, facts: ContentFacts): void {
    const reach = reachOfChange(bytes, { from, to }, version.isWrapped);
    let at = Math.max(this.#insideUpTo, reach.from);
    for (
      let run = findRun(bytes, at, reach.to, this.#runs.find);
      run !== null;
      run = findRun(bytes, at, reach.to, this.#runs.find)
    ) {
      at = run.to;
      if (run.from < this.#insideUpTo) continue;
      this.#insideUpTo = run.to;
      version.isWrapped ||= run.lines.length > 1;
      dropInside(version.regions, run);
      const site = siteOfRun(bytes, run, { catalogue: this.#catalogue, facts });
      if (site === null) continue;
      const find = { at: run.from, sites: [site] };
      version.regions.push({ pattern: INSIDE, start: run.from, ahead: 1, behind: run.to + 1 - run.from, find });
    }
  }

  /**
   * Finds keywords that touch the new part from `from` to `to`, or cross it where it is empty; `before` is where the
   * copied part in front of it begins. One that begins still earlier has been found with an earlier part.
   */
  #search(bytes: Uint8Array, before: number, from: number, to: number, version: Version): void {
    const reach = this.#catalogue.prefilter.longest - 1;
    const hits = this.#hits;
    hits.clear();
    this.#catalogue.prefilter.hitsIn(bytes, Math.max(before, from - reach), Math.min(bytes.length, to + reach), hits);
    for (let hit = 0; hit < hits.count; hit++) {
      const keyword = hits.keyword[hit]!;
      const start = hits.start[hit]!;
      const isNew = start + this.#keywordLengths[keyword]! > from && start < to;
      if (isNew && !isIdle(this.#owners[keyword]!)) version.add(keyword, start);
    }
  }

  #look(version: Version, facts: ContentFacts): void {
    let isAround = false;
    for (let hit = 0; hit < version.count; hit++) {
      const owners = this.#owners[version.keyword[hit]!]!;
      if (version.behind[hit] === UNKNOWN) this.#lookAt(version, hit, owners, facts);
      isAround ||= owners.around.length > 0;
    }
    if (isAround)
      lookAround(version, this.#carried, this.#owners, { catalogue: this.#catalogue, text: this.#text, facts });
  }

  #lookAt(version: Version, hit: number, { atKeyword }: Owners, facts: ContentFacts): void {
    const at = version.start[hit]!;
    const seen = this.#seen;
    seen.from = seen.to = at;
    let sites = NO_SITES;
    for (let i = 0; i < atKeyword.length; i++) {
      const { compiled, refuser } = atKeyword[i]!;
      const told = refuser.refusal(this.#bytes, at);
      if (told > 0) {
        widen(seen, at - refuser.seen, at + told);
        continue;
      }
      const site = siteAt(this.#text, at, compiled, facts, seen);
      if (site !== null) sites = [...sites, site];
    }
    version.ahead[hit] = at - seen.from;
    version.behind[hit] = seen.to - at;
    if (sites.length > 0) version.find[hit] = version.finds.push({ at, sites }) - 1;
  }

  #settle(version: Version, bytes: Uint8Array, facts: ContentFacts, formats: readonly FileFormat[]): DetectResult {
    const found: Detection[] = [];
    const masked: string[] = [];
    if (version.finds.length > 0) {
      for (let hit = 0; hit < version.count; hit++) {
        const find = version.find[hit]!;
        if (find >= 0) collect(version.finds[find]!, version.start[hit]!, found, masked);
      }
    }
    for (const { find, start } of version.regions) if (find !== null) collect(find, start, found, masked);
    const asked = formats.filter((format) => format.mayHold?.(bytes) !== false);
    if (asked.length > 0) {
      const context = { ...facts, text: byteString(bytes) };
      found.push(...readFormats(asked, this.#catalogue, context));
    }
    return outcomeOf(found, masked, 1);
  }

  #formatsOf(facts: ContentFacts): readonly FileFormat[] {
    const known = this.#formats.get(facts);
    if (known !== undefined) return known;
    const formats = formatsFor(facts.path);
    this.#formats.set(facts, formats);
    return formats;
  }
}

/** Whether no byte that tells UTF-16 or UTF-32 can be among the first: there is none in the base's first ones, nor a new one. */
function isPlainAsBase(base: Version, bytes: Uint8Array, runs: CopyRuns): boolean {
  if (base.mayBeWide || isOrderMark(bytes[0])) return false;
  const end = Math.min(bytes.length, WIDE_HEAD);
  let done = 0;
  for (let i = 0; i < runs.count && done < end; i++) {
    const at = Math.min(end, runs.at[i]!);
    for (; done < at; done++) if (bytes[done] === 0) return false;
    done = Math.min(end, at + runs.length[i]!);
    if (runs.from[i]! + done - at > WIDE_HEAD) return false;
  }
  for (; done < end; done++) if (bytes[done] === 0) return false;
  return true;
}

/** Forgets what encoded text yielded before it became part of a run. */
function dropInside(regions: RegionLook[], { from, to }: EncodedRun): void {
  for (let i = regions.length - 1; i >= 0; i--) {
    const { pattern, start } = regions[i]!;
    if (pattern === INSIDE && start >= from && start < to) regions.splice(i, 1);
  }
}

/** What a find yields, moved to where its place is now. */
function collect({ at, sites }: Find, start: number, found: Detection[], masked: string[]): void {
  const moved = start - at;
  for (const site of sites) {
    for (const detection of site.detections) {
      found.push(
        moved === 0 ? detection : { ...detection, start: detection.start + moved, end: detection.end + moved },
      );
    }
    if (site.masked !== null) masked.push(site.masked);
  }
}
