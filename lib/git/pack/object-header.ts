/** Types of objects as packs number them. */
export const COMMIT = 1;
export const TREE = 2;
export const BLOB = 3;
export const TAG = 4;
/** A delta whose base is named by its distance in the pack, or by its id. */
export const OFS_DELTA = 6;
export const REF_DELTA = 7;

/** No head of an object is longer: ten bytes of size, an id of 20. */
export const LONGEST_HEADER = 30;

const OID = 20;

/** What the head of a packed object says. */
export interface ObjectHeader {
  /** One of the constants above; 0 where the bytes are no head. */
  type: number;
  /** Bytes of its stream when inflated: of the delta, where it is one. */
  size: number;
  /** How many bytes before this object its base begins, for {@link OFS_DELTA}. */
  distance: number;
  /** Where the id of its base begins in the bytes, for {@link REF_DELTA}. */
  baseAt: number;
  /** Bytes of the head. */
  length: number;
}

export function emptyHeader(): ObjectHeader {
  return { type: 0, size: 0, distance: 0, baseAt: 0, length: 0 };
}

/** Reads the head that begins at `start` of `bytes` (`gitformat-pack(5)`) into `header`. */
export function readHeader(bytes: Uint8Array, start: number, header: ObjectHeader): void {
  const longest = start + LONGEST_HEADER;
  let at = start;
  let byte = bytes[at++]!;
  const type = (byte >> 4) & 7;
  let size = byte & 15;
  for (let unit = 16; byte >= 0x80 && at < longest; unit *= 128) {
    byte = bytes[at++]!;
    size += (byte & 0x7f) * unit;
  }
  header.type = type;
  header.size = size;
  if (type === OFS_DELTA) {
    byte = bytes[at++]!;
    let distance = byte & 0x7f;
    while (byte >= 0x80 && at < longest) {
      byte = bytes[at++]!;
      distance = (distance + 1) * 128 + (byte & 0x7f);
    }
    header.distance = distance;
  } else if (type === REF_DELTA) {
    header.baseAt = at;
    at += OID;
  } else if (type === 5 || type === 0) {
    header.type = 0;
  }
  header.length = at - start;
  // Past the end of the bytes a size is NaN.
  if (header.length > LONGEST_HEADER || byte >= 0x80 || !Number.isSafeInteger(size)) header.type = 0;
}
