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

/** Members that an archive's directory lists and that can be unpacked: none that are encrypted or packed otherwise. */
export function* zipMembers(bytes: Uint8Array): Generator<ZipMember> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(bytes);
  if (end < 0) return;
  const size = view.getUint32(end + 12, true);
  // What stands before the archive shifts all of its offsets; in some archives they count it already.
  const directory = end - size;
  const shift = directory - view.getUint32(end + 16, true);
  const count = Math.min(view.getUint16(end + 10, true), MOST_MEMBERS);
  let at = directory;
  for (let member = 0; member < count && at >= 0 && at + CENTRAL_LENGTH <= end; member++) {
    if (!wordIs(bytes, at, CENTRAL)) return;
    const found = memberAt(view, at, shift);
    if (found !== null) yield found;
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
