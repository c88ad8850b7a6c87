import { awsAccountOf } from "../aws-account.ts";
import { assignedName } from "../assigned-name.ts";
import { entropyOf } from "../entropy.ts";
import type { Proof, ProofInput, ProofOutcome } from "../proof.ts";

const KEY_ID = /(?<![A-Za-z0-9])A(?:KIA|SIA|BIA|CCA)[A-Z2-7]{16}(?![A-Za-z0-9])/g;
const SECRET_NAME = /secret|access[_-]?key$|aws[_-]?key$/i;
/** `aws configure set aws_secret_access_key <value>` assigns with a space. */
const SECRET_AHEAD = /secret[_-]?access[_-]?key["'`\s:=,]{1,12}$/i;
const OTHER_NAME = /sha|hash|digest|integrity|checksum|commit|rev|etag|md5|signature|fingerprint|path|url|uri/i;
const LINES = 5;
const REACH = 2000;
/** 40 random base64 characters reach 4.33 in all but one of a thousand (formats.md 1.8, base62). */
const ENTROPY = 4.2;

/** 40 characters are a secret key when they are called one, or when a key id stands within five lines. */
export const awsSecretKeyProof: Proof = { name: "aws-secret-key", reach: REACH, check: checkSecret };

function checkSecret(input: ProofInput): ProofOutcome {
  if (!looksRandom(input.value)) return { verdict: "reject", why: "no random base64" };
  const name = assignedName(input.text, input.start);
  const keyId = nearestKeyId(input);
  const ahead = input.text.slice(Math.max(0, input.start - 40), input.start);
  const named = (name !== undefined && SECRET_NAME.test(name)) || SECRET_AHEAD.test(ahead);
  if (!named && (keyId === undefined || (name !== undefined && OTHER_NAME.test(name)))) {
    return { verdict: "reject", why: "nothing near says that it is a secret key" };
  }
  if (keyId === undefined && isYandex(input.value, name)) return { verdict: "reject", why: "a key of Yandex Cloud" };
  const account = keyId === undefined ? undefined : awsAccountOf(keyId);
  return {
    verdict: "shaped",
    why: keyId === undefined ? "is called a secret access key" : "stands beside an access key id",
    facts: {
      ...(keyId === undefined ? {} : { accessKeyId: keyId }),
      ...(account === undefined ? {} : { account }),
    },
  };
}

/** Yandex Cloud's storage takes the same clients and the same names; its keys are as long and begin with two given letters. */
function isYandex(value: string, name: string | undefined): boolean {
  return value.startsWith("YC") && name !== undefined && /yandex|^yc[_-]|storage/i.test(name);
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

function nearestKeyId({ text, start, end }: ProofInput): string | undefined {
  const before = lastLines(text.slice(Math.max(0, start - REACH), start));
  const after = firstLines(text.slice(end, end + REACH));
  return [...before.matchAll(KEY_ID)].at(-1)?.[0] ?? [...after.matchAll(KEY_ID)][0]?.[0];
}

function lastLines(text: string): string {
  return text
    .split("\n")
    .slice(-LINES - 1)
    .join("\n");
}

function firstLines(text: string): string {
  return text
    .split("\n")
    .slice(0, LINES + 1)
    .join("\n");
}
