import { judgeAssigned } from "../generic/assigned.ts";
import { isMachineMade } from "../generic/file-kind.ts";
import { nameKind } from "../generic/name.ts";
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
    if (countsUp(input.value)) return { verdict: "placeholder", why: "a sequence" };
    if (name === undefined || nameKind(name) === null || inSampleFile) {
      return { verdict: "reject", why: "the name is not one of a secret" };
    }
    return { verdict: "generic", why: `a random value is assigned to ${name}`, facts: { name }, severity: "note" };
  },
};

/** Hexadecimal whose bytes count by one or by 0x11, as the keys of test vectors do. */
function countsUp(value: string): boolean {
  if (!/^[0-9a-f]+$/i.test(value)) return false;
  let steps = 0;
  for (let at = 2; at + 2 <= value.length; at += 2) {
    const step = Number.parseInt(value.slice(at, at + 2), 16) - Number.parseInt(value.slice(at - 2, at), 16);
    if (step === 1 || step === 0x11) steps++;
  }
  return 2 * steps > value.length * MOSTLY;
}

/** A part of the bytes that random ones never reach. */
const MOSTLY = 0.6;
