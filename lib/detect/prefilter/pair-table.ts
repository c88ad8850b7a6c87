import { ANY, isLower, type Window } from "./windows.ts";

/**
 * By two bytes (the first in the low half of the index), a bit for each group of windows with gaps: in the high half
 * whether they may begin a window of the group, in the low half whether they may end one. Where a window of a group
 * stands, the group's bit is set in both.
 */
export interface PairTable {
  readonly rows: Int32Array;
  /** By group, which of a window's four bytes count: 0xff or 0x00 for each, the first in the low byte. */
  readonly masks: readonly number[];
}

const GROUPS = 16;
const WHOLE = -1;

/** Windows that leave out the same bytes are a group, of which there are six at most; the last one leaves out none. */
export function pairTable(windows: readonly Window[]): PairTable {
  const gapped = [...new Set(windows.map(({ mask }) => mask))].filter((mask) => mask !== WHOLE);
  const masks = Array.from({ length: GROUPS }, (_, group) => gapped[group] ?? WHOLE);
  const rows = new Int32Array(0x10000);
  // The second half of a window may not count at all.
  rows.fill(gapped.reduce((bits, mask, group) => (mask >>> 16 === 0 ? bits | (1 << group) : bits), 0));
  for (const { mask, bytes, ignoreCase } of windows) {
    if (mask === WHOLE) continue;
    const [a, b, c, d] = bytes;
    const group = gapped.indexOf(mask);
    enter(a, b, ignoreCase, 1 << (group + GROUPS), rows);
    if (mask >>> 16 !== 0) enter(c, d, ignoreCase, 1 << group, rows);
  }
  return { rows, masks };
}

function enter(low: number, high: number, ignoreCase: boolean, bit: number, rows: Int32Array): void {
  const otherLow = ignoreCase && isLower(low) ? low - 32 : low;
  const otherHigh = ignoreCase && isLower(high) ? high - 32 : high;
  if (low === ANY) {
    enterLine(rows, high << 8, 1, bit);
    enterLine(rows, otherHigh << 8, 1, bit);
  } else if (high === ANY) {
    enterLine(rows, low, 256, bit);
    enterLine(rows, otherLow, 256, bit);
  } else {
    rows[low | (high << 8)]! |= bit;
    rows[otherLow | (high << 8)]! |= bit;
    rows[low | (otherHigh << 8)]! |= bit;
    rows[otherLow | (otherHigh << 8)]! |= bit;
  }
}

/** All pairs with one byte; in a group with gaps there are no others, so that one tells whether they are in already. */
function enterLine(rows: Int32Array, first: number, step: number, bit: number): void {
  if ((rows[first]! & bit) !== 0) return;
  for (let i = 0, index = first; i < 256; i++, index += step) rows[index]! |= bit;
}
