import { judgeLiteral } from "../generic/judge-literal.ts";
import { isMachineMade, isSampleFile } from "../generic/file-kind.ts";
import { textInBase64 } from "../generic/no-literal.ts";
import { strengthOf } from "../generic/strength.ts";
import type { Proof, ProofInput, ProofOutcome } from "../proof.ts";

/** The credentials of an Authorization header: `user:password` in base64 (RFC 7617), or a token (RFC 6750). */
export const authorizationValue: Proof = {
  name: "authorization-value",
  rejectsAllIn: isMachineMade,
  check(input): ProofOutcome {
    if (isMachineMade(input.path)) return { verdict: "reject", why: "a file made by a program" };
    const outcome = outcomeOf(input);
    if (outcome.verdict !== "generic" || !isSampleFile(input.path)) return outcome;
    return { verdict: "placeholder", why: "stands in a file of samples" };
  },
};

function outcomeOf({ value }: ProofInput): ProofOutcome {
  const pair = textInBase64(value);
  if (pair !== null && pair.includes(":")) return basicOutcome(pair);
  const literal = judgeLiteral({ value, name: "authorization" });
  if (literal.kind === "placeholder") return { verdict: "placeholder", why: literal.why };
  if (literal.kind === "other" || literal.strength === "weak") return { verdict: "reject", why: "no random value" };
  return { verdict: "generic", why: "a literal is sent as authorization" };
}

function basicOutcome(pair: string): ProofOutcome {
  const at = pair.indexOf(":");
  const literal = judgeLiteral({ value: pair.slice(at + 1), name: "password" });
  if (literal.kind === "placeholder") return { verdict: "placeholder", why: literal.why };
  if (literal.kind === "other" || strengthOf(pair.slice(at + 1)) === "weak") {
    return { verdict: "reject", why: "an ordinary password" };
  }
  return { verdict: "generic", why: "holds a user name and a password in base64", facts: { user: pair.slice(0, at) } };
}
