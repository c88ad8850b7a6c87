import { latin1Bytes } from "../codecs/bytes.ts";
import { crc32 } from "../codecs/crc32.ts";
import { BASE62, toDigits } from "../codecs/digits.ts";
import type { Proof } from "../proof.ts";

const CHECK_LENGTH = 6;

/** `syt_`, `syr_` and `syl_`: after the last underscore stands the CRC-32 of all before it, prefix included, in base62. */
export const synapseProof: Proof = {
  name: "synapse-checksum",
  check({ value }) {
    const end = value.lastIndexOf("_");
    return checkOf(value.slice(0, end)) === value.slice(end + 1)
      ? { verdict: "confirmed", why: "its CRC-32 checksum is right" }
      : { verdict: "mismatch", why: "has the shape, but its CRC-32 checksum is wrong" };
  },
  seal: (shape) => `${shape}_${checkOf(shape)}`,
};

function checkOf(text: string): string {
  return toDigits(crc32(latin1Bytes(text)), BASE62, CHECK_LENGTH);
}
