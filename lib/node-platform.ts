import type * as Crypto from "node:crypto";
import type { KeyReading, Platform } from "./core/platform.ts";

/** Loaded at first use: most hook runs hash and parse nothing, and OpenSSL's bindings take a while. */
function crypto(): typeof Crypto {
  return process.getBuiltinModule("node:crypto");
}

/** The platform that Node gives: OpenSSL's hashes and key parsers. */
export const nodePlatform: Platform = {
  sha256: (bytes) => crypto().createHash("sha256").update(bytes).digest(),
  readPem: (pem) => read(() => crypto().createPrivateKey({ key: pem, format: "pem" })),
  readJwk: (json) =>
    read(() => crypto().createPrivateKey({ key: JSON.parse(json) as Crypto.JsonWebKey, format: "jwk" })),
};

/** What OpenSSL answers when a key is sound but its passphrase is missing. */
const NEEDS_PASSPHRASE = new Set(["ERR_OSSL_CRYPTO_INTERRUPTED_OR_CANCELLED", "ERR_MISSING_PASSPHRASE"]);

function read(parse: () => Crypto.KeyObject): KeyReading {
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
