import type { Facts } from "./core/pattern.js";
import type { Platform } from "./core/platform.js";
import type { Secret } from "./core/secret.js";
import type { Severity, Verdict } from "./core/verdict.js";
import { browserPlatform } from "./browser-platform.js";
import { type ScanFinding, type ScanOptions } from "./scan-text.js";
export type { Facts, Platform, ScanFinding, ScanOptions, Secret, Severity, Verdict };
export { browserPlatform };
/**
 * Finds secrets in text or bytes, in a browser or any other place without Node. Synchronous, without I/O, network or
 * clock; the same input gives the same result. What only Node can prove, whether a private key is sound, stays open:
 * such a key is `shaped` rather than `confirmed`.
 */
export declare function scan(input: string | Uint8Array, options?: ScanOptions): ScanFinding[];
