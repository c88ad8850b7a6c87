import { judgeLiteral } from "../generic/judge-literal.ts";
import { isMachineMade, isSampleFile, isSourceCode } from "../generic/file-kind.ts";
import { textInBase64 } from "../generic/no-literal.ts";
import { referenceOf } from "../placeholder/reference.ts";
import { strengthOf } from "../generic/strength.ts";
import type { Proof, ProofInput, ProofOutcome } from "../proof.ts";
import { holdsNtlmAnswer } from "./ntlm.ts";

/** The credentials of an Authorization header: `user:password` in base64 (RFC 7617), a token (RFC 6750), NTLM's answer. */
export const authorizationValue: Proof = {
  name: "authorization-value",
  rejectsAllIn: isMachineMade,
  check(input): ProofOutcome {
    if (isMachineMade(input.path)) return { verdict: "reject", why: "a file made by a program" };
    const outcome = outcomeOf(input);
    if (outcome.verdict !== "generic" || !isSampleFile(input.path)) return outcome;
    return { verdict: "placeholder", why: "stands in a file of samples" };
  },
};

function outcomeOf(input: ProofInput): ProofOutcome {
  const { value, groups } = input;
  if (/^[A-Za-z_]+=|^[\w-]+:[A-Z]\w+$/.test(value)) return { verdict: "reject", why: "a parameter or an action" };
  if (holdsNtlmAnswer(value)) return NTLM_ANSWER;
  const pair = textInBase64(value);
  if (pair !== null && /^[^\s:]{0,64}:[^\n]{1,128}$/.test(pair)) return basicOutcome(pair);
  if (groups["pair"] !== undefined) return { verdict: "reject", why: "no user name and password in base64" };
  if (isNameInCode(input)) return { verdict: "reject", why: "code" };
  const literal = judgeLiteral({ value, name: "authorization" });
  if (literal.kind === "placeholder") return { verdict: "placeholder", why: literal.why };
  if (literal.kind === "other" || literal.strength === "weak") return { verdict: "reject", why: "no random value" };
  return { verdict: "generic", why: "a literal is sent as authorization" };
}

/** `authorization = TestAuthorizations`, `createAuthorization(client2)`: a word without quotes in program text. */
function isNameInCode({ value, text, start, path }: ProofInput): boolean {
  if (!/^[A-Za-z_]\w*$/.test(value) || !isSourceCode(path)) return false;
  return /(?:[ \t]=[ \t]{0,4}|[A-Za-z]\()$/.test(text.slice(Math.max(0, start - SIGN_REACH), start));
}

/** Characters of a sign with the blanks around it. */
const SIGN_REACH = 6;

const NTLM_ANSWER: ProofOutcome = {
  verdict: "encrypted",
  why: "an answer of NTLM, against which passwords can be tried",
  settled: true,
};

function basicOutcome(pair: string): ProofOutcome {
  const at = pair.indexOf(":");
  const literal = judgeLiteral({ value: pair.slice(at + 1), name: "password" });
  const reference = referenceOf(pair) ?? referenceOf(pair.slice(at + 1));
  if (reference !== null) return { verdict: "placeholder", why: `${reference}, in base64` };
  const facts = { user: pair.slice(0, at) };
  const why = "holds a user name and a password in base64";
  const isOrdinary = literal.kind !== "secret" || strengthOf(pair.slice(at + 1)) === "weak";
  return isOrdinary ? { verdict: "generic", why, facts, severity: "note" } : { verdict: "generic", why, facts };
}
