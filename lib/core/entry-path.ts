import type { DisplayPath } from "./blob.ts";
import { displayPath, rawPath } from "./path.ts";

/** What would end a word of an entry, or not print; `%` itself. */
const AWKWARD = /[\s%\p{C}]/gu;

/** A path as an entry holds it: one word, with awkward characters and bytes that are not UTF-8 as `%XX`. */
export function entryPath(shown: DisplayPath): string {
  if (shown.pathBytes === undefined) return shown.path.replace(AWKWARD, escaped);
  return Array.from(rawPath(shown), (byte) =>
    byte > 0x20 && byte < 0x7f && byte !== 0x25 ? chr(byte) : hex(byte),
  ).join("");
}

/** The one way in which {@link entryPath} writes a path that somebody typed; null for one that cannot be. */
export function sameEntryPath(typed: string): string | null {
  if (/%(?![0-9A-Fa-f]{2})/.test(typed)) return null;
  const bytes = typed
    .split(/(%[0-9A-Fa-f]{2})/)
    .flatMap((part, at) => (at % 2 === 1 ? [Number.parseInt(part.slice(1), 16)] : [...new TextEncoder().encode(part)]));
  return bytes.length === 0 ? null : entryPath(displayPath(Uint8Array.from(bytes)));
}

function escaped(character: string): string {
  // A lone surrogate has no bytes of its own.
  return Array.from(new TextEncoder().encode(character), hex).join("");
}

function hex(byte: number): string {
  return `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
}

function chr(byte: number): string {
  return String.fromCharCode(byte);
}
