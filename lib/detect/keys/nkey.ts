import { decodeBase32 } from "../codecs/base32.ts";
import { crc16Xmodem } from "../codecs/crc16.ts";

/** Bytes of the CRC-16 at the end, little-endian. */
const SUM = 2;

/** The bytes of a key or seed of NATS in base32, where their checksum is right; else null (nats-io/nkeys `strkey.go`). */
export function decodeNkey(text: string): Uint8Array | null {
  const bytes = decodeBase32(text);
  if (bytes === null || bytes.length <= SUM) return null;
  const end = bytes.length - SUM;
  const sum = crc16Xmodem(bytes.subarray(0, end));
  return bytes[end] === (sum & 0xff) && bytes[end + 1] === sum >> 8 ? bytes.subarray(0, end) : null;
}

/** Whether a text is the public key of a server, cluster, operator, account, user or curve of NATS. */
export function isPublicNkey(text: string): boolean {
  return /^[NCOAUX][A-Z2-7]{55}$/.test(text) && decodeNkey(text) !== null;
}
