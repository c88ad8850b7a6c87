import { crc32 } from "node:zlib";

/** Grows with every change of what a cache file holds; a file of another version is ignored. */
export const CACHE_VERSION = 4;

const MAGIC = "LTRAIL\r\n";
/** Typed arrays are stored as the machine has them in memory; another machine's order is ignored. */
const BYTE_ORDER = 0x01020304;
const KEY_BYTES = 32;
/** Magic, byte order, version, checksum, number of sections, key. */
const HEADER_BYTES = 8 + 4 * 4 + KEY_BYTES;
const CHECKSUM_AT = 16;
/** Sections start where every typed array can start. */
const ALIGNMENT = 8;

/** What a section may be made from. */
export type Column = Uint8Array | Uint16Array | Int32Array | Uint32Array | Float64Array;

/**
 * One file from its sections: a header with `key` (32 bytes) and a CRC-32 over everything else, the length of each
 * section, then the sections. The pieces are to be written one after the other.
 */
export function pack(key: Uint8Array, sections: readonly Column[]): readonly Uint8Array[] {
  const head = new Uint8Array(aligned(HEADER_BYTES + 8 * sections.length));
  const view = new DataView(head.buffer);
  head.set(new TextEncoder().encode(MAGIC));
  new Uint32Array(head.buffer, 8, 1)[0] = BYTE_ORDER;
  view.setUint32(12, CACHE_VERSION, true);
  view.setUint32(20, sections.length, true);
  head.set(key, 24);
  sections.forEach((section, index) => view.setFloat64(HEADER_BYTES + 8 * index, section.byteLength, true));
  const pieces = [head, ...sections.flatMap(padded)];
  view.setUint32(CHECKSUM_AT, checksum(pieces), true);
  return pieces;
}

/** Sections of a file, as parts of it; null for anything but a whole file of this version with this key. */
export function unpack(file: Uint8Array, key: Uint8Array): readonly Uint8Array[] | null {
  if (file.byteOffset % ALIGNMENT !== 0 || file.length < HEADER_BYTES) return null;
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  const isKnown =
    Buffer.from(file.buffer, file.byteOffset, 8).toString("latin1") === MAGIC &&
    new Uint32Array(file.buffer, file.byteOffset + 8, 1)[0] === BYTE_ORDER &&
    view.getUint32(12, true) === CACHE_VERSION &&
    key.every((byte, index) => file[24 + index] === byte);
  return isKnown ? sectionsOf(file, view) : null;
}

function sectionsOf(file: Uint8Array, view: DataView): readonly Uint8Array[] | null {
  const count = view.getUint32(20, true);
  let at = aligned(HEADER_BYTES + 8 * count);
  if (at > file.length) return null;
  const sections: Uint8Array[] = [];
  for (let index = 0; index < count; index++) {
    const length = view.getFloat64(HEADER_BYTES + 8 * index, true);
    if (!(length >= 0 && at + length <= file.length)) return null;
    sections.push(file.subarray(at, at + length));
    at = aligned(at + length);
  }
  if (at !== file.length) return null;
  const written = view.getUint32(CHECKSUM_AT, true);
  const before = file.subarray(0, CHECKSUM_AT);
  return checksum([before, NO_CHECKSUM, file.subarray(CHECKSUM_AT + 4)]) === written ? sections : null;
}

const NO_CHECKSUM = new Uint8Array(4);

function checksum(pieces: readonly Uint8Array[]): number {
  // Of a view without bytes, zlib may give 0 whatever the sum was before.
  return pieces.reduce((sum, piece) => (piece.length === 0 ? sum : crc32(piece, sum)), 0);
}

function padded(section: Column): Uint8Array[] {
  const bytes = new Uint8Array(section.buffer, section.byteOffset, section.byteLength);
  const rest = aligned(bytes.length) - bytes.length;
  return rest === 0 ? [bytes] : [bytes, new Uint8Array(rest)];
}

function aligned(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT;
}
