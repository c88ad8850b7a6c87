import { isMachineMade, isProse, isSampleFile } from "../generic/file-kind.ts";
import { judgeLiteral, type LiteralKind } from "../generic/judge-literal.ts";
import { isTypedPassword } from "../generic/ordinary.ts";
import { strengthOf } from "../generic/strength.ts";
import type { Proof, ProofInput, ProofOutcome } from "../proof.ts";
import { judgePassword } from "./password-quality.ts";

/** The password of `login("user", "password")`; group `user` of the pattern is set where the user is a literal. */
export const loginCallProof: Proof = {
  name: "login-call",
  rejectsAllIn: isMachineMade,
  check(input): ProofOutcome {
    if (isMachineMade(input.path)) return { verdict: "reject", why: "a file made by a program" };
    const outcome = outcomeOf(input, judgeLiteral({ value: input.value, name: "password" }));
    if (outcome.verdict !== "generic" || !isSampleFile(input.path)) return outcome;
    return { verdict: "placeholder", why: "stands in a file of samples" };
  },
};

function outcomeOf(input: ProofInput, literal: LiteralKind): ProofOutcome {
  if (literal.kind === "other") return { verdict: "reject", why: literal.why };
  if (literal.kind === "placeholder") return { verdict: "placeholder", why: literal.why };
  const { user } = input.groups;
  const isDefault = judgePassword({ password: input.value, user }).severity === "note";
  if (isDefault) return { verdict: "placeholder", why: "a sample or a well-known default" };
  const facts = user === undefined ? {} : { user };
  if (strengthOf(input.value) !== "weak") {
    return { verdict: "generic", why: "a literal is the password of a call that logs in", facts };
  }
  if (!isBelieved(input)) return { verdict: "reject", why: "too ordinary for a secret" };
  return {
    verdict: "generic",
    why: "an ordinary value is the password of a call that logs in",
    facts,
    severity: "note",
  };
}

const MAIL_ADDRESS = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/;

/** A plain word is a password only behind a mail address: two words may be anything. */
function isBelieved({ value, groups, path }: ProofInput): boolean {
  return MAIL_ADDRESS.test(groups["user"] ?? "") && !isProse(path) && isTypedPassword(value);
}
