/**
 * Marks a cut or blanked value right after a public prefix: dots, stars, crosses, the opening of a template.
 * U+2026 and U+2022 also as their UTF-8 bytes, which is how most text is seen.
 */
export const MASK_AHEAD: RegExp =
  /^[\w.+/=-]{0,400}?(?:\.{3}|[\u2026\u2022]|\u00e2\u0080[\u00a6\u00a2]|\*{3}|x{4}|X{4}|<|\$[({]|\{|\[|%s|your|YOUR)/;

const MASKED = /x{6}|X{6}|\*{3}|\.{3}|[\u2026\u2022]|\u00e2\u0080[\u00a6\u00a2]/;

/** Words long enough that a random token does not hold them by chance. */
const SAYS_SAMPLE =
  /example|placeholder|redacted|change[_-]?me|dummy|sample|replace[_-]?(?:me|with|this)|insert[_-]|not[_-]?a?[_-]?(?:real|secret|valid)|fake[_-]|^fake|mock[_-]|^your|your(?:[_-]|pass|key|token|secret|api)/i;

/** In capitals it is a word that somebody wrote, up to this length; longer texts may hold it by chance. */
const SAYS_FAKE = /FAKE/;
const FAKE_LIMIT = 64;

const RUN = 8;
const KEYBOARD = /qwertyui|asdfghjk|zxcvbnm/i;

/** Whether the text at `offset`, just behind a token's prefix, goes on as a mask (`ghp_...`, `pypi-xxxx`). */
export function startsMask(text: string, offset: number): boolean {
  return MASK_AHEAD.test(text.slice(offset, offset + 420));
}

/** Why a value of a token's shape is a made-up one, or null. `prefix` is the public part, left out of the test. */
export function maskOf(value: string, prefix: string): string | null {
  const body = value.slice(prefix.length);
  if (MASKED.test(body)) return "masked";
  if (SAYS_SAMPLE.test(body) || (body.length <= FAKE_LIMIT && SAYS_FAKE.test(body))) return "says it is a sample";
  if (/(.)\1{7}/.test(body)) return "one character repeated";
  if (hasSequence(body)) return "a sequence";
  if (new Set(body).size <= Math.min(4, body.length / 4)) return "too few different characters";
  if (body.length >= 12 && repeatsItself(body)) return "a few characters repeated";
  return null;
}

/** The search for a part of any length can take quadratic time. */
const REPEATS_LIMIT = 512;

/** Whether a text is one part of it, written again and again; no random text of that length is. */
function repeatsItself(body: string): boolean {
  if (body.length > REPEATS_LIMIT) return /^(.{1,8})\1+$/.test(body);
  return (body + body).indexOf(body, 1) < body.length;
}

/** Characters that count up or down by one (`12345678`, `abcdefgh`, `9` to `0`), or follow a keyboard row. */
function hasSequence(body: string): boolean {
  let run = 1;
  let step = 0;
  for (let at = 1; at < body.length; at++) {
    const next = stepOf(body.charCodeAt(at - 1), body.charCodeAt(at));
    run = next !== 0 && next === step ? run + 1 : next === 0 ? 1 : 2;
    step = next;
    if (run >= RUN) return true;
  }
  return KEYBOARD.test(body);
}

const SHORTEST_RUN = 3;

/** Whether a whole value is put together from short runs that count up or down (`abc123xyz456`). */
export function madeOfRuns(value: string): boolean {
  let run = 1;
  let step = 0;
  for (let at = 1; at < value.length; at++) {
    const next = stepOf(value.charCodeAt(at - 1), value.charCodeAt(at));
    const goesOn = next !== 0 && (run === 1 || next === step);
    if (!goesOn && run < SHORTEST_RUN) return false;
    run = goesOn ? run + 1 : 1;
    step = next;
  }
  return run >= SHORTEST_RUN && value.length >= 2 * SHORTEST_RUN;
}

/** 1 or -1 where `b` is the neighbour of `a` within digits or letters, else 0; `0` follows `9`. */
function stepOf(a: number, b: number): number {
  if (a === 0x39 && b === 0x30) return 1;
  if (!isAlphanumeric(a) || !isAlphanumeric(b)) return 0;
  const step = b - a;
  return step === 1 || step === -1 ? step : 0;
}

function isAlphanumeric(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}
