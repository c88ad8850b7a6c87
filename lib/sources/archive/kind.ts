/** Containers of files; only some are opened. `zip-at-end` is a zip file with something else before it. */
export type ArchiveKind =
  "gzip" | "zip" | "zip-at-end" | "tar" | "bzip2" | "xz" | "zstd" | "7z" | "rar" | "git-bundle" | "git-pack";

/** What is said of an archive that nothing here opens. */
export function notOpened(kind: string): string {
  return `${kind} archives are not opened: unpack it, then scan what is in it`;
}

/** So many first bytes tell a container's kind. */
export const HEAD_BYTES = 512;

const END_OF_ZIP: readonly number[] = [0x50, 0x4b, 0x05, 0x06];
/** A size that stands in a record of 64 bits. */
const SAYS_64 = 0xffff_ffff;

const MAGIC: readonly (readonly [ArchiveKind, readonly number[]])[] = [
  ["gzip", [0x1f, 0x8b, 0x08]],
  ["zip", [0x50, 0x4b, 0x03, 0x04]],
  ["zip", END_OF_ZIP],
  ["xz", [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
  ["zstd", [0x28, 0xb5, 0x2f, 0xfd]],
  ["7z", [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ["rar", [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ["git-bundle", bytesOf("# v2 git bundle\n")],
  ["git-bundle", bytesOf("# v3 git bundle\n")],
  ["git-pack", bytesOf("PACK\0\0\0\u0002")],
  ["git-pack", bytesOf("PACK\0\0\0\u0003")],
];

function bytesOf(text: string): readonly number[] {
  return Array.from(text, (character) => character.charCodeAt(0));
}

/** So many last bytes tell that a zip file without a comment ends there. */
export const TAIL_BYTES = 22;

/** What all bytes of a file say that it is; null for no container. */
export function contentKind(bytes: Uint8Array): ArchiveKind | null {
  return archiveKind(bytes.subarray(0, HEAD_BYTES)) ?? tailKind(bytes.subarray(-TAIL_BYTES), bytes.length);
}

/**
 * What the last bytes of a file say that it is: programs, pictures and shell scripts may stand before a zip file.
 * @param size of the whole file
 */
export function tailKind(tail: Uint8Array, size: number): ArchiveKind | null {
  if (tail.length < TAIL_BYTES || !startsWith(tail, END_OF_ZIP)) return null;
  const view = new DataView(tail.buffer, tail.byteOffset, TAIL_BYTES);
  const commentLength = view.getUint16(20, true);
  const directorySize = view.getUint32(12, true);
  return commentLength === 0 && (directorySize === SAYS_64 || directorySize + TAIL_BYTES <= size) ? "zip-at-end" : null;
}

/** What the first bytes of a file say that it is; null for no container. */
export function archiveKind(head: Uint8Array): ArchiveKind | null {
  for (const [kind, magic] of MAGIC) if (startsWith(head, magic)) return kind;
  if (isBzip2(head)) return "bzip2";
  return isTarHeader(head) ? "tar" : null;
}

function startsWith(head: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, at) => head[at] === byte);
}

/** `BZh`, a digit, and the digits of pi that begin each block. */
function isBzip2(head: Uint8Array): boolean {
  const isNamed = startsWith(head, [0x42, 0x5a, 0x68]) && head[3]! >= 0x31 && head[3]! <= 0x39;
  return isNamed && startsWith(head.subarray(4), [0x31, 0x41, 0x59, 0x26, 0x53, 0x59]);
}

const CHECKSUM_AT = 148;
const CHECKSUM_LENGTH = 8;
const SPACE = 0x20;

/** A tar header holds the sum of its own bytes, in octal, with its field taken as spaces (POSIX ustar). */
function isTarHeader(head: Uint8Array): boolean {
  if (head.length < HEAD_BYTES || head[0] === 0) return false;
  const field = String.fromCharCode(...head.subarray(CHECKSUM_AT, CHECKSUM_AT + CHECKSUM_LENGTH));
  const stated = /^ *([0-7]{1,7})[\0 ]/.exec(field)?.[1];
  if (stated === undefined) return false;
  let sum = CHECKSUM_LENGTH * SPACE;
  for (let at = 0; at < HEAD_BYTES; at++) {
    if (at < CHECKSUM_AT || at >= CHECKSUM_AT + CHECKSUM_LENGTH) sum += head[at]!;
  }
  return sum === Number.parseInt(stated, 8);
}
