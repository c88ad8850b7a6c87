import { isLeftBoundary } from "./boundary.ts";
import type { Catalogue, CompiledPattern } from "./catalogue.ts";
import type { Hits } from "./prefilter.ts";

/** A regex match not yet judged; offsets into the text. */
export interface Candidate {
  readonly compiled: CompiledPattern;
  readonly start: number;
  readonly end: number;
  /** Where a `start` match begins, which may be before the value: the name it is assigned to stands before it. */
  readonly head?: number;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** A keyword of a prefix format where the format's regex did not match. */
export interface Stub {
  readonly compiled: CompiledPattern;
  readonly start: number;
}

export interface Candidates {
  readonly matches: readonly Candidate[];
  readonly stubs: readonly Stub[];
}

/** Windows of one pattern that touch are searched as one, up to this many characters. */
const REGION_LIMIT = 65_536;
/** Growth of a window whose match runs into its end. */
const GROWTH = 8;

/** Runs each pattern's regex where its keywords stand. */
export function findCandidates(text: string, hits: Hits, catalogue: Catalogue): Candidates {
  const matches: Candidate[] = [];
  const stubs: Stub[] = [];
  for (const [index, starts] of hitsByPattern(hits, catalogue)) {
    const compiled = catalogue.compiledAt(index);
    if (compiled.pattern.anchor === "start") runAtKeywords(text, starts, compiled, matches, stubs);
    else for (const window of windows(starts, compiled, text.length)) searchWindow(text, window, compiled, matches);
  }
  return { matches, stubs };
}

function hitsByPattern(hits: Hits, catalogue: Catalogue): Map<number, number[]> {
  const byPattern = new Map<number, number[]>();
  for (let i = 0; i < hits.length; i += 2) {
    for (const owner of catalogue.owners[hits[i]!]!) {
      const starts = byPattern.get(owner);
      if (starts === undefined) byPattern.set(owner, [hits[i + 1]!]);
      else starts.push(hits[i + 1]!);
    }
  }
  return byPattern;
}

function runAtKeywords(
  text: string,
  starts: readonly number[],
  compiled: CompiledPattern,
  matches: Candidate[],
  stubs: Stub[],
): void {
  const inWord = compiled.pattern.inWord === true;
  for (const start of starts) {
    if (!inWord && !isLeftBoundary(text, start)) continue;
    compiled.regex.lastIndex = start;
    const match = compiled.regex.exec(text);
    if (match !== null) matches.push({ ...candidateOf(match, compiled, 0), ...(inWord ? {} : { head: start }) });
    else if (!inWord && compiled.pattern.weak !== true) stubs.push({ compiled, start });
  }
}

interface Window {
  readonly start: number;
  readonly end: number;
}

/** Windows around keyword hits; overlapping ones are joined so that no text is searched twice. */
function windows(starts: readonly number[], compiled: CompiledPattern, length: number): Window[] {
  const joined: { start: number; end: number }[] = [];
  for (const at of [...starts].sort((a, b) => a - b)) {
    const start = Math.max(0, at - compiled.before);
    const end = Math.min(length, at + compiled.after);
    const last = joined.at(-1);
    if (last !== undefined && start <= last.end && end - last.start <= REGION_LIMIT) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** Text before a search's start that lookbehinds may see. */
const LEAD = 16;

/**
 * A match that touches the window's end may go on behind it: look again from there with more text, so that
 * nothing before that match is searched twice.
 */
function searchWindow(text: string, window: Window, compiled: CompiledPattern, matches: Candidate[]): void {
  let { start, end } = window;
  for (;;) {
    const found = matchAll(text, start, end, compiled);
    const last = found.at(-1);
    const goesOn = last !== undefined && last.whole === end && end < text.length;
    if (goesOn) found.pop();
    matches.push(...found.map((match) => match.candidate));
    if (!goesOn) return;
    end = Math.min(text.length, last.index + (end - last.index + 1) * GROWTH);
    start = last.index;
  }
}

interface Found {
  readonly candidate: Candidate;
  /** Offsets of the whole match in the text. */
  readonly index: number;
  readonly whole: number;
}

/** Matches that begin between `start` and `end`, seeing no text behind `end`. */
function matchAll(text: string, start: number, end: number, compiled: CompiledPattern): Found[] {
  const offset = Math.max(0, start - LEAD);
  const piece = text.slice(offset, end);
  const found: Found[] = [];
  compiled.regex.lastIndex = start - offset;
  for (let match = compiled.regex.exec(piece); match !== null; match = compiled.regex.exec(piece)) {
    const index = match.index + offset;
    found.push({ candidate: candidateOf(match, compiled, offset), index, whole: index + match[0].length });
    if (match[0].length === 0) compiled.regex.lastIndex++;
  }
  return found;
}

function candidateOf(match: RegExpExecArray, compiled: CompiledPattern, offset: number): Candidate {
  const [start, end] = match.indices!.groups!["secret"]!;
  return { compiled, start: start + offset, end: end + offset, groups: match.groups! };
}
