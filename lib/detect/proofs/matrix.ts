import { latin1Bytes } from "../codecs/bytes.ts";
import { crc32 } from "../codecs/crc32.ts";
import { BASE62, toDigits } from "../codecs/digits.ts";
import type { Proof } from "../proof.ts";
import { crc32Outcome } from "./crc32-outcome.ts";

const CHECK_LENGTH = 6;

/**
 * Matrix tokens end in an underscore and the base62 CRC-32 of all before it, prefix included. Synapse
 * (`synapse/handlers/auth.py`) writes its digits as usual; the Matrix Authentication Service
 * (`crates/data-model/src/tokens.rs`) writes the least significant one first, behind the zeros that fill it up.
 */
export const matrixProof: Proof = {
  name: "matrix-checksum",
  check: ({ value }) => {
    const at = value.lastIndexOf("_");
    return crc32Outcome(checkOf(value.slice(0, at)) === value.slice(at + 1));
  },
  seal: (shape) => `${shape}_${checkOf(shape)}`,
};

function checkOf(base: string): string {
  const sum = crc32(latin1Bytes(base));
  if (base.startsWith("sy")) return toDigits(sum, BASE62, CHECK_LENGTH);
  return [...toDigits(sum, BASE62, 1)].toReversed().join("").padStart(CHECK_LENGTH, "0");
}
