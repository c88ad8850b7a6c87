import { decodeBase64, encodeBase64 } from "../codecs/base64.ts";
import { latin1Bytes } from "../codecs/bytes.ts";
import type { Proof } from "../proof.ts";

/** WireGuard keys: exactly 32 bytes in canonical base64, as `wg` insists. `wg genkey` also fixes five bits (RFC 7748 section 5). */
export const wireguardProof: Proof = {
  name: "wireguard",
  check({ value }) {
    const bytes = decodeBase64(value);
    if (bytes === null || bytes.length !== 32) return { verdict: "reject", why: "is not a key of 32 bytes" };
    if (encodeBase64(bytes) !== value) return { verdict: "mismatch", why: "is not canonical base64, which wg refuses" };
    const clamped = (bytes[0]! & 7) === 0 && (bytes[31]! & 0xc0) === 0x40;
    return { verdict: "shaped", why: clamped ? "32 bytes, clamped as wg genkey does" : "decodes to a key of 32 bytes" };
  },
  seal: (shape) => {
    const bytes = latin1Bytes(shape).slice(0, 32);
    bytes[0]! &= 0xf8;
    bytes[31] = (bytes[31]! & 0x3f) | 0x40;
    return encodeBase64(bytes);
  },
};
