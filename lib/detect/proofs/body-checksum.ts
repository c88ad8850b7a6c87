import type { Proof } from "../proof.ts";
import { checkCrc32Base62, sealCrc32Base62 } from "./crc32-base62.ts";

/**
 * Tokens whose body, all that stands behind the last underscore, ends in the base62 CRC-32 of the rest of it:
 * Polar (`server/polar/kit/crypto.py`) and NetBird (`management/server/types/personal_access_token.go`).
 */
export const bodyChecksumProof: Proof = {
  name: "body-checksum",
  check: ({ value }) => checkCrc32Base62(body(value), [36, 43]),
  seal: (shape) => shape.slice(0, shape.lastIndexOf("_")) + sealCrc32Base62(body(shape)),
};

function body(token: string): string {
  return token.slice(token.lastIndexOf("_"));
}
