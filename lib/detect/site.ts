import type { Detection } from "../core/detection.ts";
import { isLeftBoundary, mayBeLeftBoundary } from "./boundary.ts";
import type { CompiledPattern } from "./catalogue.ts";
import { confirmIn, type ContentFacts, type Suspect } from "./confirm.ts";
import { startsMask } from "./placeholder/mask.ts";
import type { SourceText } from "./source-text.ts";

/** What a pattern yields at one place of a text, where it yields anything. */
export interface Site {
  /** Judged; samples and masks included. */
  readonly detections: readonly Detection[];
  /** Name of the pattern whose keyword goes on as a mask (`ghp_...`) rather than as a value. */
  readonly masked: string | null;
}

/**
 * The text that outcomes depend on: where it stands again, they are the same. Whoever looks at text widens it. A `from`
 * below 0 or a `to` behind the end says that the text's edge was seen.
 */
export interface Extent {
  from: number;
  to: number;
}

/** Widens an extent so far. */
export function widen(extent: Extent, from: number, to: number): void {
  if (from < extent.from) extent.from = from;
  if (to > extent.to) extent.to = to;
}

/** Text before a keyword that lookbehinds and the left boundary may see. */
export const LEAD = 96;
/** How far a match may go on its line, and where nothing bounds it. */
const LONGEST_LINE = 16_384;
const LONGEST_BLOCK = 131_072;
/** Text behind a match that lookaheads may see. */
const LOOKAHEAD = 1300;
/** Growth of a piece of text whose match runs into its end. */
const GROWTH = 8;
const NOTHING: readonly Detection[] = [];

/**
 * Runs a `start` pattern at a keyword.
 * @param seen is widened by the text that the outcome depends on
 */
export function siteAt(
  text: SourceText,
  at: number,
  compiled: CompiledPattern,
  facts: ContentFacts,
  seen: Extent,
): Site | null {
  const { pattern, regex, crosses } = compiled;
  const isWhole = pattern.inWord !== true;
  const offset = Math.max(0, at - LEAD);
  let cap = at + (crosses === Infinity ? LONGEST_BLOCK : LONGEST_LINE);
  widen(seen, at - LEAD, at);
  if (isWhole && !mayBeLeftBoundary(text, at)) return null;
  for (;;) {
    const end = endOfPiece(text, at, cap, crosses);
    widen(seen, at, end === text.length ? end + 1 : end);
    const piece = text.slice(offset, end);
    if (isWhole && !isLeftBoundary(piece, at - offset)) return null;
    regex.lastIndex = at - offset;
    const match = regex.exec(piece);
    if (match === null || !hasSecret(match))
      return isWhole && isMasked(compiled, piece, at - offset) ? maskedSite(pattern.name) : null;
    if (end === cap && end < text.length && regex.lastIndex + LOOKAHEAD > piece.length) {
      cap = at + (cap - at) * GROWTH;
      continue;
    }
    return judged(
      text,
      [{ ...suspectOf(match, compiled, offset, isWhole ? at : undefined), keyword: at }],
      facts,
      seen,
    );
  }
}

function maskedSite(masked: string): Site {
  return { detections: NOTHING, masked };
}

function endOfPiece(text: SourceText, at: number, cap: number, crosses: number): number {
  const limit = Math.min(text.length, cap);
  return crosses === Infinity ? limit : text.lineEnd(Math.min(at + crosses, limit), limit);
}

function isMasked({ pattern }: CompiledPattern, piece: string, at: number): boolean {
  if (pattern.weak === true) return false;
  const keyword = pattern.keywords.find((literal) => piece.startsWith(literal, at));
  return keyword !== undefined && startsMask(piece, at + keyword.length);
}

/** Judges what a regex matched, and notes what text that took. */
export function judged(text: SourceText, suspects: readonly Suspect[], facts: ContentFacts, seen: Extent): Site | null {
  const detections: Detection[] = [];
  for (const suspect of suspects) {
    const { detection, from, to } = confirmIn(text, suspect, facts);
    widen(seen, from, to);
    if (detection !== null) detections.push(detection);
  }
  return detections.length === 0 ? null : { detections, masked: null };
}

/** A user's regex may match without its group `secret`. */
export function hasSecret(match: RegExpExecArray): boolean {
  return secretIn(match) !== undefined;
}

/** One group cannot stand on both sides of a keyword, so that a value before it has a group of its own. */
function secretIn({ indices }: RegExpExecArray): [number, number] | undefined {
  return indices!.groups!["secret"] ?? indices!.groups!["secretBefore"];
}

/** `offset` is where the searched piece begins; `head` where the match's name or keyword does, if before the value. */
export function suspectOf(
  match: RegExpExecArray,
  { pattern }: CompiledPattern,
  offset: number,
  head?: number,
): Suspect {
  const [start, end] = secretIn(match)!;
  const place = { pattern, start: start + offset, end: end + offset, groups: match.groups! };
  return head === undefined ? place : { ...place, head };
}
