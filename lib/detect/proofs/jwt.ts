import { encodeBase64Url, withoutPadding } from "../codecs/base64.ts";
import { latin1Bytes } from "../codecs/bytes.ts";
import { decodeJwt, type DecodedJwt } from "../jwt.ts";
import type { Proof, ProofOutcome } from "../proof.ts";
import { claimFacts, isPast } from "./jwt-claims.ts";
import { isSupabaseRole, sampleReason } from "./jwt-sample.ts";

/** Signature lengths in base64url characters that RFC 7518 and RFC 8037 fix; an RSA one depends on the key. */
const SIGNATURE_LENGTH: Readonly<Record<string, number>> = {
  HS256: 43,
  HS384: 64,
  HS512: 86,
  ES256: 86,
  ES256K: 86,
  ES384: 128,
  ES512: 176,
  EdDSA: 86,
};

/**
 * JSON Web Tokens: header and payload must decode. The signature cannot be checked without its key, so a good
 * token is shaped; one that its algorithm cannot have signed is a mismatch; an unsigned one is a sample.
 */
export const jwtProof: Proof = {
  name: "jwt",
  check({ value, now }) {
    const token = decodeJwt(withoutPadding(value));
    if (token === null) return { verdict: "reject", why: "does not decode as a JSON Web Token" };
    if (isSupabaseRole(token, "service_role"))
      return { verdict: "reject", why: "a Supabase key, which has its own pattern" };
    const outcome = judge(token, now);
    return { ...outcome, facts: claimFacts(token.payload), publicPrefix: "eyJ" };
  },
  seal: (shape) => {
    const part = (json: string): string => encodeBase64Url(latin1Bytes(json));
    return `${part('{"alg":"HS256","typ":"JWT"}')}.${part(`{"sub":"${shape.slice(0, 8)}","iat":1700000000}`)}.${shape.slice(-43)}`;
  },
};

function judge(token: DecodedJwt, now: number | undefined): ProofOutcome {
  const sample = sampleReason(token);
  if (sample !== null) return { verdict: "placeholder", why: sample };
  if (isPast(token.payload, now)) return { verdict: "expired", why: "its own expiry date is past" };
  const algorithm = String(token.header["alg"]);
  const expected = SIGNATURE_LENGTH[algorithm];
  if (expected !== undefined && token.signature.length !== expected) {
    return { verdict: "mismatch", why: `a signature of this length is never made by ${algorithm}` };
  }
  return { verdict: "shaped", why: "header and payload decode, and it is signed" };
}
