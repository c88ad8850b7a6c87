import type { Proof } from "../proof.ts";

/** Addresses that are secrets as a whole: one secret, whether its slashes are escaped as in JSON or not. */
export const webhookProof: Proof = {
  name: "webhook",
  check({ value }) {
    const address = value.replace(/\\/g, "");
    const hidden = address.indexOf("/", address.indexOf("/") + 1) + 1;
    return {
      verdict: "shaped",
      why: "a complete webhook address",
      normalised: address,
      ...(address === value ? { publicPrefix: value.slice(0, hidden) } : {}),
    };
  },
};
