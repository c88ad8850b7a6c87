import { decodeBase64, encodeBase64 } from "../codecs/base64.ts";
import { bigEndian32, concatBytes, latin1Bytes, sameBytes } from "../codecs/bytes.ts";
import { crc32 } from "../codecs/crc32.ts";
import type { Proof } from "../proof.ts";
import { crc32Outcome } from "./crc32-outcome.ts";

const CHECK_LENGTH = 8;

/**
 * `essu_`, an environment where it is not production, and base64 of the credential and its CRC-32 as a 64-bit number,
 * big-endian (elastic/kibana `kbn-mock-idp-utils/src/jwt-codecs/encoder-checksum.ts`; ten public keys and three of
 * Elastic's own test keys fit). The credential of an API key is base64 of its id, a colon and its secret.
 */
export const elasticCloudProof: Proof = {
  name: "elastic-cloud",
  check: ({ value }) => {
    const bytes = decodeBase64(value.slice(value.lastIndexOf("_") + 1));
    if (bytes === null) return crc32Outcome(false);
    const credential = bytes.subarray(0, -CHECK_LENGTH);
    return crc32Outcome(sameBytes(bytes.subarray(-CHECK_LENGTH), checkOf(credential)));
  },
  seal: (shape) => {
    const start = shape.lastIndexOf("_") + 1;
    const credential = latin1Bytes(encodeBase64(latin1Bytes(shape.slice(start))));
    return shape.slice(0, start) + encodeBase64(concatBytes(credential, checkOf(credential)));
  },
};

function checkOf(credential: Uint8Array): Uint8Array {
  return concatBytes(bigEndian32(0), bigEndian32(crc32(credential)));
}
