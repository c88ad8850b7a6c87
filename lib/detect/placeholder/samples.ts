import type { Platform } from "../../core/platform.ts";

/** First 16 hex digits of SHA-256 of values that vendors publish as samples; hashed, so that none stands here. */
const SAMPLES: ReadonlySet<string> = new Set<string>([]);

/** Whether a value is a vendor's published sample. */
export function isKnownSample(value: string, platform: Platform): boolean {
  if (SAMPLES.size === 0) return false;
  const hash = platform.sha256(new TextEncoder().encode(value));
  return SAMPLES.has(hexOf(hash.subarray(0, 8)));
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
