import { LeaktrailError } from "../../core/error.ts";
import type { Proof } from "../proof.ts";
import { genericValue } from "./generic-value.ts";
import { namedValue } from "./named-value.ts";
import { structuredProof } from "./structured.ts";

/** Proofs that look at nothing but an assignment; a hook meets them in most commits, the structured ones seldom. */
const ASSIGNMENTS: readonly Proof[] = [genericValue, namedValue];

/**
 * The proof a pattern names.
 * @throws LeaktrailError `bad-pattern` when there is none of that name
 */
export function proofNamed(name: string): Proof {
  const proof = ASSIGNMENTS.find((assignment) => assignment.name === name) ?? structuredProof(name);
  if (proof === undefined) {
    throw new LeaktrailError(
      "bad-pattern",
      `no offline proof is called ${name}`,
      "See docs/patterns.md for the names.",
    );
  }
  return proof;
}
