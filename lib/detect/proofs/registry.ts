import { LeaktrailError } from "../../core/error.ts";
import type { Proof } from "../proof.ts";

const PROOFS: readonly Proof[] = [];

const BY_NAME: ReadonlyMap<string, Proof> = new Map(PROOFS.map((proof) => [proof.name, proof]));

/**
 * The proof a pattern names.
 * @throws LeaktrailError `bad-pattern` when there is none of that name
 */
export function proofNamed(name: string): Proof {
  const proof = BY_NAME.get(name);
  if (proof === undefined) {
    throw new LeaktrailError("bad-pattern", `no offline proof is called ${name}`, "See docs/patterns.md for the names.");
  }
  return proof;
}
