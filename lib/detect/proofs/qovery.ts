import { latin1Bytes } from "../codecs/bytes.ts";
import { crc32 } from "../codecs/crc32.ts";
import type { Proof } from "../proof.ts";
import { crc32Outcome } from "./crc32-outcome.ts";

/**
 * `qov_`, letters and digits, an underscore and their CRC-32 in decimal. Only one public token shows it, so one that
 * does not fit says nothing.
 */
export const qoveryProof: Proof = {
  name: "qovery-checksum",
  check: ({ value }) => {
    const [, body = "", check, ...more] = value.split("_");
    return more.length === 0 && check === checkOf(body)
      ? crc32Outcome(true)
      : { verdict: "shaped", why: "has the prefix, but no checksum that is known" };
  },
  seal: (shape) => `${shape}_${checkOf(shape.split("_")[1]!)}`,
};

function checkOf(body: string): string {
  return String(crc32(latin1Bytes(body)));
}
