/** Digits, then upper-case, then lower-case letters: base62 as GitHub, npm and Microsoft write it. */
export const BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

/** Digits, then lower-case letters. */
export const BASE36 = "0123456789abcdefghijklmnopqrstuvwxyz";

/** A whole number in the alphabet's base, most significant digit first, filled on the left with its zero. */
export function toDigits(value: number, alphabet: string, width: number): string {
  let text = "";
  for (let rest = value; rest > 0; rest = Math.floor(rest / alphabet.length)) {
    text = alphabet[rest % alphabet.length]! + text;
  }
  return text.padStart(width, alphabet[0]);
}

/** Inverse of {@link toDigits}; NaN for a character outside the alphabet. Exact up to 2^53. */
export function fromDigits(text: string, alphabet: string): number {
  let value = 0;
  for (const character of text) {
    const digit = alphabet.indexOf(character);
    if (digit < 0) return Number.NaN;
    value = value * alphabet.length + digit;
  }
  return value;
}
