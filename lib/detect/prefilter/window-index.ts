import type { PairTable } from "./pair-table.ts";
import { CASE_BITS, keyHash } from "./scanner.ts";
import { isLower, type Window } from "./windows.ts";

const BUCKETS = 2048;

/**
 * Windows by their four bytes, in lower case and without those that do not count. Bytes as the keys have them are never
 * zero, so that windows of different masks do not meet.
 */
export interface WindowIndex {
  /** By bucket, where its windows begin in the lists below. */
  readonly from: Uint32Array;
  readonly key: Int32Array;
  readonly keyword: Int32Array;
  readonly offset: Int32Array;
  /** The masks there are, and the groups that each is for. */
  readonly masks: Int32Array;
  readonly groups: Int32Array;
}

export function indexWindows(windows: readonly Window[], { masks }: PairTable): WindowIndex {
  const keys = windows.map(keyOf);
  const from = new Uint32Array(BUCKETS + 1);
  for (const key of keys) from[bucketOf(key)]!++;
  for (let i = 1; i < from.length; i++) from[i]! += from[i - 1]!;
  const key = new Int32Array(keys.length);
  const keyword = new Int32Array(keys.length);
  const offset = new Int32Array(keys.length);
  keys.forEach((one, i) => {
    const slot = --from[bucketOf(one)]!;
    key[slot] = one;
    keyword[slot] = windows[i]!.keyword;
    offset[slot] = windows[i]!.offset;
  });
  return { from, key, keyword, offset, ...distinctMasks(masks) };
}

/** The bucket of a key. */
export function bucketOf(key: number): number {
  return keyHash(key) & (BUCKETS - 1);
}

function keyOf({ bytes: [a, b, c, d], mask }: Window): number {
  return ((a & 0xff) | ((b & 0xff) << 8) | ((c & 0xff) << 16) | ((d & 0xff) << 24) | CASE_BITS) & mask;
}

function distinctMasks(masks: readonly number[]): Pick<WindowIndex, "masks" | "groups"> {
  const distinct = [...new Set(masks)];
  const groups = distinct.map((one) => masks.reduce((bits, mask, bit) => (mask === one ? bits | (1 << bit) : bits), 0));
  return { masks: Int32Array.from(distinct), groups: Int32Array.from(groups) };
}

/** Keywords one after the other, so that comparing them touches no object. */
export interface KeywordBytes {
  readonly bytes: Uint8Array;
  /** Bits that a byte of the text may lack: 0x20 for a letter whose case does not count. */
  readonly loose: Uint8Array;
  /** By keyword, where it begins; one more at the end. */
  readonly at: Int32Array;
}

export function keywordBytes(
  keywords: readonly { readonly text: string; readonly ignoreCase: boolean }[],
): KeywordBytes {
  const at = new Int32Array(keywords.length + 1);
  keywords.forEach(({ text }, i) => (at[i + 1] = at[i]! + text.length));
  const bytes = new Uint8Array(at.at(-1)!);
  const loose = new Uint8Array(bytes.length);
  keywords.forEach(({ text, ignoreCase }, i) => {
    for (let j = 0; j < text.length; j++) {
      bytes[at[i]! + j] = text.charCodeAt(j);
      if (ignoreCase && isLower(text.charCodeAt(j))) loose[at[i]! + j] = 0x20;
    }
  });
  return { bytes, loose, at };
}
