import { createHash, createPrivateKey, type JsonWebKey, type KeyObject } from "node:crypto";
import type { KeyReading, Platform } from "./core/platform.ts";

/** The platform that Node gives: OpenSSL's hashes and key parsers. */
export const nodePlatform: Platform = {
  sha256: (bytes) => createHash("sha256").update(bytes).digest(),
  readPem: (pem) => read(() => createPrivateKey({ key: pem, format: "pem" })),
  readJwk: (json) => read(() => createPrivateKey({ key: JSON.parse(json) as JsonWebKey, format: "jwk" })),
};

/** What OpenSSL answers when a key is sound but its passphrase is missing. */
const NEEDS_PASSPHRASE = new Set(["ERR_OSSL_CRYPTO_INTERRUPTED_OR_CANCELLED", "ERR_MISSING_PASSPHRASE"]);

function read(parse: () => KeyObject): KeyReading {
  try {
    const key = parse();
    const bits = key.asymmetricKeyDetails?.modulusLength;
    return { kind: "key", type: key.asymmetricKeyType ?? "unknown", ...(bits === undefined ? {} : { bits }) };
  } catch (error) {
    return NEEDS_PASSPHRASE.has(String((error as { code?: unknown }).code))
      ? { kind: "encrypted" }
      : { kind: "invalid" };
  }
}
