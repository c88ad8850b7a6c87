import type { Facts } from "./core/pattern.ts";
import type { Platform } from "./core/platform.ts";
import type { Secret } from "./core/secret.ts";
import type { Severity, Verdict } from "./core/verdict.ts";
import { nodePlatform } from "./node-platform.ts";
import { scanText, type ScanFinding, type ScanOptions } from "./scan-text.ts";

export type { Facts, Platform, ScanFinding, ScanOptions, Secret, Severity, Verdict };
export { nodePlatform };

/**
 * Finds secrets in text or bytes. Synchronous, without I/O, network or clock; the same input gives the same result.
 * Samples, masks and references to values kept elsewhere are left out.
 */
export function scan(input: string | Uint8Array, options: ScanOptions = {}): ScanFinding[] {
  return scanText(input, options, options.platform ?? nodePlatform);
}
