import { decodeBase64, encodeBase64, withoutPadding } from "../codecs/base64.ts";
import { latin1Bytes, latin1Text } from "../codecs/bytes.ts";
import type { Proof } from "../proof.ts";

/** `1-1-<team>-<user>-<more>-<64 hex digits>`: what the body of a configuration token decodes to. */
const BODY = /^\d+-\d+-(?<team>\d{8,16})-(?:\d{8,16}-)*[0-9a-f]{64}$/;

/** Slack app configuration tokens: the base64 body names the workspace. Failing leaves them shaped: no source says how they are made. */
export const slackConfigProof: Proof = {
  name: "slack-config",
  check({ value }) {
    const body = value.slice(value.lastIndexOf("-") + 1);
    const team = BODY.exec(latin1Text(decodeBase64(body) ?? new Uint8Array()))?.groups?.["team"];
    if (team === undefined) return { verdict: "shaped", why: "has the shape of a Slack configuration token" };
    return { verdict: "confirmed", why: "its body decodes to a workspace", facts: { team } };
  },
  seal: (shape) => {
    const [prefix, digits, hex] = shape.split(":") as [string, string, string];
    return prefix + withoutPadding(encodeBase64(latin1Bytes(`1-1-${digits}-${digits}-${hex}`)));
  },
};
