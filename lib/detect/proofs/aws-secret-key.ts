import { assignedName } from "../assigned-name.ts";
import { AWS_KEY_ID } from "../companions/aws.ts";
import { nearAfter, nearBefore, nearest, REACH } from "../companions/vicinity.ts";
import { entropyOf } from "../entropy.ts";
import type { Proof, ProofInput, ProofOutcome } from "../proof.ts";

const SECRET_NAME = /secret|access[_-]?key$|aws[_-]?key$/i;
/** `aws configure set aws_secret_access_key <value>` assigns with a space. */
const SECRET_AHEAD = /secret[_-]?access[_-]?key["'`\s:=,|]{1,12}$/i;
const OTHER_NAME = /sha|hash|digest|integrity|checksum|commit|rev|etag|md5|signature|fingerprint|path|url|uri/i;
/** 40 random base64 characters reach 4.33 in all but one of a thousand (formats.md 1.8, base62). */
const ENTROPY = 4.2;

/** 40 characters are a secret key when they are called one, or when a key id stands within five lines or in the same object. */
export const awsSecretKeyProof: Proof = { name: "aws-secret-key", reach: REACH, check: checkSecret };

function checkSecret(input: ProofInput): ProofOutcome {
  if (!looksRandom(input.value)) return { verdict: "reject", why: "no random base64" };
  const name = assignedName(input.text, input.start);
  const keyId = keyIdNear(input);
  const ahead = input.text.slice(Math.max(0, input.start - 40), input.start);
  const named = (name !== undefined && SECRET_NAME.test(name)) || SECRET_AHEAD.test(ahead);
  if (!named && (keyId === undefined || (name !== undefined && OTHER_NAME.test(name)))) {
    return { verdict: "reject", why: "nothing near says that it is a secret key" };
  }
  if (keyId === undefined && isYandex(input.value, name)) return { verdict: "reject", why: "a key of Yandex Cloud" };
  return {
    verdict: "shaped",
    why: keyId === undefined ? "is called a secret access key" : "stands beside an access key id",
  };
}

/** Yandex Cloud's storage takes the same clients and the same names; its keys are as long and begin with two given letters. */
function isYandex(value: string, name: string | undefined): boolean {
  return value.startsWith("YC") && name !== undefined && /yandex|^yc[_-]|storage/i.test(name);
}

function keyIdNear({ text, start, end }: ProofInput): string | undefined {
  return nearest(nearBefore(text, start), nearAfter(text, end), end - start, AWS_KEY_ID)?.text;
}

/** Digits, both cases, not hexadecimal, no words between slashes. */
function looksRandom(value: string): boolean {
  return (
    /[0-9]/.test(value) &&
    /[a-z]/.test(value) &&
    /[A-Z]/.test(value) &&
    !/(?:^|\/)[a-z]{5,}\/|\/[a-z]{5,}(?:\/|$)/.test(value) &&
    entropyOf(value) >= ENTROPY
  );
}
