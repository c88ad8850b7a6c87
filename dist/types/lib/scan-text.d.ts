import type { Facts } from "./core/pattern.js";
import type { Platform } from "./core/platform.js";
import type { Secret } from "./core/secret.js";
import type { Severity, Verdict } from "./core/verdict.js";
/** How {@link scan} reads its input. */
export interface ScanOptions {
    /** `/`-separated path of the content; decides which credential-file parsers read it. Default: none does. */
    readonly path?: string;
    /** The current time in milliseconds since 1970; without it no finding is `expired`. */
    readonly now?: number;
    /** SHA-256, key parsing and gzip; default: those of the entry it was imported from. */
    readonly platform?: Platform;
}
/** A secret found by {@link scan}. Prints masked whatever prints it. */
export interface ScanFinding {
    /** Stable id that holds nothing of a guessable value. */
    readonly id: string;
    readonly pattern: string;
    readonly title: string;
    readonly verdict: Verdict;
    readonly severity: Severity;
    /** The value, wrapped; `secret.reveal()` gives it to those who ask. */
    readonly secret: Secret;
    /** Offset of the first character: UTF-16 code units for text input, bytes for byte input. */
    readonly start: number;
    /** Offset one past the last character, in the same unit. */
    readonly end: number;
    /** 1-based; columns count UTF-16 code units of the decoded line. */
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
    /** Decoded without asking anyone: scope, owner, expiry, the name it is assigned to. */
    readonly facts: Facts;
    /** Why it is believed real. */
    readonly why: string;
    /** Steps that end its validity. */
    readonly revoke: readonly string[];
}
/** The library's `scan`, on a platform that its entry chooses. */
export declare function scanText(input: string | Uint8Array, options: ScanOptions, platform: Platform): ScanFinding[];
