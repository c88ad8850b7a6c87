import { decodeBase32 } from "./codecs/base32.ts";

/** `AKIA` and its like. */
const PREFIX_LENGTH = 4;

/**
 * The account that an access key id of the newer kind belongs to, twelve digits; undefined for older ids.
 * The body is base32: a set first bit, then 40 bits of account number (TalBeery, "A short note on AWS KEY ID", 2023;
 * checked on the id that article publishes).
 */
export function awsAccountOf(keyId: string): string | undefined {
  const bytes = decodeBase32(keyId.slice(PREFIX_LENGTH));
  if (bytes === null || bytes.length < 6 || (bytes[0]! & 0x80) === 0) return undefined;
  const bits = bytes.subarray(0, 6).reduce((sum, byte) => sum * 256 + byte, 0);
  const account = Math.floor((bits - 2 ** 47) / 128);
  return account < 1e12 ? String(account).padStart(12, "0") : undefined;
}
