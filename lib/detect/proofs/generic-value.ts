import { judgeAssigned, type Assigned } from "../generic/assigned.ts";
import { isMachineMade } from "../generic/file-kind.ts";
import { nameKind } from "../generic/name.ts";
import type { Proof, ProofOutcome } from "../proof.ts";

/** A value whose only sign is the name it is assigned to: it must look like a key or a careful password. */
export const genericValue: Proof = {
  name: "generic-value",
  rejectsAllIn: isMachineMade,
  check: (input) => outcomeOf(judgeAssigned(input)),
};

/** A UUID is an identifier more often than a secret, so its name must tell whose or which secret it is. */
const CLAIMS_SECRET = /\w[_.-]?(?:token|secret|passw(?:or)?d)$|(?:api|secret|access|auth|private)[_.-]?key$/i;

function outcomeOf(assigned: Assigned): ProofOutcome {
  const { name, literal, inSampleFile } = assigned;
  if (literal.kind === "other") return { verdict: "reject", why: literal.why };
  const kind = name === undefined ? "key" : nameKind(name);
  if (kind === null) return { verdict: "reject", why: "the name is not one of a secret" };
  if (literal.kind === "placeholder") return { verdict: "placeholder", why: literal.why };
  const believed =
    literal.strength === "random" ||
    (literal.strength === "password" && kind === "password") ||
    (literal.strength === "uuid" && name !== undefined && CLAIMS_SECRET.test(name));
  if (!believed) return { verdict: "reject", why: "too ordinary for a secret" };
  if (inSampleFile) return { verdict: "placeholder", why: "stands in a file of samples" };
  const look = literal.strength === "random" ? "a random value" : "what looks like a password";
  const facts = name === undefined ? {} : { name };
  return { verdict: "generic", why: `${look} is assigned to ${name ?? "a name of a secret"}`, facts };
}
