/** Marks a cut or blanked value right after a public prefix. The middle form is U+2026 in UTF-8, seen as bytes. */
const MASK_AHEAD = /^[\w.+/=-]{0,400}?(?:\.{3}|\u2026|\u00e2\u0080\u00a6|\*{3}|x{4}|X{4}|<|\$\{|\{\{|\[|your|YOUR)/;

/** Whether the text at `offset`, just behind a token's prefix, goes on as a mask (`ghp_...`, `pypi-xxxx`). */
export function startsMask(text: string, offset: number): boolean {
  return MASK_AHEAD.test(text.slice(offset, offset + 420));
}

/** Why a value of a token's shape is a made-up one, or null. `prefix` is the public part, left out of the test. */
export function maskOf(value: string, prefix: string): string | null {
  const body = value.slice(prefix.length);
  if (/x{6}|X{6}|\*{3}|\.{3}|\u2026|\u00e2\u0080\u00a6/.test(body)) return "masked";
  if (/EXAMPLE|example|REDACTED|redacted|PLACEHOLDER|placeholder|CHANGEME|changeme|dummy|DUMMY/.test(body)) return "says it is a sample";
  if (/(.)\1{7}/.test(body)) return "one character repeated";
  if (/0123456789|1234567890|abcdefghij|ABCDEFGHIJ/.test(body)) return "a sequence";
  if (new Set(body).size <= Math.min(4, body.length / 4)) return "too few different characters";
  return null;
}
