import { judgeAssigned } from "../generic/assigned.ts";
import type { Proof, ProofOutcome } from "../proof.ts";

/** A value under a name that a tool reads as a credential and as nothing else: it needs no prefix of its own. */
export const namedValue: Proof = {
  name: "named-value",
  check(input): ProofOutcome {
    const { name, literal, inSampleFile } = judgeAssigned(input);
    if (literal.kind === "placeholder") return { verdict: "placeholder", why: literal.why };
    if (literal.kind === "other") return { verdict: "reject", why: literal.why };
    if (literal.strength === "weak") return { verdict: "reject", why: "too ordinary for a secret" };
    if (inSampleFile && literal.strength !== "random")
      return { verdict: "placeholder", why: "stands in a file of samples" };
    const facts = name === undefined ? {} : { name };
    return { verdict: "shaped", why: `a literal is assigned to ${name ?? "the name of a credential"}`, facts };
  },
};
