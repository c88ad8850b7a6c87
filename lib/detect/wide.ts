import { sniffEncoding, SNIFF_BYTES, viewOf, type TextView } from "../core/text.ts";

/** Bytes that {@link mayBeWide} looks at. */
export const WIDE_HEAD: number = SNIFF_BYTES;

/** Whether content may be UTF-16 or UTF-32: a quick look at its first bytes, which nearly all that is not ends. */
export function mayBeWide(bytes: Uint8Array): boolean {
  return isOrderMark(bytes[0]) || bytes.subarray(0, WIDE_HEAD).indexOf(0) !== -1;
}

/** Whether a content that begins with this byte may begin with a byte order mark. */
export function isOrderMark(first: number | undefined): boolean {
  return first === 0xff || first === 0xfe;
}

/** The view of content that is UTF-16 or UTF-32, else null. */
export function wideView(bytes: Uint8Array): TextView | null {
  // Most of what holds NULs is no text: no string is made of it.
  return mayBeWide(bytes) && sniffEncoding(bytes) !== "bytes" ? viewOf(bytes) : null;
}
