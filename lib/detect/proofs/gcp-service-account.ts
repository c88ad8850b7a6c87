import type { Facts } from "../../core/pattern.ts";
import { ALONE, PAIRED } from "../companions/companion.ts";
import type { Proof, ProofInput, ProofOutcome } from "../proof.ts";
import { judgePem, privateKeyProof } from "./private-key.ts";

const REACH = 4000;
/** A member of JSON, also of JSON inside a string. */
const MEMBER = /"(type|project_id|private_key_id|client_email)\\*"\s{0,8}:\s{0,8}\\*"([\w@.:-]{1,200})\\*"/g;
const EMAIL = /\.gserviceaccount\.com$/;

/** The private key of a Google service account: the object around it names the account, and the key must parse. */
export const gcpServiceAccountProof: Proof = {
  name: "gcp-service-account",
  reach: REACH,
  check: (input) => {
    const members = membersAround(input);
    const email = members["client_email"];
    if (members["type"] !== "service_account" && !(email !== undefined && EMAIL.test(email))) {
      return { verdict: "reject", why: "no service account stands around this key" };
    }
    return withFacts(judgePem(input.value, input.platform), members);
  },
  seal: (shape, platform) => privateKeyProof.seal!(shape, platform).replaceAll("\n", "\\n") + "\\n",
};

function withFacts(outcome: ProofOutcome, members: Readonly<Record<string, string>>): ProofOutcome {
  const { project_id: project, private_key_id: keyId, client_email: email } = members;
  const facts: Facts = {
    ...outcome.facts,
    ...(project === undefined ? {} : { project }),
    ...(email === undefined ? {} : { email }),
    ...(keyId === undefined ? {} : { keyId }),
    ...(email === undefined ? ALONE : PAIRED),
  };
  const why = outcome.verdict === "confirmed" ? "a service account whose private key parses" : outcome.why;
  return { ...outcome, why, facts };
}

/** Members of the flat object that holds the key. */
function membersAround({ text, start, end }: ProofInput): Readonly<Record<string, string>> {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = text.slice(end, end + REACH);
  const close = after.indexOf("}");
  const object = before.slice(before.lastIndexOf("{") + 1) + after.slice(0, close === -1 ? undefined : close);
  const members: Record<string, string> = {};
  for (const [, name, value] of object.matchAll(MEMBER)) members[name!] ??= value!;
  return members;
}
