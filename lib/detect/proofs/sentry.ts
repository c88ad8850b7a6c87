import { decodeBase64, encodeBase64 } from "../codecs/base64.ts";
import { latin1Bytes } from "../codecs/bytes.ts";
import { isoTime } from "../iso-time.ts";
import { jsonObjectOf } from "../jwt.ts";
import type { Proof } from "../proof.ts";

const PREFIX = "sntrys_";

/** Sentry organisation tokens (getsentry/sentry, orgauthtoken_token.py): base64 of a JSON object, `_`, base64 of the secret. */
export const sentryProof: Proof = {
  name: "sentry",
  check({ value }) {
    const end = value.lastIndexOf("_");
    const about = jsonObjectOf(decodeBase64(value.slice(PREFIX.length, end)));
    if (about === null || about["iat"] === undefined || typeof about["org"] !== "string") {
      return { verdict: "mismatch", why: "its payload does not decode to an organisation" };
    }
    const created = isoTime(Number(about["iat"]) * 1000);
    const facts = {
      organisation: about["org"],
      ...(typeof about["url"] === "string" ? { url: about["url"] } : {}),
      ...(created === undefined ? {} : { created }),
    };
    return { verdict: "confirmed", why: "its payload decodes to an organisation", facts };
  },
  seal: (shape) => {
    const about = `{"iat":1700000000.5,"url":"https://sentry.example.test","region_url":"https://us.sentry.example.test","org":"acme"}`;
    return `${PREFIX}${encodeBase64(latin1Bytes(about))}_${shape.slice(-43)}`;
  },
};
