import { isSampleFile } from "../generic/file-kind.ts";
import { judgeLiteral } from "../generic/judge-literal.ts";
import { strengthOf } from "../generic/strength.ts";
import { isWellKnown } from "./password-quality.ts";
import type { Proof, ProofInput, ProofOutcome } from "../proof.ts";

const SHORTEST = 4;

/** A literal in the place of a command or a call that takes a secret: whatever it looks like, it is one. */
export const storedLiteral: Proof = {
  name: "stored-literal",
  check: (input) => literalOutcome(input, "shaped"),
};

/** The same where such commands are common in examples: only a warning, and a note for a password that everybody knows. */
export const typedLiteral: Proof = {
  name: "typed-literal",
  check(input): ProofOutcome {
    const outcome = literalOutcome(input, "generic");
    const isKnown = outcome.verdict === "generic" && isWellKnown(input.value);
    return isKnown ? { ...outcome, why: "a well-known default password", severity: "note" } : outcome;
  },
};

/** A value in a slot that holds nothing but credentials. */
export const slotValue: Proof = {
  name: "slot-value",
  check: (input) => literalOutcome(input, "shaped"),
};

/** A slot that a program or its user filled in to log in with it: an ordinary word is a weak password, not a sample. */
export const loginValue: Proof = {
  name: "login-value",
  check(input): ProofOutcome {
    const outcome = literalOutcome(input, "shaped");
    if (outcome.verdict !== "placeholder" || !isWeakPassword(input.value) || isSampleFile(input.path)) return outcome;
    return { verdict: "generic", why: "an ordinary word stands where a password is kept" };
  },
};

/** What people do set as a password, among the words that elsewhere stand for one. */
function isWeakPassword(value: string): boolean {
  return /^(?:p[a@]ssw(?:or|0r)?d|passwort|secret|admin|root|test|user|guest|demo|letmein|welcome)$/i.test(value);
}

/** A value under a credential's name in a file of settings: an ordinary word is only a warning. */
export const settingValue: Proof = {
  name: "setting-value",
  check(input): ProofOutcome {
    const literal = judgeLiteral({ value: input.value, name: input.groups["name"] });
    const strength = literal.kind === "secret" ? literal.strength : strengthOf(input.value);
    const isOrdinary = strength !== "random" && strength !== "password";
    if (literal.kind === "other" && (isOrdinary || !LOOKS_LIKE_CODE.test(literal.why))) {
      return { verdict: "reject", why: literal.why };
    }
    if (isOrdinary && /^(?:\d+|[a-z]{1,5})$/i.test(input.value))
      return { verdict: "reject", why: "an ordinary setting" };
    return literalOutcome(input, isOrdinary ? "generic" : "shaped");
  },
};

/** A file of settings holds no code: such signs belong to a password there. */
const LOOKS_LIKE_CODE = /^(?:code|a regular expression)$/;

function literalOutcome(input: ProofInput, verdict: "shaped" | "generic"): ProofOutcome {
  const name = input.groups["name"];
  const literal = judgeLiteral({ value: input.value, name: lastWord(name) });
  if (literal.kind === "placeholder") return { verdict: "placeholder", why: literal.why };
  if (input.value.length < SHORTEST) return { verdict: "reject", why: "too short for a secret" };
  if (literal.kind === "other" && isNoSecretHere(literal.why)) return { verdict: "reject", why: literal.why };
  if (isSampleFile(input.path)) return { verdict: "placeholder", why: "stands in a file of samples" };
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
