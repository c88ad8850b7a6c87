import { CONTROLS } from "./classes.ts";

/** A regex that cannot be carried over; the message names what in it. */
export class Re2Error extends Error {}

/** How far a regex has been read. */
export interface Cursor {
  readonly source: string;
  at: number;
}

/** A character as written, or what an escape stands for. */
export function readCode(cursor: Cursor): number {
  const { source, at } = cursor;
  const code = source.codePointAt(at);
  if (code === undefined) throw new Re2Error("it ends in the middle");
  if (code !== 0x5c) {
    cursor.at += code > 0xffff ? 2 : 1;
    return code;
  }
  const rest = source.slice(at + 1, at + 12);
  const hex = /^x(?:([0-9A-Fa-f]{2})|\{([0-9A-Fa-f]{1,6})\})/.exec(rest);
  if (hex !== null) return taken(cursor, hex[0].length, Number.parseInt(hex[1] ?? hex[2]!, 16));
  const octal = /^(?:0[0-7]{0,2}|[1-7][0-7]{2})/.exec(rest);
  if (octal !== null) return taken(cursor, octal[0].length, Number.parseInt(octal[0], 8));
  const letter = rest[0];
  if (letter === undefined) throw new Re2Error("a backslash at the end");
  const control = CONTROLS[letter];
  if (control !== undefined) return taken(cursor, 1, control);
  if (/[A-Za-z0-9]/.test(letter)) throw new Re2Error(`\\${letter}`);
  return taken(cursor, 1, letter.charCodeAt(0));
}

function taken(cursor: Cursor, length: number, code: number): number {
  cursor.at += 1 + length;
  return code;
}
