import { latin1Bytes } from "../codecs/bytes.ts";
import { crc32 } from "../codecs/crc32.ts";
import type { Proof } from "../proof.ts";
import { crc32Outcome } from "./crc32-outcome.ts";

const CHECK_LENGTH = 8;

/**
 * Cloud tokens end in the CRC-32 of all before it, the equals sign included, in upper-case hex. The sign may stand
 * escaped in shells and URLs. App passwords (`ATBB`) carry the same without the sign, which one sample alone shows.
 */
export const atlassianProof: Proof = {
  name: "atlassian-checksum",
  check: ({ value }) => {
    const normalised = value.replace(/(?<!\\)\\+(?:u003[dD]|=)|%3[dD]/, "=");
    const isRight = checkOf(normalised.slice(0, -CHECK_LENGTH)) === normalised.slice(-CHECK_LENGTH);
    return !isRight && value.startsWith("ATBB")
      ? { verdict: "shaped", why: "has the shape of an app password", normalised }
      : { ...crc32Outcome(isRight), normalised };
  },
  seal: (shape) => shape + checkOf(shape),
};

function checkOf(text: string): string {
  return crc32(latin1Bytes(text)).toString(16).toUpperCase().padStart(CHECK_LENGTH, "0");
}
