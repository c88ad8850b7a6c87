import type { DisplayPath } from "./blob.ts";
import { sequenceLength } from "./position.ts";
import { byteString, bytesOfText } from "./text.ts";

/** Shows raw path bytes: valid UTF-8 as text, other bytes as `\xNN` with the raw bytes beside. */
export function displayPath(raw: Uint8Array): DisplayPath {
  // Most paths are ASCII, which no decoder need be made for.
  if (raw.every((byte) => byte < 0x80)) return { path: byteString(raw) };
  if (isUtf8(raw)) return { path: new TextDecoder("utf-8", { ignoreBOM: true }).decode(raw) };
  let path = "";
  for (let at = 0; at < raw.length;) {
    const length = sequenceLength(raw, at, raw.length);
    const byte = raw[at] ?? 0;
    path +=
      length === 1 && byte > 0x7f
        ? `\\x${byte.toString(16).padStart(2, "0").toUpperCase()}`
        : new TextDecoder().decode(raw.subarray(at, at + length));
    at += length;
  }
  return { path, pathBytes: btoa(byteString(raw)) };
}

const BEYOND_ASCII = /[\u0080-\uffff]/;

/** A raw path, given as a byte string, as shown. Most are ASCII, and are their own bytes. */
export function shownPath(raw: string): DisplayPath {
  return BEYOND_ASCII.test(raw) ? displayPath(bytesOfText(raw)) : { path: raw };
}

/** A path as a byte string: one character for each byte of its UTF-8. */
export function toRaw(path: string): string {
  return BEYOND_ASCII.test(path) ? byteString(new TextEncoder().encode(path)) : path;
}

/** The path that a byte string stands for; what is not UTF-8 becomes U+FFFD. */
export function fromRaw(raw: string): string {
  return BEYOND_ASCII.test(raw) ? new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytesOfText(raw)) : raw;
}

/** The raw bytes behind a displayed path. */
export function rawPath(shown: DisplayPath): Uint8Array {
  return shown.pathBytes === undefined ? new TextEncoder().encode(shown.path) : bytesOfText(atob(shown.pathBytes));
}

/** Last component of a `/`-separated path. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function isUtf8(raw: Uint8Array): boolean {
  for (let at = 0; at < raw.length;) {
    const length = sequenceLength(raw, at, raw.length);
    if (length === 1 && (raw[at] ?? 0) > 0x7f) return false;
    at += length;
  }
  return true;
}
