import { decodeBase64Url, encodeBase64Url } from "../codecs/base64.ts";
import { bigEndian32, concatBytes, hexOf, latin1Bytes, sameBytes } from "../codecs/bytes.ts";
import { crc32, crc32c } from "../codecs/crc32.ts";
import { murmur3 } from "../codecs/murmur3.ts";
import type { Proof } from "../proof.ts";
import { crc32Outcome } from "./crc32-outcome.ts";

// The checks are those of https://yandex.cloud/en/docs/security/operations/search-secrets#additional-validation.

const CHECK_BYTES = 4;
const CHECK_DIGITS = 8;

/** `ysc2_`, 40 characters and the CRC-32 of all before it in hexadecimal. */
export const yandexCaptchaProof: Proof = {
  name: "yandex-captcha",
  check: ({ value }) => crc32Outcome(digitsOf(value.slice(0, -CHECK_DIGITS)) === value.slice(-CHECK_DIGITS)),
  seal: (shape) => shape + digitsOf(shape),
};

/** `yccs__`, 64 hexadecimal digits, `_` and the MurmurHash3 of all before it in hexadecimal. */
export const yandexOidcSecretProof: Proof = {
  name: "yandex-oidc-secret",
  check: ({ value }) =>
    hashDigitsOf(value.slice(0, -CHECK_DIGITS)) === value.slice(-CHECK_DIGITS)
      ? { verdict: "confirmed", why: "its MurmurHash3 checksum is right" }
      : { verdict: "mismatch", why: "has the shape, but its MurmurHash3 checksum is wrong" },
  seal: (shape) => shape + hashDigitsOf(shape),
};

/** Base64url of 26 bytes, of which the first two read `YC`, and their CRC-32C, big-endian. */
export const yandexStaticKeyProof: Proof = {
  name: "yandex-static-key",
  check: ({ value }) => crc32Outcome(endsIn(value, crc32c)),
  seal: (shape) => sealed(shape, crc32c),
};

/** `y0_` and the like, then base64url of bytes and their CRC-32; tokens that carry all they say have none. */
export const yandexOauthProof: Proof = {
  name: "yandex-oauth",
  check: ({ value }) =>
    endsIn(value.slice(PREFIX), crc32)
      ? crc32Outcome(true)
      : { verdict: "shaped", why: "has the prefix, but no checksum" },
  seal: (shape) => shape.slice(0, PREFIX) + sealed(shape.slice(PREFIX), crc32),
};

const PREFIX = "y0_".length;

type Checksum = (bytes: Uint8Array) => number;

function digitsOf(text: string): string {
  return hexOf(bigEndian32(crc32(latin1Bytes(text))));
}

function hashDigitsOf(text: string): string {
  return hexOf(bigEndian32(murmur3(latin1Bytes(text))));
}

function endsIn(text: string, checksum: Checksum): boolean {
  const bytes = decodeBase64Url(text);
  if (bytes === null) return false;
  return sameBytes(bytes.subarray(-CHECK_BYTES), bigEndian32(checksum(bytes.subarray(0, -CHECK_BYTES))));
}

/** Puts the checksum of a text's bytes behind them; the text's length in characters has to be that of whole bytes. */
function sealed(text: string, checksum: Checksum): string {
  const bytes = decodeBase64Url(text)!;
  return encodeBase64Url(concatBytes(bytes, bigEndian32(checksum(bytes))));
}
