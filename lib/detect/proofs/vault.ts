import { decodeBase64Url, encodeBase64Url } from "../codecs/base64.ts";
import { latin1Bytes, latin1Text } from "../codecs/bytes.ts";
import { readProtobuf, writeProtobuf } from "../codecs/protobuf.ts";
import type { Proof } from "../proof.ts";

/**
 * Vault service tokens since 1.10 (hashicorp/vault, helper/testhelpers and vault/tokens/token.proto): a SignedToken of
 * version 1, a 32-byte HMAC and the inner token. Short ones are root or recovery tokens and carry nothing to check.
 */
export const vaultProof: Proof = {
  name: "vault",
  check({ value }) {
    const fields = readProtobuf(decodeBase64Url(value.slice(4)) ?? Uint8Array.of(0));
    const [version, hmac, token] = fields ?? [];
    const signed = version?.field === 1 && version.value === 1 && hmac?.field === 2 && token?.field === 3;
    const inner = token?.value;
    if (!signed || !(hmac.value instanceof Uint8Array) || hmac.value.length !== 32 || !(inner instanceof Uint8Array)) {
      return { verdict: "shaped", why: "has the shape of a Vault service token" };
    }
    const random = readProtobuf(inner)?.find(({ field }) => field === 1)?.value;
    const named = random instanceof Uint8Array && /^(?:hvs\.)?[A-Za-z0-9]{20,}/.test(latin1Text(random));
    if (!named) return { verdict: "shaped", why: "has the shape of a Vault service token" };
    return { verdict: "confirmed", why: "decodes to a signed Vault token" };
  },
  seal: (shape) => {
    const inner = writeProtobuf([
      { field: 1, value: latin1Bytes(`hvs.${shape.slice(-24)}`) },
      { field: 2, value: 12_345 },
    ]);
    const hmac = latin1Bytes(shape.slice(4, 36));
    return `hvs.${encodeBase64Url(
      writeProtobuf([
        { field: 1, value: 1 },
        { field: 2, value: hmac },
        { field: 3, value: inner },
      ]),
    )}`;
  },
};
