/** Where the packed bytes of a member stand. */
export interface ZipMember {
  readonly start: number;
  readonly end: number;
  /** True where they are the member's own bytes; otherwise they are deflated. */
  readonly isStored: boolean;
}

/** Signatures and sizes of the records of a zip file (APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16). */
const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
const CENTRAL = 0x02014b50;
const CENTRAL_LENGTH = 46;
const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;

const STORED = 0;
const DEFLATED = 8;
const IS_ENCRYPTED = 1;
/** Members beyond these are not looked at. */
const MOST_MEMBERS = 20_000;

/** Whether bytes begin as a zip archive does, or end as one without a comment: a program may stand before it. */
export function isZip(bytes: Uint8Array): boolean {
  const last = bytes.length - END_LENGTH;
  return last >= 0 && (wordIs(bytes, 0, LOCAL) || wordIs(bytes, last, END));
}

/**
 * Members that an archive's directory lists. Null stands for what cannot be unpacked: a member that is encrypted or
 * packed in a way of its own, or all that a damaged directory or one of 64 bits would list.
 */
export function* zipMembers(bytes: Uint8Array): Generator<ZipMember | null> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(bytes);
  if (end < 0) return yield null;
  const size = view.getUint32(end + 12, true);
  // What stands before the archive shifts all of its offsets; in some archives they count it already.
  const directory = end - size;
  const shift = directory - view.getUint32(end + 16, true);
  const count = view.getUint16(end + 10, true);
  let at = directory;
  for (let member = 0; member < count; member++) {
    const isListed = at >= 0 && at + CENTRAL_LENGTH <= end && wordIs(bytes, at, CENTRAL);
    if (!isListed || member === MOST_MEMBERS) return yield null;
    if (view.getUint32(at + 20, true) > 0) yield memberAt(view, at, shift);
    at +=
      CENTRAL_LENGTH + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

function endRecord(bytes: Uint8Array): number {
  const last = bytes.length - END_LENGTH;
  const first = Math.max(0, last - LONGEST_COMMENT);
  for (let at = last; at >= first; at--) if (bytes[at] === 0x50 && wordIs(bytes, at, END)) return at;
  return -1;
}

/** Null for one that cannot be unpacked. */
function memberAt(view: DataView, at: number, shift: number): ZipMember | null {
  const method = view.getUint16(at + 10, true);
  const isEncrypted = (view.getUint16(at + 8, true) & IS_ENCRYPTED) === 1;
  const local = view.getUint32(at + 42, true) + shift;
  if (isEncrypted || (method !== STORED && method !== DEFLATED)) return null;
  if (local < 0 || local + LOCAL_LENGTH > view.byteLength || view.getUint32(local, true) !== LOCAL) return null;
  const start = local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const end = start + view.getUint32(at + 20, true);
  return end > view.byteLength || end <= start ? null : { start, end, isStored: method === STORED };
}

function wordIs(bytes: Uint8Array, at: number, word: number): boolean {
  return (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)) === word;
}
