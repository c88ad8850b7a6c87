import { judgeAssigned } from "../generic/assigned.ts";
import { isMachineMade } from "../generic/file-kind.ts";
import { isKeyId, nameKind } from "../generic/name.ts";
import type { Proof, ProofOutcome } from "../proof.ts";

/**
 * A random value whose name ends in `key` or `salt` and tells no more: as often the key of an entry as one that encrypts,
 * hence only a note.
 */
export const keyValue: Proof = {
  name: "key-value",
  rejectsAllIn: isMachineMade,
  check(input): ProofOutcome {
    const { name, literal, inSampleFile } = judgeAssigned(input);
    if (literal.kind !== "secret" || literal.strength !== "random")
      return { verdict: "reject", why: "no random value" };
    if (name === undefined || nameKind(name) === null || inSampleFile) {
      return { verdict: "reject", why: "the name is not one of a secret" };
    }
    if (isKeyId(name, input.value)) return { verdict: "reject", why: "the id of a public key" };
    return { verdict: "generic", why: `a random value is assigned to ${name}`, facts: { name }, severity: "note" };
  },
};
