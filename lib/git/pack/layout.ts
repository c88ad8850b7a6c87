import { COMMIT, emptyHeader, LONGEST_HEADER, OFS_DELTA, readHeader, REF_DELTA, TAG } from "./object-header.ts";
import type { PackFile } from "./pack-file.ts";
import type { PackIndex } from "./pack-index.ts";
import { readReverseIndex } from "./reverse-index.ts";
import { ascendingOrder } from "./sort-offsets.ts";
import { byteRoom, floatRoom, intRoom, wordRoom } from "../room.ts";

/** `base` of an object that is no delta. */
export const NO_BASE = -1;
/** `base` of a delta whose base is not in its pack. */
export const BASE_OUTSIDE = -2;
/** `base` of an object whose head makes no sense. */
export const BROKEN = -3;

/** Sizes from here on are not told apart. */
export const SIZE_LIMIT = 0xffffffff;

const CHUNK = 1 << 18;
const WORD = 0x100000000;

/** Offsets in a pack, in bytes. */
export type Offsets = Uint32Array | Float64Array;

/** Where the streams of objects are in a pack. Arrays stand on shared memory: posting them to a worker copies nothing. */
export interface StreamPlaces {
  readonly count: number;
  /** Offset of an object's head. */
  readonly offset: Offsets;
  /** Offset beyond which nothing is the object's. */
  readonly end: Offsets;
  /** Bytes of the head: the stream begins behind it. */
  readonly headLength: Uint8Array;
  /** Inflated bytes of the object's own stream: of the delta, where it is one; at most {@link SIZE_LIMIT}. */
  readonly size: Uint32Array;
}

/** What the heads of a pack's objects say. Objects are numbered in the order of their offsets. */
export interface PackHeads extends StreamPlaces {
  /** Type after following the deltas to their root ({@link COMMIT} and its like); 0 where the root is not in the pack. */
  readonly type: Uint8Array;
  /** Number of the base, or one of the negative constants of this file. */
  readonly base: Int32Array;
}

/** The same, and where the ids are. */
export interface PackLayout extends PackHeads {
  /** Position of the object in the pack's index, which has its id. */
  readonly position: Uint32Array;
}

/** Reads the heads of all objects, once through the pack. */
export function readLayout(pack: PackFile, index: PackIndex): PackLayout {
  const layout = emptyLayout(index.count, pack.end);
  placeObjects(layout, index, pack);
  const named = readHeads(pack, layout);
  findNamedBases(layout, index, named);
  resolveTypes(layout);
  return layout;
}

/** Room for so many offsets of at most `end`. */
export function offsetRoom(length: number, end: number): Offsets {
  return end < WORD ? wordRoom(length) : floatRoom(length);
}

function emptyLayout(count: number, end: number): PackLayout {
  const offset = offsetRoom(count + 1, end);
  return {
    count,
    offset,
    end: offset.subarray(1),
    headLength: byteRoom(count),
    type: byteRoom(count),
    size: wordRoom(count),
    base: intRoom(count),
    position: wordRoom(count),
  };
}

function placeObjects(layout: PackLayout, index: PackIndex, { path, end }: PackFile): void {
  const { count, offset, position } = layout;
  offset[count] = end;
  if (placeByReverseIndex(layout, index, path)) return;
  const offsets = floatRoom(count);
  // Behind the end there is nothing, wherever it is.
  for (let i = 0; i < count; i++) offsets[i] = Math.min(Math.max(0, index.offset(i)), end);
  position.set(ascendingOrder(offsets));
  for (let i = 0; i < count; i++) offset[i] = offsets[position[i]!]!;
}

/** Takes the order from the file that has it; false where that is not the order of the offsets. */
function placeByReverseIndex({ count, offset, position }: PackLayout, index: PackIndex, path: string): boolean {
  const order = readReverseIndex(path, count);
  if (order === null) return false;
  let last = 0;
  for (let object = 0; object < count; object++) {
    const at = index.offset(order[object]!);
    if (at <= last || at > offset[count]!) return false;
    offset[object] = at;
    last = at;
  }
  position.set(order);
  return true;
}

/** A delta and the id of its base. */
interface NamedBase {
  readonly object: number;
  readonly oid: Uint8Array;
}

function readHeads(pack: PackFile, layout: PackLayout): NamedBase[] {
  const { count, offset, headLength, type, size, base } = layout;
  const named: NamedBase[] = [];
  const find = objectFinder(layout);
  const header = emptyHeader();
  const chunk = new Uint8Array(CHUNK);
  let chunkAt = 0;
  let chunkEnd = 0;
  for (let object = 0; object < count; object++) {
    const at = offset[object]!;
    if (at + LONGEST_HEADER > chunkEnd) {
      chunkAt = at;
      chunkEnd = at + pack.read(chunk, at);
    }
    readHeader(chunk, at - chunkAt, header);
    const isOutside = at + header.length > Math.min(chunkEnd, offset[object + 1]!);
    headLength[object] = header.length;
    size[object] = Math.min(header.size, SIZE_LIMIT);
    base[object] = BROKEN;
    if (header.type === 0 || isOutside) continue;
    if (header.type >= COMMIT && header.type <= TAG) {
      type[object] = header.type;
      base[object] = NO_BASE;
    } else if (header.type === OFS_DELTA) {
      base[object] = find(at - header.distance, object);
    } else if (header.type === REF_DELTA) {
      named.push({ object, oid: chunk.slice(header.baseAt, header.baseAt + 20) });
    }
  }
  return named;
}

/** Finds the object that begins at an offset; {@link BROKEN} if none before `limit` does. */
function objectFinder({ count, offset }: PackLayout): (at: number, limit: number) => number {
  // A bucket is as wide as an object on average, so a search takes a few steps.
  const width = Math.max(1, (offset[count]! - (offset[0] ?? 0)) / Math.max(1, count));
  const start = offset[0] ?? 0;
  const firstOf = wordRoom(count + 2);
  for (let object = 0, bucket = 0; bucket < firstOf.length; bucket++) {
    while (object < count && offset[object]! < start + bucket * width) object++;
    firstOf[bucket] = object;
  }
  return (at, limit) => {
    if (!(at >= start)) return BROKEN;
    let object = firstOf[Math.min(count, Math.floor((at - start) / width))]!;
    while (object > 0 && offset[object]! > at) object--;
    while (object < limit && offset[object]! < at) object++;
    return object < limit && offset[object] === at ? object : BROKEN;
  };
}

function findNamedBases({ base, position }: PackLayout, index: PackIndex, named: readonly NamedBase[]): void {
  if (named.length === 0) return;
  const objectAt = wordRoom(position.length);
  for (let object = 0; object < position.length; object++) objectAt[position[object]!] = object;
  for (const { object, oid } of named) {
    const found = index.find(oid);
    base[object] = found < 0 ? BASE_OUTSIDE : objectAt[found]!;
  }
}

/** Gives deltas the type of their root. A base named by id may stand behind its delta, or be part of a circle. */
function resolveTypes({ count, base, type }: PackLayout): void {
  const path: number[] = [];
  const isOnPath = byteRoom(count);
  for (let object = 0; object < count; object++) {
    if (type[object] !== 0) continue;
    let at = object;
    while (at >= 0 && type[at] === 0 && isOnPath[at] === 0) {
      isOnPath[at] = 1;
      path.push(at);
      at = base[at]!;
    }
    const found = at >= 0 ? type[at]! : 0;
    for (const member of path) type[member] = found;
    // Members of a path without a root keep their mark: nobody follows it again.
    path.length = 0;
  }
}
