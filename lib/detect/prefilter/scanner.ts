/** Bytes that are scanned at once: with the part of the tables that is used they stay in a core's own cache. */
export const CHUNK = 16_384;

/** Room for the four bytes after a chunk, and for as many as are looked at needlessly. */
export const MARGIN = 32;

/** What a scanner looks things up in. */
export interface ScanTables {
  /** Rows of a `PairTable`. */
  readonly rows: Int32Array;
  /** By group, which bytes of a window count. */
  readonly masks: readonly number[];
  /** A bit for each {@link keyHash} that a window's key has. */
  readonly keys: Uint8Array;
}

/** Looks for places where two pairs of bytes have a group in common, and then at the hash of the four bytes. */
export interface Scanner {
  /** What is scanned is put here, {@link CHUNK} bytes and four that follow. */
  readonly text: Uint8Array;
  /**
   * By place where a window may stand, in order: half of its offset into {@link text} in the high 16 bits, the groups
   * it may belong to in the low ones.
   */
  readonly found: Uint32Array;
  /** Looks at every even offset below `length`, and perhaps a few after it. @returns how many places were found */
  scan(length: number): number;
}

/** Sets the bit that tells lower case from upper, in four bytes. */
export const CASE_BITS = 0x20202020;

const KEY_BITS = 15;

/** Of a window's bytes with {@link CASE_BITS}, those left out that do not count (Knuth's multiplicative hash). */
export function keyHash(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> (32 - KEY_BITS);
}

export function keySet(keys: Int32Array): Uint8Array {
  const set = new Uint8Array(1 << (KEY_BITS - 3));
  for (let i = 0; i < keys.length; i++) {
    const hash = keyHash(keys[i]!);
    set[hash >> 3]! |= 1 << (hash & 7);
  }
  return set;
}
