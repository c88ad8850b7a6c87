type Order = "utf-32le" | "utf-32be";

const LAST_CODE_POINT = 0x10ffff;
const FIRST_ASTRAL = 0x10000;
const ORDER_MARK = 0xfeff;
/** Stands for a character beyond U+FFFF, which no secret holds, so that each character of the text is four bytes. */
const ASTRAL = "\ufffd";
/** So many of the first characters are ASCII in text that has no byte order mark. */
const ASCII_SHARE = 0.6;

/** Tells UTF-32 by its byte order mark or by its ASCII part; everything in `head` must be a code point. */
export function sniffUtf32(head: Uint8Array): Order | null {
  if (head.length < 4) return null;
  if (head[3] === 0) return isUtf32(head, "utf-32le") ? "utf-32le" : null;
  return head[0] === 0 && isUtf32(head, "utf-32be") ? "utf-32be" : null;
}

function isUtf32(head: Uint8Array, order: Order): boolean {
  const units = unitsOf(head, order);
  let ascii = 0;
  for (let at = 0; at < units.length; at++) {
    const code = units.codeAt(at);
    if (code === 0 || code > LAST_CODE_POINT) return false;
    if (code < 0x80) ascii++;
  }
  return units.codeAt(0) === ORDER_MARK || ascii > units.length * ASCII_SHARE;
}

/** One character for each four bytes; bytes at the end that are no whole character are left out. */
export function utf32Text(bytes: Uint8Array, order: Order): string {
  const units = unitsOf(bytes, order);
  const parts: string[] = [];
  for (let at = 0; at < units.length; at++) {
    const code = units.codeAt(at);
    parts.push(code < FIRST_ASTRAL ? String.fromCharCode(code) : ASTRAL);
  }
  return parts.join("");
}

/** UTF-16 code units that the characters of a range come to. */
export function utf32Columns(bytes: Uint8Array, order: Order): number {
  const units = unitsOf(bytes, order);
  let columns = 0;
  for (let at = 0; at < units.length; at++) columns += units.codeAt(at) < FIRST_ASTRAL ? 1 : 2;
  return columns;
}

function unitsOf(bytes: Uint8Array, order: Order): { readonly length: number; codeAt(at: number): number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { length: bytes.length >> 2, codeAt: (at) => view.getUint32(at * 4, order === "utf-32le") };
}
