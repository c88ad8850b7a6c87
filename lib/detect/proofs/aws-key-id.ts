import { awsAccountOf } from "../aws-account.ts";
import { ALONE } from "../companions/companion.ts";
import { maskOf } from "../placeholder/mask.ts";
import type { Proof } from "../proof.ts";

/** An access key id opens nothing without its secret key, so it only warns; it tells the account. */
export const awsKeyIdProof: Proof = {
  name: "aws-key-id",
  check: ({ value }) => {
    const mask = maskOf(value, value.slice(0, 4));
    if (mask !== null) return { verdict: "placeholder", why: mask };
    const account = awsAccountOf(value);
    return {
      verdict: "generic",
      why: "an access key id; by itself it opens nothing, but it names the account and its secret key may be near",
      facts: {
        ...(account === undefined ? {} : { account }),
        ...ALONE,
        keyType: value.startsWith("ASIA") ? "temporary" : "long-lived",
      },
    };
  },
};
