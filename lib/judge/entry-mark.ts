import type { Detection } from "../core/detection.ts";
import type { KeyedHashes } from "../core/platform.ts";
import { familyOf, secretKey } from "../core/secret-key.ts";
import type { EntryMark } from "../core/suppression.ts";
import { hexOf } from "../detect/codecs/bytes.ts";
import { isWeak } from "./identity.ts";

/** Bytes of a hash that an entry holds. */
const DIGEST = 19;

/** What an entry for a secret is bound to: values that people choose get the slow hash, so that guessing is slow too. */
export function markOf(
  detection: Detection,
  salt: string,
  hashes: KeyedHashes,
): { readonly family: string; readonly mark: EntryMark } {
  const kind = isWeak(detection) ? "scrypt" : "hmac";
  return { family: familyOf(detection), mark: { kind, salt, digest: digestOf(detection, kind, salt, hashes) } };
}

/** Hash of a secret as an entry holds it. */
export function digestOf(
  detection: Detection,
  kind: "hmac" | "scrypt",
  salt: string,
  { hmac, scrypt }: KeyedHashes,
): string {
  const message = new TextEncoder().encode(secretKey(detection));
  const key = Uint8Array.from(salt.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  return hexOf((kind === "hmac" ? hmac(key, message) : scrypt(message, key)).subarray(0, DIGEST));
}
