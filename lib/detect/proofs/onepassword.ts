import { decodeBase64, encodeBase64, withoutPadding } from "../codecs/base64.ts";
import { latin1Bytes } from "../codecs/bytes.ts";
import { jsonObjectOf } from "../jwt.ts";
import type { Proof } from "../proof.ts";

/** 1Password service account tokens (developer.1password.com, service accounts, security): base64 JSON with the account's keys. */
export const onepasswordProof: Proof = {
  name: "onepassword",
  check({ value }) {
    const about = jsonObjectOf(decodeBase64(value.slice(4).replace(/-/g, "+").replace(/_/g, "/")));
    if (about === null) return { verdict: "shaped", why: "has the shape of a service account token" };
    const address = about["signInAddress"];
    const email = about["email"];
    const facts = {
      ...(typeof address === "string" ? { account: address } : {}),
      ...(typeof email === "string" ? { email } : {}),
    };
    const whole = about["muk"] !== undefined || about["secretKey"] !== undefined || about["srpX"] !== undefined;
    if (!whole) return { verdict: "shaped", why: "decodes to JSON without the expected keys", facts };
    return { verdict: "confirmed", why: "decodes to the keys of a service account", facts };
  },
  seal: (shape) => {
    const muk = `{"alg":"A256GCM","ext":true,"k":"${shape.slice(0, 43)}","key_ops":["encrypt","decrypt"],"kty":"oct","kid":"mp"}`;
    const about = `{"signInAddress":"acme.1password.example.test","userAuth":{"method":"SRPg-4096","alg":"PBES2g-HS256","iterations":650000,"salt":"${shape.slice(43, 65)}"},"email":"bot@1passwordserviceaccounts.example.test","srpX":"${shape}","muk":${muk},"secretKey":"A3-${shape.slice(0, 30)}"}`;
    return `ops_${withoutPadding(encodeBase64(latin1Bytes(about)))}`;
  },
};
