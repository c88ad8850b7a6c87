import type { Facts } from "./core/pattern.js";
import type { Platform } from "./core/platform.js";
import type { Secret } from "./core/secret.js";
import type { Severity, Verdict } from "./core/verdict.js";
import { nodePlatform } from "./node-platform.js";
import { type ScanFinding, type ScanOptions } from "./scan-text.js";
export type { Facts, Platform, ScanFinding, ScanOptions, Secret, Severity, Verdict };
export { nodePlatform };
/**
 * Finds secrets in text or bytes. Synchronous, without I/O, network or clock; the same input gives the same result.
 * Samples, masks and references to values kept elsewhere are left out.
 */
export declare function scan(input: string | Uint8Array, options?: ScanOptions): ScanFinding[];
