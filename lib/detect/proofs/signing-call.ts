import { isMachineMade, isProse, isSampleFile } from "../generic/file-kind.ts";
import { judgeLiteral } from "../generic/judge-literal.ts";
import { isTypedPassword } from "../generic/ordinary.ts";
import type { Proof, ProofInput, ProofOutcome } from "../proof.ts";

/** A shorter word is one of a manual. */
const SHORTEST_WORD = 8;

/** The key of `jwt.sign(payload, "key")`: a random value or a careful password warns, a word in program text is noted. */
export const signingCallProof: Proof = {
  name: "signing-call",
  rejectsAllIn: isMachineMade,
  check(input): ProofOutcome {
    if (isMachineMade(input.path)) return { verdict: "reject", why: "a file made by a program" };
    const literal = judgeLiteral({ value: input.value, name: "secret" });
    if (literal.kind === "other") return { verdict: "reject", why: literal.why };
    if (literal.kind === "placeholder") return { verdict: "placeholder", why: literal.why };
    if (isSampleFile(input.path)) return { verdict: "placeholder", why: "stands in a file of samples" };
    if (literal.strength === "random" || literal.strength === "password") {
      return { verdict: "generic", why: "a literal is the key of a call that signs" };
    }
    if (!isBelieved(input)) return { verdict: "reject", why: "too ordinary for a secret" };
    return { verdict: "generic", why: "an ordinary value is the key of a call that signs", severity: "note" };
  },
};

function isBelieved({ value, path }: ProofInput): boolean {
  return value.length >= SHORTEST_WORD && !isProse(path) && isTypedPassword(value);
}
