import type { Platform } from "./core/platform.js";
/** The platform that Node gives: OpenSSL's hashes and key parsers. */
export declare const nodePlatform: Platform;
