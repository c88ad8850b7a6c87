import { decodeBase32, encodeBase32 } from "../codecs/base32.ts";
import { littleEndian32 } from "../codecs/bytes.ts";
import { crc32 } from "../codecs/crc32.ts";
import type { Proof } from "../proof.ts";

/** Where the four bytes of the checksum stand, least significant first. */
const CHECK_AT = [22, 8, 7, 2];
const USER = 0xe0b9692d;
const APPLICATION = 0x1019f92e;

/** Azure DevOps tokens before 2024: CRC-32 of 28 bytes, XOR a constant, spread over the others (security-utilities `SEC101_102_AdoPat.cs`). */
export const azureDevopsPatProof: Proof = {
  name: "azure-devops-pat",
  check: ({ value }) => {
    const bytes = decodeBase32(value);
    if (bytes === null) return { verdict: "reject", why: "no base32" };
    const kind = [USER, APPLICATION].find((constant) =>
      checkBytes(bytes, constant).every((byte, i) => byte === bytes[CHECK_AT[i]!]),
    );
    return kind === undefined
      ? { verdict: "mismatch", why: "has the shape, but its CRC-32 checksum is wrong" }
      : {
          verdict: "confirmed",
          why: "its CRC-32 checksum is right",
          facts: { owner: kind === USER ? "user" : "application" },
        };
  },
  seal: (shape) => {
    const bytes = decodeBase32(shape)!;
    checkBytes(bytes, USER).forEach((byte, i) => (bytes[CHECK_AT[i]!] = byte));
    return encodeBase32(bytes);
  },
};

function checkBytes(bytes: Uint8Array, constant: number): number[] {
  const rest = bytes.filter((_, index) => !CHECK_AT.includes(index));
  return [...littleEndian32((crc32(rest) ^ constant) >>> 0)];
}
