import { byteRoom, intRoom, wordRoom } from "../room.ts";

const OID = 20;
const BUCKETS = 1 << 16;

/**
 * Ids of stored objects in ascending order, each once; an object's number is its place among them.
 * The arrays stand on shared memory: posting them to a worker copies nothing.
 */
export interface StoredIds {
  readonly count: number;
  /** 20 bytes each. */
  readonly bytes: Uint8Array;
  /** Ids whose first two bytes are `b` are those from `start[b]` to before `start[b + 1]`. */
  readonly start: Uint32Array;
}

/** A list of ids, 20 bytes each, in any order. */
export type IdList = Uint8Array;

/** Ids of all lists in order, and for each list the numbers of its ids. */
export function mergeIds(lists: readonly IdList[]): {
  readonly ids: StoredIds;
  readonly numbers: readonly Int32Array[];
} {
  const only = onlyOf(lists);
  if (only !== null) return { ids: storedIds(only), numbers: lists.map(({ length }) => counted(length / OID)) };
  const total = lists.reduce((sum, { length }) => sum + length / OID, 0);
  const all = byteRoom(total * OID);
  let end = 0;
  for (const list of lists) {
    all.set(list, end);
    end += list.length;
  }
  const start = bucketStarts(all);
  const order = sortedPlaces(all, start);
  const { count, numberOf } = numberPlaces(all, order);
  const bytes = byteRoom(count * OID);
  for (let place = 0; place < total; place++) {
    const to = numberOf[place]! * OID;
    for (let i = 0; i < OID; i++) bytes[to + i] = all[place * OID + i]!;
  }
  let from = 0;
  const numbers = lists.map(({ length }) => numberOf.slice(from, (from += length / OID)));
  return { ids: { count, bytes, start: bucketStarts(bytes) }, numbers };
}

/** The one list that has ids, where they are in order already, as an index of a pack has them; null for others. */
function onlyOf(lists: readonly IdList[]): IdList | null {
  const [list, ...others] = lists.filter(({ length }) => length > 0);
  if (list === undefined || others.length > 0) return null;
  for (let at = OID; at < list.length; at += OID) if (compare(list, at - OID, list, at) >= 0) return null;
  return list;
}

function storedIds(list: IdList): StoredIds {
  return { count: list.length / OID, bytes: onSharedMemory(list), start: bucketStarts(list) };
}

/** The list itself where it stands there, as an index does that was read. */
function onSharedMemory(list: IdList): Uint8Array {
  if (list.buffer instanceof SharedArrayBuffer) return list;
  const bytes = byteRoom(list.length);
  bytes.set(list);
  return bytes;
}

function counted(length: number): Int32Array {
  const numbers = intRoom(length);
  for (let i = 0; i < length; i++) numbers[i] = i;
  return numbers;
}

/** Places around the one where an id should stand that are looked at before others are. */
const WIDEST = 32;

/** Number of the id whose 20 bytes begin at `at` in `oid`; -1 if it is not among them. */
export function findId({ bytes, start }: StoredIds, oid: Uint8Array, at: number): number {
  const bucket = (oid[at]! << 8) | oid[at + 1]!;
  let low = start[bucket]!;
  let high = start[bucket + 1]!;
  // Ids are spread evenly, so that the next byte tells about where one stands: first there, and then around it.
  let middle = low + (((high - low) * oid[at + 2]!) >>> 8);
  for (let width = 1; low < high; width *= 2) {
    const order = compareFrom(bytes, middle * OID, oid, at);
    if (order === 0) return middle;
    if (order < 0) low = middle + 1;
    else high = middle;
    // Where they are not, halving is as good as anything.
    if (width >= WIDEST) middle = (low + high) >>> 1;
    else middle = order < 0 ? Math.min(middle + width, high - 1) : Math.max(middle - width, low);
  }
  return -1;
}

function compare(a: Uint8Array, atA: number, b: Uint8Array, atB: number): number {
  return a[atA]! - b[atB]! || a[atA + 1]! - b[atB + 1]! || compareFrom(a, atA, b, atB);
}

/** Order of two ids whose first two bytes are the same. */
function compareFrom(a: Uint8Array, atA: number, b: Uint8Array, atB: number): number {
  for (let i = 2; i < OID; i++) {
    const difference = a[atA + i]! - b[atB + i]!;
    if (difference !== 0) return difference;
  }
  return 0;
}

function bucketStarts(ids: Uint8Array): Uint32Array {
  const start = wordRoom(BUCKETS + 1);
  for (let at = 0; at < ids.length; at += OID) start[((ids[at]! << 8) | ids[at + 1]!) + 1]!++;
  for (let bucket = 0; bucket < BUCKETS; bucket++) start[bucket + 1]! += start[bucket]!;
  return start;
}

/** Places in the order of their ids: by the first two bytes, then, where few are left, one by one. */
function sortedPlaces(ids: Uint8Array, start: Uint32Array): Int32Array {
  const next = start.slice();
  const order = intRoom(ids.length / OID);
  for (let place = 0; place < order.length; place++) {
    const at = place * OID;
    const bucket = (ids[at]! << 8) | ids[at + 1]!;
    const first = start[bucket]!;
    let to = next[bucket]!++;
    for (; to > first && compareFrom(ids, order[to - 1]! * OID, ids, at) > 0; to--) order[to] = order[to - 1]!;
    order[to] = place;
  }
  return order;
}

function numberPlaces(ids: Uint8Array, order: Int32Array): { count: number; numberOf: Int32Array } {
  const numberOf = intRoom(order.length);
  let count = 0;
  for (let i = 0; i < order.length; i++) {
    const isSame = i > 0 && compare(ids, order[i - 1]! * OID, ids, order[i]! * OID) === 0;
    if (!isSame) count++;
    numberOf[order[i]!] = count - 1;
  }
  return { count, numberOf };
}
