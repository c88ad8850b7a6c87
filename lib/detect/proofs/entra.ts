import { latin1Bytes } from "../codecs/bytes.ts";
import { toDigits } from "../codecs/digits.ts";
import { marvin32 } from "../codecs/marvin32.ts";
import type { Proof } from "../proof.ts";

const ALPHABET = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890.-_~";
const CHECK_LENGTH = 3;

/**
 * Entra client secrets with `8Q~`: the first three of six base-66 digits of a Marvin32 end the secret
 * (microsoft/security-utilities `IdentifiableMetadata.cs`). Those with `7Q~` carry no checksum.
 */
export const entraSecretProof: Proof = {
  name: "entra-secret",
  check: ({ value }) => {
    if (value.slice(3, 6) !== "8Q~") return { verdict: "shaped", why: "has the shape of an older client secret" };
    return checkOf(value.slice(0, -CHECK_LENGTH)) === value.slice(-CHECK_LENGTH)
      ? { verdict: "confirmed", why: "its Marvin32 checksum is right" }
      : { verdict: "mismatch", why: "has the shape, but its Marvin32 checksum is wrong" };
  },
  seal: (shape) => shape + checkOf(shape),
};

function checkOf(text: string): string {
  return toDigits(marvin32(latin1Bytes(text), "AadPwd00"), ALPHABET, 6).slice(0, CHECK_LENGTH);
}
