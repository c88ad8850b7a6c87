import type { Platform, Unpacked } from "../../core/platform.ts";
import type { Decoded } from "./decoded.ts";
import { isZip, zipMembers } from "./zip-members.ts";

/** More is not unpacked of one member: so many times its size, or what is short anyhow, and so many bytes. */
const LARGEST_GROWTH = 64;
const SHORT = 1 << 15;
const LARGEST = 1 << 22;
/** Nor of all members of an archive together. */
const LARGEST_ARCHIVE = 1 << 26;

/**
 * What bytes hold that are a gzip member (RFC 1952) or a zip archive; nothing for anything else. Null stands for what
 * they pack and is not given: it is too large, encrypted, damaged or packed in a way of its own.
 */
export function* unpack(bytes: Uint8Array, platform: Platform): Generator<Decoded | null> {
  if (isGzip(bytes)) yield* stretched("gzip", platform.gunzip?.(bytes, limitOf(bytes)) ?? null, 0, bytes.length);
  else if (isZip(bytes)) yield* unzip(bytes, platform);
}

/** Whether bytes may be packed: a look at their first and last ones. */
export function isPacked(bytes: Uint8Array): boolean {
  return isGzip(bytes) || isZip(bytes);
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
}

function* unzip(bytes: Uint8Array, platform: Platform): Generator<Decoded | null> {
  let left = LARGEST_ARCHIVE;
  for (const member of zipMembers(bytes)) {
    if (left <= 0) return yield null;
    if (member === null) {
      yield null;
      continue;
    }
    const { start, end, isStored } = member;
    const packed = bytes.subarray(start, end);
    const limit = Math.min(limitOf(packed), left);
    const text = isStored ? { bytes: packed, isWhole: true } : (platform.inflateRaw?.(packed, limit) ?? null);
    yield* stretched("zip", text, start, end);
    left -= text?.bytes.length ?? 0;
  }
}

function limitOf(packed: Uint8Array): number {
  return Math.min(LARGEST, Math.max(SHORT, LARGEST_GROWTH * packed.length));
}

/** Packed bytes are taken to stand for the same share of what they hold, so that two secrets have two places. */
function* stretched(
  encoding: Decoded["encoding"],
  unpacked: Unpacked | null,
  start: number,
  end: number,
): Generator<Decoded | null> {
  if (unpacked?.isWhole !== true) yield null;
  if (unpacked === null || unpacked.bytes.length === 0) return;
  const { bytes } = unpacked;
  const share = (end - start) / bytes.length;
  yield {
    encoding,
    bytes,
    startOf: (byte) => start + Math.floor(byte * share),
    endOf: (byte) => Math.min(end, start + Math.max(1, Math.ceil((byte + 1) * share))),
  };
}
