import { judgeLiteral } from "../generic/judge-literal.ts";
import { nameKind } from "../generic/name.ts";
import type { Proof, ProofOutcome } from "../proof.ts";

/** Names of pairs that are handed to a store beside secrets. */
const SECRET_NAME = /pass|pwd|secret|token|key|credential|auth|private|pin$/i;

/** A `name=value` argument of a store's command: stores also keep plain settings, so the name or the look must agree. */
export const storedPair: Proof = {
  name: "stored-pair",
  check({ value, groups }): ProofOutcome {
    const name = groups["name"] ?? "";
    if (value.startsWith("@")) return { verdict: "placeholder", why: "read from a file" };
    const literal = judgeLiteral({ value, name });
    if (literal.kind === "placeholder") return { verdict: "placeholder", why: literal.why };
    if (literal.kind === "other") return { verdict: "reject", why: literal.why };
    const named = SECRET_NAME.test(name) && nameKind(name) !== null;
    if (!named && literal.strength !== "random")
      return { verdict: "reject", why: "neither named nor shaped as a secret" };
    return { verdict: "shaped", why: `a literal is stored as ${name}` };
  },
};
