import { bech32Checksum, isBech32 } from "../codecs/bech32.ts";
import type { Proof } from "../proof.ts";

/** age identities: bech32 over the lower-cased text (C2SP age.md; FiloSottile/age `internal/bech32`). */
export const ageProof: Proof = {
  name: "age-bech32",
  check: ({ value }) => {
    const text = value.toLowerCase();
    const [humanPart] = splitAtLastOne(text);
    return isBech32(text, humanPart)
      ? {
          verdict: "confirmed",
          why: "its bech32 checksum is right",
          facts: { postQuantum: humanPart.endsWith("-pq-") },
        }
      : { verdict: "mismatch", why: "has the shape, but its bech32 checksum is wrong" };
  },
  seal: (shape) => {
    const [humanPart, data] = splitAtLastOne(shape.toLowerCase());
    return shape.toUpperCase() + bech32Checksum(humanPart, data).toUpperCase();
  },
};

function splitAtLastOne(text: string): readonly [humanPart: string, data: string] {
  const at = text.lastIndexOf("1");
  return [text.slice(0, at), text.slice(at + 1)];
}
