import { CASE_BITS, CHUNK, keyHash, MARGIN, type Scanner, type ScanTables } from "./scanner.ts";

/** For where there is no WebAssembly. */
export function jsScanner(tables: ScanTables): Scanner {
  const text = new Uint8Array(CHUNK + MARGIN);
  const found = new Uint32Array(CHUNK / 2);
  return { text, found, scan: (length) => scan(text, length, tables, found) };
}

/** Four windows a step, as in tools/assembly/scan.ts. */
function scan(text: Uint8Array, length: number, tables: ScanTables, found: Uint32Array): number {
  const { rows } = tables;
  let count = 0;
  let a = rows[text[0]! | (text[1]! << 8)]!;
  for (let at = 0; at < length; at += 8) {
    const b = rows[text[at + 2]! | (text[at + 3]! << 8)]!;
    const c = rows[text[at + 4]! | (text[at + 5]! << 8)]!;
    const d = rows[text[at + 6]! | (text[at + 7]! << 8)]!;
    const e = rows[text[at + 8]! | (text[at + 9]! << 8)]!;
    const ab = (a >>> 16) & b;
    const bc = (b >>> 16) & c;
    const cd = (c >>> 16) & d;
    const de = (d >>> 16) & e;
    if ((ab | bc | cd | de) !== 0) {
      if (mayStand(text, at, ab, tables)) found[count++] = placeOf(at, ab);
      if (mayStand(text, at + 2, bc, tables)) found[count++] = placeOf(at + 2, bc);
      if (mayStand(text, at + 4, cd, tables)) found[count++] = placeOf(at + 4, cd);
      if (mayStand(text, at + 6, de, tables)) found[count++] = placeOf(at + 6, de);
    }
    a = e;
  }
  return count;
}

function placeOf(at: number, groups: number): number {
  return ((at >> 1) << 16) | groups;
}

/** Whether the bytes at `at` may be a window of one of the `groups`. */
function mayStand(text: Uint8Array, at: number, groups: number, { masks, keys }: ScanTables): boolean {
  if (groups === 0) return false;
  const word = text[at]! | (text[at + 1]! << 8) | (text[at + 2]! << 16) | (text[at + 3]! << 24) | CASE_BITS;
  for (let rest = groups; rest !== 0; rest &= rest - 1) {
    const hash = keyHash(word & masks[31 - Math.clz32(rest & -rest)]!);
    if (((keys[hash >> 3]! >> (hash & 7)) & 1) !== 0) return true;
  }
  return false;
}
