import { concatBytes } from "../codecs/bytes.ts";

/** One packet of an OpenPGP message. */
export interface Packet {
  readonly tag: number;
  readonly body: Uint8Array;
}

/** All packets of `bytes` (RFC 9580 section 4.2); null where they do not fill it exactly. */
export function readPackets(bytes: Uint8Array): Packet[] | null {
  const packets: Packet[] = [];
  let at = 0;
  while (at < bytes.length) {
    const head = bytes[at]!;
    if (head < 0x80) return null;
    const read = head & 0x40 ? readNewBody(bytes, at + 1) : readOldBody(bytes, at);
    if (read === null || read.end > bytes.length) return null;
    packets.push({ tag: head & 0x40 ? head & 0x3f : (head >> 2) & 15, body: read.body });
    at = read.end;
  }
  return packets;
}

interface Body {
  readonly body: Uint8Array;
  readonly end: number;
}

function readOldBody(bytes: Uint8Array, at: number): Body | null {
  const type = bytes[at]! & 3;
  if (type === 3) return { body: bytes.subarray(at + 1), end: bytes.length };
  const size = 1 << type;
  const length = numberOf(bytes, at + 1, size);
  return length === null ? null : slice(bytes, at + 1 + size, length);
}

/** New-format bodies may come in parts, each but the last of a power of two. */
function readNewBody(bytes: Uint8Array, start: number): Body | null {
  const parts: Uint8Array[] = [];
  let at = start;
  for (;;) {
    const first = bytes[at];
    if (first === undefined) return null;
    const partial = first >= 224 && first < 255;
    const size = first < 192 || partial ? 1 : first < 224 ? 2 : 5;
    const length = partial ? 2 ** (first & 31) : definiteLength(bytes, at, first);
    const part = length === null ? null : slice(bytes, at + size, length);
    if (part === null) return null;
    parts.push(part.body);
    at = part.end;
    if (!partial) return { body: parts.length === 1 ? part.body : concatBytes(...parts), end: at };
  }
}

function definiteLength(bytes: Uint8Array, at: number, first: number): number | null {
  if (first < 192) return first;
  if (first < 224) return at + 1 < bytes.length ? (first - 192) * 256 + bytes[at + 1]! + 192 : null;
  return numberOf(bytes, at + 1, 4);
}

function numberOf(bytes: Uint8Array, at: number, size: number): number | null {
  if (at + size > bytes.length) return null;
  return bytes.subarray(at, at + size).reduce((sum, byte) => sum * 256 + byte, 0);
}

function slice(bytes: Uint8Array, start: number, length: number): Body | null {
  return start + length > bytes.length ? null : { body: bytes.subarray(start, start + length), end: start + length };
}
