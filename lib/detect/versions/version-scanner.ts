import { NO_RUNS, type CopyRuns } from "../../core/copy-runs.ts";
import type { Detection } from "../../core/detection.ts";
import { byteString } from "../../core/text.ts";
import type { Catalogue } from "../catalogue.ts";
import type { ContentFacts } from "../confirm.ts";
import { detectWide } from "../detect.ts";
import { mayBeRead } from "../files/may-read.ts";
import { readFormats } from "../files/read-format.ts";
import { formatsFor } from "../files/registry.ts";
import { HitList } from "../hit-list.ts";
import { joined, NOTHING, outcomeOf, type DetectResult } from "../outcome.ts";
import { regionsOf, siteOfRegion } from "../region.ts";
import { siteAt } from "../site.ts";
import { sourceOfBytes, type SourceText } from "../source-text.ts";
import { Overlay, UNKNOWN } from "./overlay.ts";
import { ownersOf, type Owners } from "./owners.ts";
import { lookOf, type Look, type Version } from "./version.ts";

/** Shorter copied parts are read again: hardly a place depends on so little text, and many small searches take longer. */
const WORTH_TAKING = 128;

/**
 * Detection for contents that are versions of one another. What a version has in common with its base is not read
 * again: keyword hits move along, and so does what a place yielded if all the text it depends on moved along.
 * The results are those of `detect`.
 */
export class VersionScanner {
  readonly #catalogue: Catalogue;
  readonly #owners: readonly Owners[];
  readonly #keywordLengths: readonly number[];
  readonly #hits = new HitList();

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
    this.#owners = ownersOf(catalogue);
    this.#keywordLengths = catalogue.prefilter.headed.keywords.map(({ text }) => text.length);
  }

  /** A content without a base. */
  first(bytes: Uint8Array, facts: ContentFacts): Version {
    return this.#complete(new Overlay(bytes.length, this.#keywordLengths), null, NO_RUNS, bytes, facts);
  }

  /** A content of which `runs` tells what it has of `base`. The base was scanned with the same facts. */
  next(base: Version, bytes: Uint8Array, runs: CopyRuns, facts: ContentFacts): Version {
    return this.#complete(new Overlay(bytes.length, this.#keywordLengths), base, runs, bytes, facts);
  }

  /** What `detect` says of a version's content. */
  result(version: Version, bytes: Uint8Array, facts: ContentFacts): DetectResult {
    const formats = mayBeRead(facts.path) ? formatsFor(facts.path) : [];
    const plain = version.isLive || formats.length > 0 ? this.#settle(version, bytes, facts, formats) : NOTHING;
    const wide = detectWide(bytes, this.#catalogue, facts);
    return wide === null ? plain : joined(wide, plain);
  }

  #complete(version: Overlay, base: Version | null, runs: CopyRuns, bytes: Uint8Array, facts: ContentFacts): Version {
    const text = sourceOfBytes(bytes);
    let before = 0;
    let end = 0;
    for (let index = 0; index < runs.count; index++) {
      if (runs.length[index]! < WORTH_TAKING) continue;
      this.#search(bytes, before, end, runs.at[index]!, version);
      before = runs.at[index]!;
      end = before + runs.length[index]!;
      if (base !== null) version.takeOver(base, runs, index);
    }
    this.#search(bytes, before, end, bytes.length, version);
    this.#lookAtHits(version, text, facts);
    this.#lookAround(version, text, facts);
    return version;
  }

  /**
   * Finds keywords that touch the new part from `from` to `to`, or cross it where it is empty; `before` is where the
   * copied part in front of it begins. One that begins still earlier has been found with an earlier part.
   */
  #search(bytes: Uint8Array, before: number, from: number, to: number, version: Overlay): void {
    const reach = this.#catalogue.prefilter.longest - 1;
    const hits = this.#hits;
    hits.clear();
    this.#catalogue.prefilter.hitsIn(bytes, Math.max(before, from - reach), Math.min(bytes.length, to + reach), hits);
    for (let hit = 0; hit < hits.count; hit++) {
      const keyword = hits.keyword[hit]!;
      const start = hits.start[hit]!;
      const isNew = start + this.#keywordLengths[keyword]! > from && start < to;
      if (isNew) version.add(keyword, start, UNKNOWN);
    }
  }

  #lookAtHits(version: Overlay, text: SourceText, facts: ContentFacts): void {
    const { keyword, start, look } = version;
    for (let hit = 0; hit < keyword.length; hit++) {
      if (look[hit] === UNKNOWN) {
        const { atKeyword } = this.#owners[keyword[hit]!]!;
        const at = start[hit]!;
        look[hit] = lookOf(
          at,
          atKeyword.map((compiled) => siteAt(text, at, compiled, facts)),
        );
      }
      if (look[hit]!.isLive) version.isLive = true;
    }
  }

  #lookAround(version: Overlay, text: SourceText, facts: ContentFacts): void {
    const known = version.regions.splice(0);
    for (const [pattern, starts] of this.#hitsAround(version)) {
      const compiled = this.#catalogue.compiledAt(pattern);
      for (const region of regionsOf(starts, compiled, text.length)) {
        const { start } = region;
        const old = known.find((one) => one.pattern === pattern && one.start === start);
        const look = old?.look ?? lookOf(start, [siteOfRegion(text, region, compiled, facts)]);
        version.regions.push({ pattern, start, look });
        if (look.isLive) version.isLive = true;
      }
    }
  }

  #hitsAround({ keyword, start }: Version): Map<number, number[]> {
    const byPattern = new Map<number, number[]>();
    for (let hit = 0; hit < keyword.length; hit++) {
      const { around } = this.#owners[keyword[hit]!]!;
      for (let i = 0; i < around.length; i++) {
        const starts = byPattern.get(around[i]!);
        if (starts === undefined) byPattern.set(around[i]!, [start[hit]!]);
        else starts.push(start[hit]!);
      }
    }
    return byPattern;
  }

  #settle(
    version: Version,
    bytes: Uint8Array,
    facts: ContentFacts,
    formats: ReturnType<typeof formatsFor>,
  ): DetectResult {
    const found: Detection[] = [];
    const masked: string[] = [];
    version.look.forEach((look, hit) => look.isLive && collect(look, version.start[hit]!, found, masked));
    for (const { look, start } of version.regions) collect(look, start, found, masked);
    if (formats.length > 0) {
      const context = { ...facts, text: byteString(bytes) };
      found.push(...readFormats(formats, this.#catalogue, context));
    }
    return outcomeOf(found, masked, 1);
  }
}

/** What a look yields, moved to where its place is now. */
function collect({ at, sites }: Look, start: number, found: Detection[], masked: string[]): void {
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
