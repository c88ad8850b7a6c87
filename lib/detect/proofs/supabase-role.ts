import { encodeBase64Url, withoutPadding } from "../codecs/base64.ts";
import { latin1Bytes } from "../codecs/bytes.ts";
import { decodeJwt, type DecodedJwt } from "../jwt.ts";
import type { Proof, ProofOutcome } from "../proof.ts";
import { claimFacts, isPast } from "./jwt-claims.ts";
import { isSupabaseRole, sampleReason } from "./jwt-sample.ts";

/** Legacy Supabase API keys: tokens whose payload names the project and the database role. */
export const supabaseRoleProof: Proof = {
  name: "supabase-role",
  check({ value, now }) {
    const token = decodeJwt(withoutPadding(value));
    if (token === null || !isSupabaseRole(token, "service_role")) {
      return { verdict: "reject", why: "is no Supabase service_role key" };
    }
    return { ...judge(token, now), facts: claimFacts(token.payload), publicPrefix: "eyJ" };
  },
  seal: (shape) => {
    const payload = `{"iss":"supabase","ref":"${shape.slice(0, 20)}","role":"service_role","iat":1700000000,"exp":2015000000}`;
    const part = (json: string): string => encodeBase64Url(latin1Bytes(json));
    return `${part('{"alg":"HS256","typ":"JWT"}')}.${part(payload)}.${shape.slice(-HS256_LENGTH)}`;
  },
};

const HS256_LENGTH = 43;

function judge(token: DecodedJwt, now: number | undefined): ProofOutcome {
  const sample = sampleReason(token);
  if (sample !== null) return { verdict: "placeholder", why: sample };
  if (isPast(token.payload, now)) return { verdict: "expired", why: "its own expiry date is past" };
  if (token.signature.length !== HS256_LENGTH) return { verdict: "mismatch", why: "its signature is not one of HS256" };
  const named = /^[a-z]{20}$/.test(String(token.payload["ref"]));
  const why = "decodes to the service_role, which passes every row-level security policy";
  return { verdict: named ? "confirmed" : "shaped", why };
}
