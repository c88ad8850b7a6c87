import { CASE_BITS, CHUNK, keyHash, MARGIN, otherHash, WHOLE_GROUP, type Scanner, type ScanTables } from "./scanner.ts";

/** For where there is no WebAssembly. */
export function jsScanner(tables: ScanTables): Scanner {
  const text = new Uint8Array(CHUNK + MARGIN);
  const found = new Uint32Array(CHUNK / 2);
  return { text, found, scan: (length) => scan(text, length, tables, found) };
}

/** As in tools/assembly/scan.ts. */
function scan(text: Uint8Array, length: number, tables: ScanTables, found: Uint32Array): number {
  const { rows } = tables;
  let count = 0;
  let a = rows[text[0]! | (text[1]! << 8)]!;
  for (let at = 0; at < length; at += 2) {
    const b = rows[text[at + 2]! | (text[at + 3]! << 8)]!;
    const groups = groupsAt(text, at, (a >>> 16) & b, tables);
    if (groups !== 0) found[count++] = ((at >> 1) << 16) | groups;
    a = b;
  }
  return count;
}

/** Which groups may have a window at `at`; `gapped` are those with gaps that its pairs of bytes allow. */
function groupsAt(text: Uint8Array, at: number, gapped: number, tables: ScanTables): number {
  const word = text[at]! | (text[at + 1]! << 8) | (text[at + 2]! << 16) | (text[at + 3]! << 24) | CASE_BITS;
  const whole = isKey(word, tables) ? WHOLE_GROUP : 0;
  for (let rest = gapped; rest !== 0; rest &= rest - 1) {
    if (isKey(word & tables.masks[31 - Math.clz32(rest & -rest)]!, tables)) return whole | gapped;
  }
  return whole;
}

function isKey(key: number, { keys, otherKeys }: ScanTables): boolean {
  const hash = keyHash(key);
  if (((keys[hash >> 3]! >> (hash & 7)) & 1) === 0) return false;
  const other = otherHash(key);
  return ((otherKeys[other >> 3]! >> (other & 7)) & 1) !== 0;
}
