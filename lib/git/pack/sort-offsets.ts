import { wordRoom } from "../room.ts";

const DIGIT = 11;
const VALUES = 1 << DIGIT;
const WORD = 0x100000000;

/**
 * Positions of numbers in ascending order of the numbers: a radix sort, several times as fast as sorting pairs.
 * @param values whole numbers of at least 0, below 2^53
 */
export function ascendingOrder(values: Float64Array): Uint32Array {
  const low = wordRoom(values.length);
  const high = wordRoom(values.length);
  let largest = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    low[i] = value;
    high[i] = value / WORD;
    if (value > largest) largest = value;
  }
  const order = wordRoom(values.length);
  for (let i = 0; i < order.length; i++) order[i] = i;
  const sorted = sortBy(low, Math.min(largest, WORD - 1), order);
  return largest < WORD ? sorted : sortBy(high, largest / WORD, sorted);
}

/** Sorts positions by keys, digit by digit from the lowest, keeping the order of equal keys. */
function sortBy(keys: Uint32Array, largest: number, positions: Uint32Array): Uint32Array {
  const starts = new Uint32Array(VALUES);
  let order: Uint32Array = positions;
  let other: Uint32Array = wordRoom(positions.length);
  for (let shift = 0; shift < 32 && 2 ** shift <= largest; shift += DIGIT) {
    starts.fill(0);
    for (let i = 0; i < keys.length; i++) starts[(keys[i]! >>> shift) & (VALUES - 1)]!++;
    for (let sum = 0, i = 0; i < VALUES; i++) {
      const count = starts[i]!;
      starts[i] = sum;
      sum += count;
    }
    for (let i = 0; i < order.length; i++) {
      const position = order[i]!;
      other[starts[(keys[position]! >>> shift) & (VALUES - 1)]!++] = position;
    }
    [order, other] = [other, order];
  }
  return order;
}
