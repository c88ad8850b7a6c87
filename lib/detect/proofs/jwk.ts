import type { Facts } from "../../core/pattern.ts";
import type { Platform } from "../../core/platform.ts";
import { encodeBase64Url, withoutPadding } from "../codecs/base64.ts";
import { latin1Bytes } from "../codecs/bytes.ts";
import { bitsOf, readJwkMembers, type JwkMembers } from "../keys/jwk.ts";
import { maskOf } from "../placeholder/mask.ts";
import type { Proof, ProofOutcome } from "../proof.ts";

/** Private and symmetric JSON Web Keys; the group `json` of the pattern holds the whole object. */
export const jwkProof: Proof = {
  name: "jwk",
  check: ({ value, groups, platform }) => judgeKey(value, readJwkMembers(groups["json"] ?? ""), platform),
  seal: (shape) => {
    const half = latin1Bytes(shape);
    return `{"kty":"OKP","crv":"Ed25519","x":"${encodeBase64Url(half.subarray(0, 32))}","d":"${encodeBase64Url(half.subarray(32, 64))}"}`;
  },
};

/** Characters of a key's longest notation. */
const REACH = 8192;

/** Characters of a sign and the blanks around it. */
const CALL_REACH = 12;

/** The same where PHP has an array and Java a row of calls: up to the next bracket or the end of the statement. */
export const jwkInCode: Proof = {
  name: "jwk-in-code",
  reach: REACH,
  check({ value, text, start, end, platform }) {
    const before = text.slice(Math.max(0, start - REACH), start);
    const open = Math.max(...[..."{}[];"].map((sign) => before.lastIndexOf(sign)));
    if (before[open] === "{" && before.slice(-CALL_REACH).includes("=>"))
      return { verdict: "reject", why: "an object, which has its own pattern" };
    const after = text.slice(end, end + REACH);
    const close = after.search(/[{}[\];]/);
    const row = before.slice(open + 1) + value + (close === -1 ? after : after.slice(0, close));
    return judgeKey(value, readJwkMembers(row), platform);
  },
};

function judgeKey(value: string, members: JwkMembers, platform: Platform): ProofOutcome {
  if (members["kty"] === undefined) return { verdict: "reject", why: "is no JSON Web Key" };
  const mask = maskOf(members["d"] ?? members["k"] ?? "", "");
  if (mask !== null) return { verdict: "placeholder", why: mask };
  const outcome = members["kty"] === "oct" ? judgeSymmetric(members) : judgePrivate(members, platform);
  return { normalised: withoutPadding(value), facts: factsOf(members), ...outcome };
}

function judgePrivate(members: JwkMembers, platform: Platform): ProofOutcome {
  if (members["d"] === undefined) return { verdict: "reject", why: "is a public key" };
  const reading = platform.readJwk(JSON.stringify(members));
  if (reading.kind === "key") return { verdict: "confirmed", why: "reads as a private JSON Web Key" };
  if (reading.kind === "unsupported" || isWithoutPrimes(members))
    return { verdict: "shaped", why: "has the shape of a private JSON Web Key" };
  return { verdict: "mismatch", why: "looks like a private JSON Web Key but does not read as one" };
}

/** An RSA key of modulus and exponents alone, which RFC 7518 (section 6.3.2) lets be and the platform does not read. */
function isWithoutPrimes({ kty, n, e, d, p, q }: JwkMembers): boolean {
  const modulus = bitsOf(n) ?? 0;
  return kty === "RSA" && e !== undefined && p === undefined && q === undefined && (bitsOf(d) ?? 0) * 2 > modulus;
}

/** RFC 7518 asks for keys as long as the hash; shorter than 128 bits is no key. */
function judgeSymmetric(members: JwkMembers): ProofOutcome {
  const bits = bitsOf(members["k"]);
  if (bits === undefined) return { verdict: "mismatch", why: "the key is not base64url" };
  if (bits < 128) return { verdict: "placeholder", why: "too short for a symmetric key" };
  return { verdict: "shaped", why: `a symmetric JSON Web Key of ${bits} bits` };
}

function factsOf(members: JwkMembers): Facts {
  const bits = members["kty"] === "oct" ? bitsOf(members["k"]) : bitsOf(members["n"]);
  return {
    type: members["kty"] ?? "",
    ...(members["crv"] === undefined ? {} : { curve: members["crv"] }),
    ...(bits === undefined ? {} : { bits }),
    ...(members["kid"] === undefined ? {} : { kid: members["kid"] }),
  };
}
