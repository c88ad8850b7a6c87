import type { Platform } from "../core/platform.ts";

/** A UUID of version 8 (RFC 9562, 5.8) made from a text's SHA-256: the same for the same text. */
export function uuidOf(text: string, { sha256 }: Pick<Platform, "sha256">): string {
  const bytes = sha256(new TextEncoder().encode(text)).slice(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x80;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
