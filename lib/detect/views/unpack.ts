import type { Platform } from "../../core/platform.ts";
import type { Decoded } from "./decoded.ts";
import { isZip, zipMembers } from "./zip-members.ts";

/** More is not unpacked of one member: so many times its size, or what is short anyhow, and so many bytes. */
const LARGEST_GROWTH = 64;
const SHORT = 1 << 15;
const LARGEST = 1 << 22;
/** Nor of all members of an archive together. */
const LARGEST_ARCHIVE = 1 << 26;

/** What bytes hold that are a gzip member (RFC 1952) or a zip archive; nothing for anything else. */
export function* unpack(bytes: Uint8Array, platform: Platform): Generator<Decoded> {
  if (isGzip(bytes)) {
    const text = platform.gunzip?.(bytes, limitOf(bytes)) ?? null;
    if (text !== null) yield stretched("gzip", text, 0, bytes.length);
  } else if (isZip(bytes)) yield* unzip(bytes, platform);
}

/** Whether bytes may be packed: a look at their first and last ones. */
export function isPacked(bytes: Uint8Array): boolean {
  return isGzip(bytes) || isZip(bytes);
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
}

function* unzip(bytes: Uint8Array, platform: Platform): Generator<Decoded> {
  let left = LARGEST_ARCHIVE;
  for (const { start, end, isStored } of zipMembers(bytes)) {
    const packed = bytes.subarray(start, end);
    const text = isStored ? packed : (platform.inflateRaw?.(packed, Math.min(limitOf(packed), left)) ?? null);
    if (text === null) continue;
    yield stretched("zip", text, start, end);
    left -= text.length;
    if (left <= 0) return;
  }
}

function limitOf(packed: Uint8Array): number {
  return Math.min(LARGEST, Math.max(SHORT, LARGEST_GROWTH * packed.length));
}

/** Packed bytes are taken to stand for the same share of what they hold, so that two secrets have two places. */
function stretched(encoding: Decoded["encoding"], bytes: Uint8Array, start: number, end: number): Decoded {
  const share = (end - start) / bytes.length;
  return {
    encoding,
    bytes,
    startOf: (byte) => start + Math.floor(byte * share),
    endOf: (byte) => Math.min(end, start + Math.max(1, Math.ceil((byte + 1) * share))),
  };
}
