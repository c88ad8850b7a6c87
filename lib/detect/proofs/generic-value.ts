import { judgeAssigned, type Assigned } from "../generic/assigned.ts";
import { isMachineMade, isSampleDotenv } from "../generic/file-kind.ts";
import { isKeyId, isKeyName, isPushAddress, nameKind } from "../generic/name.ts";
import { noValue } from "../generic/no-value.ts";
import { isOrdinarySecret, isTokenInJson, isTypedBeforeRun, isTypedFromWords } from "../generic/ordinary.ts";
import type { Proof, ProofInput, ProofOutcome } from "../proof.ts";

/** A value whose only sign is the name it is assigned to: it must look like a key or a careful password. */
export const genericValue: Proof = {
  name: "generic-value",
  rejectsAllIn: isMachineMade,
  check: (input) => outcomeOf(judgeAssigned(input), input),
};

/** A UUID is an identifier more often than a secret, so its name must tell whose or which secret it is. */
const CLAIMS_SECRET = /\w[_.-]?(?:token|secret|passw(?:or)?d)$|(?:api|secret|access|auth|private)[_.-]?key$/i;

function outcomeOf(assigned: Assigned, input: ProofInput): ProofOutcome {
  const { name, literal, inSampleFile } = assigned;
  if (literal.kind === "other" && !(name !== undefined && isTokenInJson(input.value))) {
    return { verdict: "reject", why: literal.why };
  }
  const kind = name === undefined ? "key" : nameKind(name);
  if (kind === null) return { verdict: "reject", why: "the name is not one of a secret" };
  if (name !== undefined && isKeyId(name, input.value)) return { verdict: "reject", why: "the id of a public key" };
  if (name !== undefined && isKeyName(name, input.value)) return { verdict: "reject", why: "the name of a key" };
  if (isPushAddress(name ?? "", input.value)) return { verdict: "reject", why: "an address of push messages" };
  const other = noValue(input);
  if (other !== null) return { verdict: "reject", why: other };
  if (saysExample(input)) return { verdict: "placeholder", why: "said to be an example" };
  if (literal.kind === "placeholder") {
    const isTyped =
      name !== undefined && !inSampleFile && (isTypedFromWords(input, name) || isTypedBeforeRun(input, name));
    return isTyped ? ordinary(name) : { verdict: "placeholder", why: literal.why };
  }
  if (literal.kind === "other") return ordinary(name ?? "");
  const believed =
    literal.strength === "random" ||
    (literal.strength === "password" && kind === "password") ||
    (literal.strength === "uuid" && name !== undefined && CLAIMS_SECRET.test(name));
  if (!believed && name !== undefined && !inSampleFile && isOrdinarySecret(input, name)) return ordinary(name);
  if (!believed) return { verdict: "reject", why: "too ordinary for a secret" };
  const look = literal.strength === "random" ? "a random value" : "what looks like a password";
  const why = `${look} is assigned to ${name ?? "a name of a secret"}`;
  const facts = name === undefined ? {} : { name };
  if (inSampleFile && isSampleDotenv(input.path)) return { verdict: "placeholder", why: "stands in a file of samples" };
  if (inSampleFile) return { verdict: "generic", why: `${why} in a file of samples`, facts, severity: "note" };
  return { verdict: "generic", why, facts };
}

/** How far before a name another word is looked for, in characters. */
const REACH = 64;

/** Whether the word before a name in a sentence or a comment says what the value is: `Example password: X`. */
function saysExample({ text, keyword }: ProofInput): boolean {
  return /\b(?:example|sample|dummy)[ \t]{1,4}(?:[a-z]{1,16}[ \t]{1,4})?\w{0,24}$/i.test(
    text.slice(Math.max(0, keyword - REACH), keyword),
  );
}

/** Worth a look when there is time: such values are in every other test, and now and then in use. */
function ordinary(name: string): ProofOutcome {
  return { verdict: "generic", why: `an ordinary value is assigned to ${name}`, facts: { name }, severity: "note" };
}
