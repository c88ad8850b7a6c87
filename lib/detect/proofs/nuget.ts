import { decodeBase32 } from "../codecs/base32.ts";
import type { Proof } from "../proof.ts";

/** Version 4: ten random bytes without a zero behind `v4`, then sixteen; each part's spare bits are zero. */
const VERSION_4 = /^oy2[a-p][a-z2-7]{15}[aq][a-z2-7]{25}[aeimquy4]$/;
const ID_LENGTH = 20;

/** NuGet v4 (NuGetGallery `Authentication/ApiKeyV4.cs`). There is no checksum: what could not have been issued is lowered. */
export const nugetV4Proof: Proof = {
  name: "nuget-v4",
  check: ({ value }) => {
    const key = value.toLowerCase();
    const id = VERSION_4.test(key) ? decodeBase32(key.slice(0, ID_LENGTH)) : null;
    const issued = id !== null && id.every((byte) => byte !== 0);
    return {
      verdict: issued ? "shaped" : "mismatch",
      why: issued ? "decodes to a version 4 key" : "has the prefix and length, but NuGet issues no such key",
      normalised: key,
    };
  },
};
