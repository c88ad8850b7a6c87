import type { Facts } from "../../core/pattern.ts";
import { latin1Bytes, latin1Text } from "../codecs/bytes.ts";
import { decodeBase64Url, encodeBase64Url } from "../codecs/base64.ts";
import { crc32 } from "../codecs/crc32.ts";
import { BASE36, fromDigits, toDigits } from "../codecs/digits.ts";
import type { Proof, ProofOutcome } from "../proof.ts";

const CRC_LENGTH = 7;
const RANDOM_BYTES = 16;

/** Everything, dot, version unless left out, dot, length of the payload, CRC. */
const ROUTABLE = /^([\w-]+?)(?:\.([0-9a-z]{2}))?\.([0-9a-z]{2})([0-9a-z]{7})$/;

const KEYS: Readonly<Record<string, string>> = {
  c: "cell",
  o: "organizationId",
  g: "groupId",
  p: "projectId",
  u: "userId",
};

/**
 * Routable tokens (gitlabhq `lib/authn/token_field/generator/routable_token.rb`): a base64url payload, its length
 * and a CRC-32 of all before it, both in base36. The payload tells whose token it is. Older tokens have no check.
 */
export const gitlabProof: Proof = { name: "gitlab-routable", check: ({ value }) => checkToken(value), seal: sealToken };

function checkToken(value: string): ProofOutcome {
  const parts = ROUTABLE.exec(value);
  if (parts === null) return { verdict: "shaped", why: "has GitLab's prefix and length, which carry no checksum" };
  if (crcOf(value.slice(0, -CRC_LENGTH)) !== parts[4]) {
    return { verdict: "mismatch", why: "has the shape of a routable token, but its CRC-32 checksum is wrong" };
  }
  return { verdict: "confirmed", why: "its CRC-32 checksum is right", facts: factsOf(parts[1]!, parts[3]!) };
}

function crcOf(text: string): string {
  return toDigits(crc32(latin1Bytes(text)), BASE36, CRC_LENGTH);
}

/** Lines `key:value` between the random bytes and a last byte that tells how long they are; numbers in base36. */
function factsOf(head: string, lengthText: string): Facts {
  const bytes = decodeBase64Url(head.slice(-fromDigits(lengthText, BASE36)));
  if (bytes === null || bytes.length <= RANDOM_BYTES) return {};
  const facts: Record<string, string | number> = {};
  for (const line of latin1Text(bytes.subarray(RANDOM_BYTES, -1)).split("\n")) {
    const [, key = "", value = ""] = /^([a-z]):(\w+)$/.exec(line) ?? [];
    const name = KEYS[key];
    const number = fromDigits(value, BASE36);
    if (name !== undefined && Number.isSafeInteger(number)) facts[name] = number;
  }
  return facts;
}

/** `prefix-key:value;key:value` gets a payload of its own bytes, the length and the CRC. Others stay as they are. */
function sealToken(shape: string): string {
  const [head = "", routing, random = ""] = shape.split("|");
  if (routing === undefined) return shape;
  const lines = routing.replaceAll(";", "\n");
  const payload = encodeBase64Url(
    latin1Bytes(random.slice(0, RANDOM_BYTES) + lines + String.fromCharCode(lines.length)),
  );
  const text = `${head}${payload}.01.${toDigits(payload.length, BASE36, 2)}`;
  return text + crcOf(text);
}
