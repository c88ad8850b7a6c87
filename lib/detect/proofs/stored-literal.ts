import { judgeLiteral } from "../generic/judge-literal.ts";
import type { Proof, ProofInput, ProofOutcome } from "../proof.ts";

const SHORTEST = 4;

/** A literal in the place of a command or a call that takes a secret: whatever it looks like, it is one. */
export const storedLiteral: Proof = {
  name: "stored-literal",
  check: (input) => literalOutcome(input, input.groups["name"], "shaped"),
};

/** The same where commands are common in examples: only a warning. */
export const typedLiteral: Proof = {
  name: "typed-literal",
  check: (input) => literalOutcome(input, input.groups["name"], "generic"),
};

/** A value in a slot that holds nothing but credentials. */
export const slotValue: Proof = {
  name: "slot-value",
  check: (input) => literalOutcome(input, input.groups["name"], "shaped"),
};

function literalOutcome(input: ProofInput, name: string | undefined, verdict: "shaped" | "generic"): ProofOutcome {
  const literal = judgeLiteral({ value: input.value, name: lastWord(name) });
  if (literal.kind === "placeholder") return { verdict: "placeholder", why: literal.why };
  if (input.value.length < SHORTEST) return { verdict: "reject", why: "too short for a secret" };
  if (literal.kind === "other" && isNoSecretHere(literal.why)) return { verdict: "reject", why: literal.why };
  const what = name === undefined ? "a literal stands where a secret is given" : `a literal stands as ${name}`;
  return { verdict, why: what };
}

/** In a slot of its own even odd-looking text is the secret; only what cannot be one is passed over. */
function isNoSecretHere(why: string): boolean {
  return why === "a URL" || why === "a path" || why === "signs" || why === "a public key" || why === "cut short";
}

/** `machine example.test password` is about its last word. */
function lastWord(name: string | undefined): string | undefined {
  return name?.slice(name.lastIndexOf(" ") + 1);
}
