import type { CompiledPattern } from "./catalogue.ts";
import type { ContentFacts, Suspect } from "./confirm.ts";
import { hasSecret, judged, suspectOf, widen, type Extent, type Site } from "./site.ts";
import type { SourceText } from "./source-text.ts";

/** A part of a text that one pattern searches: windows around its keywords that touch. Offsets into the text. */
export interface Region {
  readonly start: number;
  readonly end: number;
  /** It was cut off from the region before it, so that where it begins depends on all text before. */
  readonly isCut: boolean;
}

/** Windows that touch are searched as one, up to this many characters. */
const LIMIT = 65_536;

/** Joins the windows around keywords that start at `starts`, so that no text is searched twice. */
export function regionsOf(starts: readonly number[], compiled: CompiledPattern, length: number): Region[] {
  const joined: { start: number; end: number; isCut: boolean }[] = [];
  for (const at of [...starts].sort((a, b) => a - b)) {
    const start = Math.max(0, at - compiled.before);
    const end = Math.min(length, at + compiled.after);
    const last = joined.at(-1);
    const touches = last !== undefined && start <= last.end;
    if (touches && end - last.start <= LIMIT) last.end = Math.max(last.end, end);
    else joined.push({ start, end, isCut: touches });
  }
  return joined;
}

/** Text before a search's start that lookbehinds may see. */
const LEAD = 16;
/** Longer than any keyword: one that begins in such a distance could have joined the region. */
const KEYWORD = 64;
/** Growth of a region whose match runs into its end. */
const GROWTH = 8;

/**
 * Searches a region with a `within` pattern. A match that touches the region's end may go on behind it: then it is
 * looked for again from there with more text, so that nothing before that match is searched twice.
 * @param seen is widened by the text that the outcome depends on
 */
export function siteOfRegion(
  text: SourceText,
  region: Region,
  compiled: CompiledPattern,
  facts: ContentFacts,
  seen: Extent,
): Site | null {
  const suspects: Suspect[] = [];
  let { start, end } = region;
  for (;;) {
    const found = matchAll(text, start, end, compiled);
    const last = found.at(-1);
    const goesOn = last !== undefined && last.whole === end && end < text.length;
    if (goesOn) found.pop();
    suspects.push(...found.map((match) => match.suspect));
    if (!goesOn) break;
    end = Math.min(text.length, last.index + (end - last.index + 1) * GROWTH);
    start = last.index;
  }
  widenByRegion(seen, region, compiled, end);
  return judged(text, suspects, facts, seen);
}

/** What a region without a match depends on: where it begins and ends, and its text, searched as far as `end`. */
export function widenByRegion(seen: Extent, region: Region, { before, after }: CompiledPattern, end: number): void {
  const from = region.isCut ? -Infinity : region.start - Math.max(LEAD, after + 1);
  widen(seen, from, Math.max(end, region.end + before + KEYWORD) + 1);
}

interface Found {
  readonly suspect: Suspect;
  /** Offsets of the whole match in the text. */
  readonly index: number;
  readonly whole: number;
}

/** Matches that begin between `start` and `end`, seeing no text behind `end`. */
function matchAll(text: SourceText, start: number, end: number, compiled: CompiledPattern): Found[] {
  const { regex } = compiled;
  const offset = Math.max(0, start - LEAD);
  const piece = text.slice(offset, end);
  const found: Found[] = [];
  regex.lastIndex = start - offset;
  for (let match = regex.exec(piece); match !== null; match = regex.exec(piece)) {
    const index = match.index + offset;
    if (hasSecret(match)) {
      found.push({ suspect: suspectOf(match, compiled, offset), index, whole: index + match[0].length });
    }
    if (match[0].length === 0) regex.lastIndex++;
  }
  return found;
}
