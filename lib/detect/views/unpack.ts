import type { Platform } from "../../core/platform.ts";
import type { Decoded } from "./decoded.ts";

/** More is not unpacked of one member: so many times its size, and so many bytes. */
const LARGEST_GROWTH = 64;
const LARGEST = 1 << 22;

/** Unpacks bytes that are a gzip member (RFC 1952); null for anything else. Every byte stands for the whole. */
export function unpack(bytes: Uint8Array, platform: Platform): Decoded | null {
  if (!isPacked(bytes)) return null;
  const text = platform.gunzip?.(bytes, Math.min(LARGEST, LARGEST_GROWTH * bytes.length)) ?? null;
  if (text === null) return null;
  return { encoding: "gzip", bytes: text, startOf: () => 0, endOf: () => bytes.length };
}

/** Whether bytes begin as a gzip member does. */
export function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
}
