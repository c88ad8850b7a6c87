import { TWILIO_SID } from "../companions/twilio.ts";
import { nearAfter, nearBefore, nearest, REACH } from "../companions/vicinity.ts";
import type { Proof } from "../proof.ts";

/** A token or secret that is Twilio's because a SID of an account or of an API key stands within five lines of it. */
export const twilioProof: Proof = {
  name: "twilio",
  reach: REACH,
  check({ text, start, end }) {
    const sid = nearest(nearBefore(text, start), nearAfter(text, end), end - start, TWILIO_SID);
    return sid === undefined
      ? { verdict: "reject", why: "no SID of Twilio stands near" }
      : { verdict: "shaped", why: "stands beside a SID of Twilio" };
  },
};
