import type { Facts } from "./core/pattern.ts";
import type { Platform } from "./core/platform.ts";
import type { Secret } from "./core/secret.ts";
import type { Severity, Verdict } from "./core/verdict.ts";
import { browserPlatform } from "./browser-platform.ts";
import { scanText, type ScanFinding, type ScanOptions } from "./scan-text.ts";

export type { Facts, Platform, ScanFinding, ScanOptions, Secret, Severity, Verdict };
export { browserPlatform };

/**
 * Finds secrets in text or bytes, in a browser or any other place without Node. Synchronous, without I/O, network or
 * clock; the same input gives the same result. What only Node can prove, whether a private key is sound, stays open:
 * such a key is `shaped` rather than `confirmed`.
 */
export function scan(input: string | Uint8Array, options: ScanOptions = {}): ScanFinding[] {
  return scanText(input, options, options.platform ?? browserPlatform);
}
