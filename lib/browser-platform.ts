import { sha256 } from "@noble/hashes/sha2.js";
import { type FlateStreamHandler, Gunzip, Inflate } from "fflate/browser";
import type { Platform, Unpacked } from "./core/platform.ts";

/** A platform in plain JavaScript. It parses no keys: what it says of them is that nothing is proven. */
export const browserPlatform: Platform = {
  sha256: (bytes) => sha256(bytes),
  readPem: () => ({ kind: "unsupported" }),
  readJwk: () => ({ kind: "unsupported" }),
  gunzip: (bytes, limit) => unpacked((ondata) => new Gunzip(ondata), bytes, limit),
  inflateRaw: (bytes, limit) => unpacked((ondata) => new Inflate(ondata), bytes, limit),
};

/** So many packed bytes are unpacked at a time: one that is packed well gives a thousand. */
const STEP = 4096;

type Open = (ondata: FlateStreamHandler) => Gunzip | Inflate;

function unpacked(open: Open, bytes: Uint8Array, limit: number): Unpacked | null {
  const parts: Uint8Array[] = [];
  const stream = open((part) => parts.push(part));
  let at = 0;
  let isSound = true;
  try {
    for (; at < bytes.length && lengthOf(parts) < limit; at += STEP) {
      stream.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    }
  } catch {
    isSound = false;
    // Damaged here: what came before it counts, where there is any.
    if (lengthOf(parts) === 0) return null;
  }
  const length = lengthOf(parts);
  return { bytes: joined(parts, Math.min(length, limit)), isWhole: isSound && at >= bytes.length && length <= limit };
}

function lengthOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, part) => sum + part.length, 0);
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    const rest = part.subarray(0, length - at);
    bytes.set(rest, at);
    at += rest.length;
  }
  return bytes;
}
