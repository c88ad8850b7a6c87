import type { Pattern } from "../lib/core/pattern.ts";

/** Every pattern of the catalogue. */
export const PATTERNS: readonly Pattern[] = [];
