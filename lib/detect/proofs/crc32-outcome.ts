import type { ProofOutcome } from "../proof.ts";

/** What a CRC-32 that is right or wrong says of a token. */
export function crc32Outcome(isRight: boolean): ProofOutcome {
  return isRight
    ? { verdict: "confirmed", why: "its CRC-32 checksum is right" }
    : { verdict: "mismatch", why: "has the shape, but its CRC-32 checksum is wrong" };
}
