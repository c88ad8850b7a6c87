import type { SourceText } from "./source-text.ts";

const BASE64_RUN = 24;
const BACKSLASH = 0x5c;
const PERCENT = 0x25;

/** Whether {@link isLeftBoundary} may hold: a look at single characters, without any string, that ends most hits. */
export function mayBeLeftBoundary(text: SourceText, start: number): boolean {
  if (start === 0) return true;
  const before = text.codeAt(start - 1);
  if (!isWord(before)) return true;
  // How far before its end an escape begins; a terminal's colour code may be of any length, and ends in m.
  return (
    (start >= 2 && text.codeAt(start - 2) === BACKSLASH) ||
    (start >= 3 && text.codeAt(start - 3) === PERCENT) ||
    (start >= 4 && text.codeAt(start - 4) === BACKSLASH) ||
    (start >= 6 && text.codeAt(start - 6) === BACKSLASH) ||
    (before | 0x20) === 0x6d
  );
}

/**
 * Whether a token may begin at `start`: not glued to a word, nor inside a run of base64.
 * Letters that end an escape (`\n`, `%3D`, a terminal's colour code) do not count as glue.
 */
export function isLeftBoundary(text: string, start: number): boolean {
  if (start === 0) return true;
  const before = text.charCodeAt(start - 1);
  if (isWord(before)) return endsEscape(text, start);
  if (before === 0x2d || before === 0x2b || before === 0x2f) return !endsLongRun(text, start);
  return true;
}

function endsEscape(text: string, start: number): boolean {
  // oxlint-disable-next-line no-control-regex -- terminals' colour codes begin with it
  return /(?:\\[abfnrtv0]|\\u[0-9a-f]{4}|\\x[0-9a-f]{2}|%[0-9a-f]{2}|(?:\u001b|\\u001b|\\x1b|\\033|\\e)\[[\d;]{0,12}m)$/i.test(
    text.slice(Math.max(0, start - 20), start),
  );
}

/** `-`, `+` and `/` glue only inside what looks like one long encoded run, not in options and URLs. */
function endsLongRun(text: string, start: number): boolean {
  const run = text.slice(Math.max(0, start - BASE64_RUN), start);
  return run.length === BASE64_RUN && /^[A-Za-z0-9+/_-]+$/.test(run);
}

function isWord(code: number): boolean {
  return (
    (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) || code === 0x5f
  );
}
