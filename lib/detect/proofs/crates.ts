import { latin1Bytes } from "../codecs/bytes.ts";
import type { Proof } from "../proof.ts";

const PREFIX = "cio_tp_";
const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** Tokens of trusted publishing: the last character is the XOR of the others (crates.io `crates_io_trustpub/src/access_token.rs`). */
export const cratesTrustedPublishingProof: Proof = {
  name: "crates-trusted-publishing",
  check: ({ value }) =>
    checkOf(value.slice(PREFIX.length, -1)) === value.at(-1)
      ? { verdict: "confirmed", why: "its check character is right", facts: { origin: "trusted publishing" } }
      : { verdict: "mismatch", why: "has the shape, but its check character is wrong" },
  seal: (shape) => shape + checkOf(shape.slice(PREFIX.length)),
};

function checkOf(random: string): string {
  return ALPHABET[latin1Bytes(random).reduce((sum, byte) => sum ^ byte, 0) % ALPHABET.length]!;
}
