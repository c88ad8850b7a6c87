import { isFirebaseClient } from "../generic/file-kind.ts";
import { maskOf } from "../placeholder/mask.ts";
import type { Proof } from "../proof.ts";

const REACH = 700;
/** Names that stand beside the key in the configuration of a Firebase client, which every visitor can read. */
const CLIENT_CONFIG =
  /authDomain|firebaseapp\.com|messagingSenderId|"current_key"|mobilesdk_app_id|REVERSED_CLIENT_ID|GOOGLE_APP_ID/;

/** Google API keys have no check. Those of Firebase clients are public by design and only warn. */
export const googleApiKeyProof: Proof = {
  name: "google-api-key",
  reach: REACH,
  check: ({ value, text, start, end, path }) => {
    const mask = maskOf(value, "AIza");
    if (mask !== null) return { verdict: "placeholder", why: mask };
    const near = text.slice(Math.max(0, start - REACH), end + REACH);
    return isFirebaseClient(path) || CLIENT_CONFIG.test(near)
      ? { verdict: "generic", why: "stands in the configuration of a Firebase client, where it is public by design" }
      : { verdict: "shaped", why: "has the shape of a Google API key" };
  },
};
