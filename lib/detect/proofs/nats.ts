import { latin1Bytes, concatBytes } from "../codecs/bytes.ts";
import { encodeBase32 } from "../codecs/base32.ts";
import { crc16Xmodem } from "../codecs/crc16.ts";
import { decodeNkey } from "../keys/nkey.ts";
import type { Proof } from "../proof.ts";

const KINDS: Readonly<Record<string, string>> = {
  A: "account",
  C: "cluster",
  N: "server",
  O: "operator",
  U: "user",
  X: "curve",
};
const PAYLOAD = 34;

/** NATS nkey seeds: base32 of two prefix bytes, 32 key bytes and their CRC-16, little-endian (nats-io/nkeys `strkey.go`). */
export const natsSeedProof: Proof = {
  name: "nats-seed",
  check: ({ value }) =>
    decodeNkey(value)?.length === PAYLOAD
      ? { verdict: "confirmed", why: "its CRC-16 checksum is right", facts: { keyType: KINDS[value[1]!] ?? "unknown" } }
      : { verdict: "mismatch", why: "has the shape of a seed, but its CRC-16 checksum is wrong" },
  seal: (shape) => {
    const payload = concatBytes(Uint8Array.of(0x95, 0), latin1Bytes(shape).subarray(0, PAYLOAD - 2));
    const sum = crc16Xmodem(payload);
    return encodeBase32(concatBytes(payload, Uint8Array.of(sum & 0xff, sum >> 8))).toUpperCase();
  },
};
