import { decodeBase64, encodeBase64, withoutPadding } from "../codecs/base64.ts";
import { latin1Bytes, latin1Text } from "../codecs/bytes.ts";
import { isoTime } from "../iso-time.ts";
import type { Proof } from "../proof.ts";

/** JFrog reference tokens: base64 of `reftkn:01:<expiry in seconds, 0 for never>:<id>`. */
export const jfrogProof: Proof = {
  name: "jfrog",
  check({ value, now }) {
    const text = latin1Text(decodeBase64(value) ?? new Uint8Array());
    const expiry = /^reftkn:\d{2}:(\d{1,12}):[\w+/-]{16,}$/.exec(text)?.[1];
    if (expiry === undefined) return { verdict: "reject", why: "does not decode to a reference token" };
    const milliseconds = Number(expiry) * 1000;
    if (milliseconds === 0) return { verdict: "confirmed", why: "decodes to a reference token that never expires" };
    const expires = isoTime(milliseconds);
    const facts = expires === undefined ? {} : { expires };
    if (now !== undefined && milliseconds < now)
      return { verdict: "expired", why: "its own expiry date is past", facts };
    return { verdict: "confirmed", why: "decodes to a reference token", facts };
  },
  seal: (shape) => withoutPadding(encodeBase64(latin1Bytes(`reftkn:01:0000000000:${shape}`))),
};
