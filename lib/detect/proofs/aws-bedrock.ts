import type { Facts } from "../../core/pattern.ts";
import { awsAccountOf } from "../aws-account.ts";
import { decodeBase64, encodeBase64 } from "../codecs/base64.ts";
import { latin1Bytes, latin1Text } from "../codecs/bytes.ts";
import { isoTime } from "../iso-time.ts";
import type { Proof, ProofInput, ProofOutcome } from "../proof.ts";

const LONG = "ABSK";
const SHORT = "bedrock-api-key-";

/** Bedrock API keys: base64 of `BedrockAPIKey-<id>-at-<account>:<secret>`, or of a presigned URL with its lifetime. */
export const awsBedrockProof: Proof = {
  name: "aws-bedrock",
  check: (input) => (input.value.startsWith(SHORT) ? checkShort(input) : checkLong(input.value)),
  seal: (shape) => {
    const prefix = shape.startsWith("bedrock.") ? SHORT : LONG;
    return prefix + encodeBase64(latin1Bytes(shape));
  },
};

function checkLong(value: string): ProofOutcome {
  const text = decoded(value.slice(LONG.length));
  const account = /^BedrockAPIKey-[\w-]+-at-(\d{12}):.+$/.exec(text)?.[1];
  return account === undefined
    ? { verdict: "shaped", why: "has the prefix of a Bedrock key" }
    : { verdict: "confirmed", why: "decodes to a Bedrock key", facts: { account } };
}

function checkShort(input: ProofInput): ProofOutcome {
  const text = decoded(input.value.slice(SHORT.length));
  if (!/X-Amz-Credential=/.test(text)) return { verdict: "shaped", why: "has the prefix of a short-lived Bedrock key" };
  const { facts, expires } = readUrl(text);
  if (expires !== undefined && input.now !== undefined && input.now >= expires) {
    return { verdict: "expired", why: `its own expiry passed on ${isoTime(expires) ?? "a past day"}`, facts };
  }
  return { verdict: "confirmed", why: "decodes to a presigned request to Bedrock", facts };
}

function readUrl(text: string): { readonly facts: Facts; readonly expires: number | undefined } {
  const [, keyId, region] = /X-Amz-Credential=(A[A-Z2-7]{19})(?:%2F|\/)\d{8}(?:%2F|\/)([a-z0-9-]+)/.exec(text) ?? [];
  const [, y, mo, d, h, mi, s] = /X-Amz-Date=(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z/.exec(text) ?? [];
  const seconds = /X-Amz-Expires=(\d{1,7})\b/.exec(text)?.[1];
  const signed = y === undefined ? Number.NaN : Date.parse(`${y}-${mo!}-${d!}T${h!}:${mi!}:${s!}Z`);
  const expires = seconds === undefined || Number.isNaN(signed) ? undefined : signed + Number(seconds) * 1000;
  const account = keyId === undefined ? undefined : awsAccountOf(keyId);
  const end = expires === undefined ? undefined : isoTime(expires);
  return {
    facts: {
      ...(keyId === undefined ? {} : { accessKeyId: keyId }),
      ...(account === undefined ? {} : { account }),
      ...(region === undefined ? {} : { region }),
      ...(end === undefined ? {} : { expires: end }),
    },
    expires,
  };
}

function decoded(text: string): string {
  const bytes = decodeBase64(text);
  return bytes === null ? "" : latin1Text(bytes);
}
