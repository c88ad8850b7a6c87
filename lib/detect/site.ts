import type { Detection } from "../core/detection.ts";
import { isLeftBoundary } from "./boundary.ts";
import type { CompiledPattern } from "./catalogue.ts";
import { confirmIn, type ContentFacts, type Suspect } from "./confirm.ts";
import { startsMask } from "./placeholder/mask.ts";
import type { SourceText } from "./source-text.ts";

/**
 * What a pattern yields at one place of a text. It depends on nothing but the text from `from` to `to`: where the same
 * text stands again, it yields the same. A `from` below 0 or a `to` behind the end says that the text's edge was seen.
 */
export interface Site {
  /** Place of the keyword, or of the region. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** Judged; samples and masks included. */
  readonly detections: readonly Detection[];
  /** Name of the pattern whose keyword goes on as a mask (`ghp_...`) rather than as a value. */
  readonly masked: string | null;
}

/** Text before a keyword that lookbehinds and the left boundary may see. */
const LEAD = 96;
/** How far a match may go on its line, and where nothing bounds it. */
const LONGEST_LINE = 16_384;
const LONGEST_BLOCK = 131_072;
/** Text behind a match that lookaheads may see. */
const LOOKAHEAD = 1300;
/** Growth of a piece of text whose match runs into its end. */
const GROWTH = 8;
const NOTHING: readonly Detection[] = [];

/** Runs a `start` pattern at a keyword. */
export function siteAt(text: SourceText, at: number, compiled: CompiledPattern, facts: ContentFacts): Site {
  const { pattern, regex, crosses } = compiled;
  const isWhole = pattern.inWord !== true;
  const offset = Math.max(0, at - LEAD);
  let cap = at + (crosses === Infinity ? LONGEST_BLOCK : LONGEST_LINE);
  for (;;) {
    const end = endOfPiece(text, at, cap, crosses);
    const to = end === text.length ? end + 1 : end;
    const piece = text.slice(offset, end);
    if (isWhole && !isLeftBoundary(piece, at - offset)) return emptySite(at, to, null);
    regex.lastIndex = at - offset;
    const match = regex.exec(piece);
    if (match === null)
      return emptySite(at, to, isWhole && isMasked(compiled, piece, at - offset) ? pattern.name : null);
    if (end === cap && end < text.length && regex.lastIndex + LOOKAHEAD > piece.length) {
      cap = at + (cap - at) * GROWTH;
      continue;
    }
    return judged(
      text,
      { at, from: at - LEAD, to },
      [suspectOf(match, compiled, offset, isWhole ? at : undefined)],
      facts,
    );
  }
}

function emptySite(at: number, to: number, masked: string | null): Site {
  return { at, from: at - LEAD, to, detections: NOTHING, masked };
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

interface Seen {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Judges what a regex matched, and notes what text that took. */
export function judged(text: SourceText, seen: Seen, suspects: readonly Suspect[], facts: ContentFacts): Site {
  let { from, to } = seen;
  const detections: Detection[] = [];
  for (const suspect of suspects) {
    const verdict = confirmIn(text, suspect, facts);
    from = Math.min(from, verdict.from);
    to = Math.max(to, verdict.to);
    if (verdict.detection !== null) detections.push(verdict.detection);
  }
  return { at: seen.at, from, to, detections, masked: null };
}

/** `offset` is where the searched piece begins; `head` where the match's name or keyword does, if before the value. */
export function suspectOf(
  match: RegExpExecArray,
  { pattern }: CompiledPattern,
  offset: number,
  head?: number,
): Suspect {
  const [start, end] = match.indices!.groups!["secret"]!;
  const place = { pattern, start: start + offset, end: end + offset, groups: match.groups! };
  return head === undefined ? place : { ...place, head };
}
