import type { DecodedJwt } from "../jwt.ts";

/** Shortest signature of any algorithm in use, in base64url characters. */
const SHORTEST_SIGNATURE = 12;

/** Why a decoded token opens nothing, or null. */
export function sampleReason(token: DecodedJwt): string | null {
  if (String(token.header["alg"]).toLowerCase() === "none") return "unsigned: its algorithm is none";
  if (token.signature === "") return "unsigned: it has no signature";
  if (token.signature.length < SHORTEST_SIGNATURE) return "its signature is cut off";
  if (isSampleSubject(token)) return "its subject is the one of a sample";
  if (token.payload["iss"] === "supabase-demo") return "the public demo key of a local Supabase";
  if (isNatsClaim(token)) return "claims of NATS, which open nothing without the seed of their key";
  if (isSupabaseRole(token, "anon")) return "a Supabase anon key, which is public by design";
  return null;
}

/** Whom jwt.io's editor names until somebody writes another claim; manuals and tests sign it with keys of their own. */
function isSampleSubject({ payload }: DecodedJwt): boolean {
  return payload["sub"] === "1234567890" && payload["name"] === "John Doe";
}

/** Operators, accounts and users of NATS are told by their claims and prove themselves by a seed; bearers need none. */
function isNatsClaim({ header, payload }: DecodedJwt): boolean {
  const claims = payload["nats"];
  if (header["alg"] !== "ed25519-nkey" || typeof claims !== "object" || claims === null) return false;
  return (claims as { readonly bearer_token?: unknown }).bearer_token !== true;
}

/** Whether a token is a Supabase project's key of that role; the demo keys of a local Supabase are not. */
export function isSupabaseRole(token: DecodedJwt, role: "anon" | "service_role"): boolean {
  return token.payload["iss"] === "supabase" && token.payload["role"] === role;
}
