/** Bytes that are scanned at once: with the part of the tables that is used they stay in a core's own cache. */
export const CHUNK = 16_384;

/** Room for the four bytes after a chunk, and for as many as are looked at needlessly. */
export const MARGIN = 32;

/** What a scanner looks things up in. */
export interface ScanTables {
  /** Rows of a `PairTable`. */
  readonly rows: Int32Array;
  /** By group, which bytes of a window count; all of them in the last. */
  readonly masks: readonly number[];
  /** A bit for each {@link keyHash} that a window's key has. */
  readonly keys: Uint8Array;
  /** The same for {@link otherHash}: what has both is hardly ever something else than a window. */
  readonly otherKeys: Uint8Array;
}

/** Bit of the one group of windows of which all four bytes count: the hash of the four bytes alone tells it. */
export const WHOLE_GROUP = 0x8000;

/**
 * Looks for places whose four bytes have the hash of a window, and for those at which two pairs of bytes have a group of
 * windows with gaps in common.
 */
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

const KEY_BITS = 17;

/** Of a window's bytes with {@link CASE_BITS}, those left out that do not count (Knuth's multiplicative hash). */
export function keyHash(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> (32 - KEY_BITS);
}

/** As {@link keyHash}, with the first multiplier of MurmurHash3's finish. */
export function otherHash(key: number): number {
  return Math.imul(key, 0x85ebca6b) >>> (32 - KEY_BITS);
}

/** A bit for each hash that a key has. */
export function keySet(keys: Int32Array, hashOf: (key: number) => number): Uint8Array {
  const set = new Uint8Array(1 << (KEY_BITS - 3));
  for (let i = 0; i < keys.length; i++) {
    const hash = hashOf(keys[i]!);
    set[hash >> 3]! |= 1 << (hash & 7);
  }
  return set;
}
