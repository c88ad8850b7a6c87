import type { Detection } from "../core/detection.ts";
import type { Platform } from "../core/platform.ts";
import { byteString, bytesOfText } from "../core/text.ts";
import type { Catalogue } from "./catalogue.ts";
import { detect } from "./detect.ts";
import { urlMasks } from "./url-masks.ts";
import { sitesOfRuns } from "./views/sites-of-runs.ts";

/** What names are looked at with. */
export interface NameJudge {
  readonly catalogue: Catalogue;
  readonly platform: Platform;
}

/** A range of a name, and what is shown in its place. */
export interface NameMask {
  readonly start: number;
  readonly end: number;
  readonly masked: string;
}

/** Shorter names hold no secret that any pattern knows. */
const SHORTEST = 8;

/**
 * Names of files, refs and people that hold a secret, each with the secret's mask in its place; names that hold none
 * are left out. One pass of the prefilter reads all of them, and only those in which it stops are looked at alone.
 */
export function maskedNames(names: Iterable<string>, judge: NameJudge): Map<string, string> {
  const masked = new Map<string, string>();
  const list = [...new Set(names)].filter(({ length }) => length >= SHORTEST);
  for (const at of suspects(list, judge)) {
    const bytes = new TextEncoder().encode(list[at]);
    const shown = replaced(byteString(bytes), masksIn(bytes, judge));
    if (shown !== null) masked.set(list[at]!, new TextDecoder().decode(bytesOfText(shown)));
  }
  return masked;
}

/** Whether one of some names, given as byte strings, holds a secret. */
export function namesHoldSecret(names: readonly string[], judge: NameJudge): boolean {
  for (const at of suspects(names, judge)) if (masksIn(bytesOfText(names[at]!), judge).length > 0) return true;
  return false;
}

/** Text with its masks in place; null where there are none. */
export function replaced(text: string, masks: readonly NameMask[]): string | null {
  if (masks.length === 0) return null;
  let shown = "";
  let from = 0;
  for (const { start, end, masked } of united(masks)) {
    shown += text.slice(from, start) + masked;
    from = end;
  }
  return shown + text.slice(from);
}

/** Ranges by offset; of those that overlap one, with the first one's mask. */
function united(masks: readonly NameMask[]): NameMask[] {
  const all: NameMask[] = [];
  for (const mask of [...masks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = all.at(-1);
    if (last === undefined || mask.start >= last.end) all.push(mask);
    else if (mask.end > last.end) all[all.length - 1] = { ...last, end: mask.end };
  }
  return all;
}

/** Numbers of the names in which a keyword, encoded text or a URL stands. */
function suspects(names: readonly string[], { catalogue, platform }: NameJudge): Iterable<number> {
  const texts = names.map(asBytes);
  const bytes = bytesOfText(texts.join("\n"));
  const hits = catalogue.prefilter.hits(bytes);
  const sites = sitesOfRuns(bytes, { catalogue, facts: { path: "", platform, now: undefined } });
  const found = new Set<number>();
  const offsets = sites.flatMap(({ detections }) => detections.map(({ start }) => start));
  for (let at = 1; at < hits.length; at += 2) offsets.push(hits[at]!);
  offsets.sort((a, b) => a - b);
  let next = 0;
  let end = 0;
  texts.forEach((text, number) => {
    end += text.length + 1;
    const before = next;
    while (next < offsets.length && offsets[next]! < end) next++;
    if (next > before || text.includes("://")) found.add(number);
  });
  return found;
}

/** Each byte a character. */
function asBytes(name: string): string {
  // oxlint-disable-next-line no-control-regex -- all of ASCII
  return /^[\u0000-\u007f]*$/.test(name) ? name : byteString(new TextEncoder().encode(name));
}

function masksIn(bytes: Uint8Array, judge: NameJudge): NameMask[] {
  const options = { path: "", platform: judge.platform };
  const strongIn = (copy: Uint8Array): readonly Detection[] =>
    detect(copy, judge.catalogue, options).detections.filter(({ pattern }) => isStrong(pattern));
  const found = [
    ...detect(bytes, judge.catalogue, options).detections,
    ...parted(bytes, judge.catalogue).flatMap(strongIn),
  ];
  const text = byteString(bytes);
  const secrets = found.filter(({ start, end }) => !isFindingId(text, start, end, judge.catalogue));
  return [...secrets.map(({ start, end, secret }) => ({ start, end, masked: secret.masked })), ...urlMasks(text)];
}

const ID_DIGITS = /^[0-9a-f]{16}$/;

/** Whether a range is the digits of a finding's id, as in `some-credential:0123456789abcdef`, which messages quote. */
function isFindingId(text: string, start: number, end: number, catalogue: Catalogue): boolean {
  if (text[start - 1] !== ":" || !ID_DIGITS.test(text.slice(start, end))) return false;
  let from = start - 1;
  while (from > 0 && isInName(text.charCodeAt(from - 1))) from--;
  const name = text.slice(from, start - 1);
  return name.startsWith("path-") || catalogue.named(name) !== undefined || isFamily(name, catalogue);
}

/** Whether patterns share ids under this name, which need not be that of one of them. */
function isFamily(name: string, { patterns }: Catalogue): boolean {
  return patterns.some(({ family }) => family === name);
}

/** Lower case, digits and `-`. */
function isInName(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x2d;
}

function isStrong({ weak, verdict }: Detection["pattern"]): boolean {
  return weak !== true && verdict !== "generic";
}

const LINE_FEED = 0x0a;
/** What stands between the parts of paths and addresses. */
const BETWEEN_PARTS: readonly number[] = Array.from("/\\:@?&=,;", (character) => character.charCodeAt(0));
/** `- . _` join words in names, where in other text they may be part of a value. */
const BETWEEN_WORDS: readonly number[] = [0x2d, 0x2e, 0x5f];

/**
 * The name with line ends in place of what joins its parts, so that what stands beside a value cannot hide it: between
 * parts and before keywords, and in another copy between all words.
 */
function parted(bytes: Uint8Array, { prefilter }: Catalogue): readonly Uint8Array[] {
  const parts = bytes.map((byte) => (BETWEEN_PARTS.includes(byte) ? LINE_FEED : byte));
  const isKept = new Uint8Array(bytes.length);
  const hits = prefilter.hits(bytes);
  for (let at = 0; at < hits.length; at += 2) {
    const start = hits[at + 1]!;
    if (start > 0 && BETWEEN_WORDS.includes(bytes[start - 1]!)) parts[start - 1] = LINE_FEED;
    isKept.fill(1, start, start + prefilter.headed.keywords[hits[at]!]!.text.length);
  }
  const words = parts.map((byte, at) => (isKept[at] === 0 && BETWEEN_WORDS.includes(byte) ? LINE_FEED : byte));
  return [parts, words];
}
