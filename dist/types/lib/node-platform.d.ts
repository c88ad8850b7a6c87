import type { KeyedHashes, Platform } from "./core/platform.js";
/** The platform that Node gives: OpenSSL's hashes and key parsers. */
export declare const nodePlatform: Platform;
/** Keyed hashes that Node gives. */
export declare const nodeKeyedHashes: KeyedHashes;
