/** Encodings of shorter text hold no token: base64 makes 32 characters of 24 bytes. */
export const SHORTEST_RUN = 32;

/** A table over bytes that has 1 for each character of a text, and for those of another table. */
export function setOf(characters: string, others: Uint8Array = new Uint8Array(256)): Uint8Array {
  const set = Uint8Array.from(others);
  for (const character of characters) set[character.charCodeAt(0)] = 1;
  return set;
}

const CAPITALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ALPHANUMERIC = `${CAPITALS}${CAPITALS.toLowerCase()}0123456789`;

/** Of which base64 is made, standard and for URLs, padding included. */
export const IN_BASE64: Uint8Array = setOf(`${ALPHANUMERIC}+/_-=`);

/** Those, and what escapes are made of: `%3D`, `\u003d`, `&#x3D;`. As in tools/assembly/runs.ts. */
export const IN_RUN: Uint8Array = setOf("\\%&#;", IN_BASE64);

/** What tells an encoding from words: base64 of text has capitals, escapes have leads. Hex may do without. */
export const IN_SIGN: Uint8Array = setOf(`${CAPITALS}\\%&`);

/** Digits of hex. */
export const IN_HEX: Uint8Array = setOf("0123456789abcdefABCDEF");

/** What may stand behind the last of lines that belong together. */
export const ENDS_LINE: Uint8Array = setOf("\r\n\"'`<");

/** What indents a line. */
export const INDENTS: Uint8Array = setOf(" \t");
