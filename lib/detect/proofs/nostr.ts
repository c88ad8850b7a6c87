import { bech32Checksum, isBech32 } from "../codecs/bech32.ts";
import type { Proof } from "../proof.ts";

const HUMAN_PART = "nsec";

/** Nostr private keys: bech32 of 32 bytes (NIP-19). */
export const nostrProof: Proof = {
  name: "nostr-bech32",
  check: ({ value }) =>
    isBech32(value, HUMAN_PART)
      ? { verdict: "confirmed", why: "its bech32 checksum is right" }
      : { verdict: "mismatch", why: "has the shape, but its bech32 checksum is wrong" },
  seal: (shape) => {
    const text = shape.toLowerCase();
    return text + bech32Checksum(HUMAN_PART, text.slice(HUMAN_PART.length + 1));
  },
};
