import type { Pattern } from "../core/pattern.ts";
import type { Platform } from "../core/platform.ts";

/** Identifies what a catalogue detects: 16 hex digits over every pattern's name, keywords, regex and proof. */
export function catalogueHash(patterns: readonly Pattern[], platform: Platform): string {
  const lines = patterns.map(detectingParts).sort();
  const hash = platform.sha256(new TextEncoder().encode(lines.join("\n")));
  return Array.from(hash.subarray(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function detectingParts(pattern: Pattern): string {
  const matching = pattern.anchor === "file" ? [] : [pattern.keywords, String(pattern.regex), pattern.reach ?? []];
  return JSON.stringify([pattern.name, pattern.anchor, pattern.proof ?? "", pattern.entropy ?? 0, ...matching]);
}
