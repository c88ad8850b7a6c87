import type { Proof } from "../proof.ts";
import { checkCrc32Base62, sealCrc32Base62 } from "./crc32-base62.ts";

/** `npm_` with 36 characters; npm's own redactor knows longer ones, whose checksum nobody has described. */
export const npmProof: Proof = {
  name: "npm-checksum",
  check: ({ value }) => checkCrc32Base62(value, [36]),
  seal: sealCrc32Base62,
};
