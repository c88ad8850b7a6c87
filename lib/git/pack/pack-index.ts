import { createHash } from "node:crypto";
import { readIntoRoom } from "./read-into-room.ts";

const MAGIC = 0xff744f63;
const FANOUT = 256 * 4;
const OID = 20;
/** Ids of the pack and of the index itself, at the end of the index. */
const TRAILERS = 2 * OID;
const LARGE = 0x80000000;

/** Where a pack holds its objects, in the order of their ids. */
export interface PackIndex {
  readonly count: number;
  /** The 20 bytes of an object's id; do not change them. */
  oid(position: number): Uint8Array;
  /** All ids in their order, 20 bytes each. */
  ids(): Uint8Array;
  /** Offset of an object in the pack, in bytes. */
  offset(position: number): number;
  /** Position of an id of 20 bytes (from `at` on); -1 if the pack lacks it. */
  find(oid: Uint8Array, at?: number): number;
  /** The id of the pack that this is the index of; null where the index does not tell. */
  readonly packId: Uint8Array | null;
}

/** Where the tables of an index are in its bytes. */
interface Tables {
  readonly count: number;
  readonly fanout: number;
  readonly oids: number;
  /** Bytes from one id to the next. */
  readonly stride: number;
  readonly offsets: number;
  readonly largeOffsets: number;
}

/**
 * Reads an `.idx` file of version 1 or 2 with ids of SHA-1 (`gitformat-pack(5)`).
 * @returns null if it is none, or is damaged
 * @throws an error of node:fs where it cannot be read
 */
export function readPackIndex(path: string): PackIndex | null {
  const bytes = readIntoRoom(path);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  if (bytes.length < FANOUT + TRAILERS) return null;
  const tables = view.getUint32(0) === MAGIC ? tablesOfVersion2(view) : tablesOfVersion1(view);
  const isSound = tables !== null && isAscending(view, tables) && endsInItsHash(bytes);
  return isSound ? new IndexFile(bytes, view, tables) : null;
}

/** A damaged index would give bytes of another object; hashing it takes a few milliseconds per 10 MB. */
export function endsInItsHash(bytes: Uint8Array): boolean {
  const hash = createHash("sha1").update(bytes.subarray(0, -OID)).digest();
  return hash.equals(bytes.subarray(-OID));
}

function tablesOfVersion2(view: DataView): Tables | null {
  const fanout = 8;
  if (view.getUint32(4) !== 2 || view.byteLength < fanout + FANOUT + TRAILERS) return null;
  const count = view.getUint32(fanout + FANOUT - 4);
  const oids = fanout + FANOUT;
  const offsets = oids + count * (OID + 4);
  const largeOffsets = offsets + count * 4;
  const rest = view.byteLength - largeOffsets - TRAILERS;
  return rest >= 0 && rest % 8 === 0 ? { count, fanout, oids, stride: OID, offsets, largeOffsets } : null;
}

/** Version 1: offset and id side by side. */
function tablesOfVersion1(view: DataView): Tables | null {
  const count = view.getUint32(FANOUT - 4);
  if (view.byteLength !== FANOUT + count * (OID + 4) + TRAILERS) return null;
  return { count, fanout: 0, oids: FANOUT + 4, stride: OID + 4, offsets: FANOUT, largeOffsets: view.byteLength };
}

function isAscending(view: DataView, { fanout, count }: Tables): boolean {
  let last = 0;
  for (let i = 0; i < 256; i++) {
    const next = view.getUint32(fanout + 4 * i);
    if (next < last) return false;
    last = next;
  }
  return last === count;
}

/** An index of objects that are given in the order of their ids. */
export function packIndexOf(objects: readonly { readonly oid: Uint8Array; readonly offset: number }[]): PackIndex {
  return {
    count: objects.length,
    packId: null,
    oid: (position) => objects[position]!.oid,
    ids: () => Buffer.concat(objects.map(({ oid }) => oid)),
    offset: (position) => objects[position]!.offset,
    find: (oid, at = 0) => search(0, objects.length, (position) => compare(objects[position]!.oid, 0, oid, at)),
  };
}

class IndexFile implements PackIndex {
  readonly count: number;
  readonly packId: Uint8Array;
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #tables: Tables;
  readonly #offsetStride: number;

  constructor(bytes: Uint8Array, view: DataView, tables: Tables) {
    this.count = tables.count;
    this.packId = bytes.subarray(bytes.length - TRAILERS, bytes.length - OID);
    this.#bytes = bytes;
    this.#view = view;
    this.#tables = tables;
    this.#offsetStride = tables.stride === OID ? 4 : tables.stride;
  }

  oid(position: number): Uint8Array {
    const at = this.#tables.oids + position * this.#tables.stride;
    return this.#bytes.subarray(at, at + OID);
  }

  ids(): Uint8Array {
    const { count, oids, stride } = this.#tables;
    if (stride === OID) return this.#bytes.subarray(oids, oids + OID * count);
    return Buffer.concat(Array.from({ length: count }, (_, position) => this.oid(position)));
  }

  offset(position: number): number {
    const small = this.#view.getUint32(this.#tables.offsets + position * this.#offsetStride);
    if (small < LARGE || this.#offsetStride !== 4) return small;
    const at = this.#tables.largeOffsets + (small - LARGE) * 8;
    if (at + 8 + TRAILERS > this.#bytes.length) return -1;
    return this.#view.getUint32(at) * 0x100000000 + this.#view.getUint32(at + 4);
  }

  find(oid: Uint8Array, at = 0): number {
    const { fanout, oids, stride } = this.#tables;
    const first = oid[at]!;
    const low = first === 0 ? 0 : this.#view.getUint32(fanout + 4 * (first - 1));
    const high = this.#view.getUint32(fanout + 4 * first);
    return search(low, high, (position) => compare(this.#bytes, oids + position * stride, oid, at));
  }
}

/** Position from `low` on, before `high`, whose order to what is sought is 0; -1 if there is none. */
function search(low: number, high: number, order: (position: number) => number): number {
  while (low < high) {
    const middle = (low + high) >>> 1;
    const found = order(middle);
    if (found === 0) return middle;
    if (found < 0) low = middle + 1;
    else high = middle;
  }
  return -1;
}

/** Order of two ids of 20 bytes. */
function compare(a: Uint8Array, atA: number, b: Uint8Array, atB: number): number {
  for (let i = 0; i < OID; i++) {
    const difference = a[atA + i]! - b[atB + i]!;
    if (difference !== 0) return difference;
  }
  return 0;
}
