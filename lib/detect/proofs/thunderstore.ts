import type { Proof } from "../proof.ts";
import { checkCrc32Base62, sealCrc32Base62 } from "./crc32-base62.ts";

/** `tss_` with 30 random characters and their checksum, made after GitHub's example. */
export const thunderstoreProof: Proof = {
  name: "thunderstore-checksum",
  check: ({ value }) => checkCrc32Base62(value, [36]),
  seal: sealCrc32Base62,
};
