import { createHash } from "node:crypto";
import { readInTwoRooms } from "./read-into-room.ts";

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

/** Where the tables of an index are. */
interface Tables {
  readonly count: number;
  /** The bytes that hold fanout and ids, and where these begin there. */
  readonly ids: Uint8Array;
  readonly fanout: number;
  readonly oids: number;
  /** Bytes from one id to the next. */
  readonly stride: number;
  /** The bytes that hold offsets and what follows them, where offsets begin there, and bytes from one to the next. */
  readonly rest: Uint8Array;
  readonly offsets: number;
  readonly offsetStride: number;
}

/**
 * Reads an `.idx` file of version 1 or 2 with ids of SHA-1 (`gitformat-pack(5)`).
 * @returns null if it is none, or is damaged
 * @throws an error of node:fs where it cannot be read
 */
export function readPackIndex(path: string): PackIndex | null {
  // Ids are asked for long after offsets and checksums were.
  const [ids, rest] = readInTwoRooms(path, IDS, endOfIds);
  if (ids.length < FANOUT) return null;
  const tables = isVersion2(ids) ? tablesOfVersion2(ids, rest) : tablesOfVersion1(ids);
  const isSound = tables !== null && isAscending(tables) && endsInItsHash(ids, rest);
  return isSound ? new IndexFile(tables) : null;
}

/**
 * A damaged index would give bytes of another object; hashing it takes a few milliseconds per 10 MB.
 * @param parts all bytes of the file; at least the hash
 */
export function endsInItsHash(...parts: readonly Uint8Array[]): boolean {
  const bytes = parts.filter(({ length }) => length > 0);
  const last = bytes.pop()!;
  const hash = createHash("sha1");
  for (const part of bytes) hash.update(part);
  return hash.update(last.subarray(0, -OID)).digest().equals(last.subarray(-OID));
}

function viewOf({ buffer, byteOffset, length }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, length);
}

/** Where ids begin in version 2. */
const IDS = 8 + FANOUT;

function isVersion2(start: Uint8Array): boolean {
  return start.length >= IDS && viewOf(start).getUint32(0) === MAGIC;
}

/** Where the ids of version 2 end; those of version 1 stand among the offsets. */
function endOfIds(start: Uint8Array): number {
  return isVersion2(start) ? IDS + viewOf(start).getUint32(IDS - 4) * OID : Infinity;
}

function tablesOfVersion2(ids: Uint8Array, rest: Uint8Array): Tables | null {
  const view = viewOf(ids);
  const count = view.getUint32(IDS - 4);
  // Behind checksums, of four bytes each too.
  const offsets = count * 4;
  const largeBytes = rest.length - offsets - count * 4 - TRAILERS;
  const isWhole = ids.length === IDS + count * OID && largeBytes >= 0 && largeBytes % 8 === 0;
  if (view.getUint32(4) !== 2 || !isWhole) return null;
  return { count, ids, fanout: 8, oids: IDS, stride: OID, rest, offsets, offsetStride: 4 };
}

/** Version 1: offset and id side by side. */
function tablesOfVersion1(bytes: Uint8Array): Tables | null {
  const count = viewOf(bytes).getUint32(FANOUT - 4);
  const stride = OID + 4;
  if (bytes.length !== FANOUT + count * stride + TRAILERS) return null;
  const tables = { ids: bytes, rest: bytes };
  return { count, ...tables, fanout: 0, oids: FANOUT + 4, stride, offsets: FANOUT, offsetStride: stride };
}

function isAscending({ ids, fanout, count }: Tables): boolean {
  const view = viewOf(ids);
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
  readonly #ids: Uint8Array;
  readonly #view: DataView;
  readonly #rest: DataView;
  readonly #tables: Tables;

  constructor(tables: Tables) {
    const { ids, rest, count } = tables;
    this.count = count;
    this.packId = rest.subarray(rest.length - TRAILERS, rest.length - OID);
    this.#ids = ids;
    this.#view = viewOf(ids);
    this.#rest = viewOf(rest);
    this.#tables = tables;
  }

  oid(position: number): Uint8Array {
    const at = this.#tables.oids + position * this.#tables.stride;
    return this.#ids.subarray(at, at + OID);
  }

  ids(): Uint8Array {
    const { count, oids, stride } = this.#tables;
    if (stride === OID) return this.#ids.subarray(oids, oids + OID * count);
    return Buffer.concat(Array.from({ length: count }, (_, position) => this.oid(position)));
  }

  offset(position: number): number {
    const { offsets, offsetStride } = this.#tables;
    const small = this.#rest.getUint32(offsets + position * offsetStride);
    if (small < LARGE || offsetStride !== 4) return small;
    const at = offsets + this.count * 4 + (small - LARGE) * 8;
    if (at + 8 + TRAILERS > this.#rest.byteLength) return -1;
    return this.#rest.getUint32(at) * 0x100000000 + this.#rest.getUint32(at + 4);
  }

  find(oid: Uint8Array, at = 0): number {
    const { fanout, oids, stride } = this.#tables;
    const first = oid[at]!;
    const low = first === 0 ? 0 : this.#view.getUint32(fanout + 4 * (first - 1));
    const high = this.#view.getUint32(fanout + 4 * first);
    return search(low, high, (position) => compare(this.#ids, oids + position * stride, oid, at));
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
