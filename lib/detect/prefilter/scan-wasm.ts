import { moduleExports } from "../../core/web-assembly.ts";
import { SCAN_CODE } from "./scan-code.ts";
import { CHUNK, MARGIN, type Scanner, type ScanTables } from "./scanner.ts";

/** Addresses of tools/assembly/scan.ts. */
const FOUND = 0x40000;
const TEXT = 0x48000;
const KEYS = 0x4d000;
const OTHER_KEYS = 0x51000;
const MASKS = 0x55000;

interface ScanExports {
  readonly memory: { readonly buffer: ArrayBuffer };
  scan(length: number): number;
}

/** @returns null where WebAssembly is absent or forbidden */
export function wasmScanner({ rows, masks, keys, otherKeys }: ScanTables): Scanner | null {
  const found = moduleExports(SCAN_CODE) as ScanExports | null;
  if (found === null) return null;
  const { memory, scan } = found;
  new Int32Array(memory.buffer).set(rows);
  new Uint8Array(memory.buffer, KEYS).set(keys);
  new Uint8Array(memory.buffer, OTHER_KEYS).set(otherKeys);
  new Int32Array(memory.buffer, MASKS).set(masks);
  const text = new Uint8Array(memory.buffer, TEXT, CHUNK + MARGIN);
  return { text, found: new Uint32Array(memory.buffer, FOUND, CHUNK / 2), scan };
}
