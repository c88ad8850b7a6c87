import { displayPath } from "./path.ts";

/** What would end a word of an entry, or not print; `%` itself. */
const AWKWARD = /[\s%\p{C}]/gu;

/** A path, as reports show it, in one word of an entry: awkward characters are written `%XX`. */
export function entryPath(path: string): string {
  return path.replace(AWKWARD, (character) =>
    Array.from(
      new TextEncoder().encode(character),
      (byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`,
    ).join(""),
  );
}

/** The one way in which {@link entryPath} writes a path that somebody typed; null for one that cannot be. */
export function sameEntryPath(typed: string): string | null {
  if (typed === "" || /%(?![0-9A-Fa-f]{2})/.test(typed)) return null;
  const bytes = typed
    .split(/(%[0-9A-Fa-f]{2})/)
    .flatMap((part, at) => (at % 2 === 1 ? [Number.parseInt(part.slice(1), 16)] : [...new TextEncoder().encode(part)]));
  return entryPath(displayPath(Uint8Array.from(bytes)).path);
}
