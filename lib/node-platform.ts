import type * as Crypto from "node:crypto";
import type * as Zlib from "node:zlib";
import type { KeyedHashes, KeyReading, Platform, Unpacked } from "./core/platform.ts";

/** Loaded at first use: most hook runs hash and parse nothing, and OpenSSL's bindings take a while. */
function crypto(): typeof Crypto {
  return process.getBuiltinModule("node:crypto");
}

function zlib(): typeof Zlib {
  return process.getBuiltinModule("node:zlib");
}

/** The platform that Node gives: OpenSSL's hashes and key parsers. */
export const nodePlatform: Platform = {
  sha256: (bytes) => crypto().createHash("sha256").update(bytes).digest(),
  readPem: (pem) => read(() => crypto().createPrivateKey({ key: pem, format: "pem" })),
  readJwk: (json) =>
    read(() => crypto().createPrivateKey({ key: JSON.parse(json) as Crypto.JsonWebKey, format: "jwk" })),
  gunzip: (bytes, limit) => unpacked(zlib().gunzipSync, bytes, limit),
  inflateRaw: (bytes, limit) => unpacked(zlib().inflateRawSync, bytes, limit),
};

/** Keyed hashes that Node gives. */
export const nodeKeyedHashes: KeyedHashes = {
  hmac: (key, message) => crypto().createHmac("sha256", key).update(message).digest(),
  scrypt: (message, salt) => crypto().scryptSync(message, salt, 32, { N: 16_384, r: 8, p: 1 }),
};

function unpacked(unpack: typeof Zlib.gunzipSync, bytes: Uint8Array, limit: number): Unpacked | null {
  try {
    return { bytes: unpack(bytes, { maxOutputLength: limit }), isWhole: true };
  } catch (error) {
    // What is too large as a whole is so with its end left open.
    return firstPart(unpack, isTooLarge(error) ? bytes.subarray(0, bytes.length >> 1) : bytes, limit);
  }
}

/** Of what is cut off all that there is, of what is too large its first half, or a half of that. */
function firstPart(unpack: typeof Zlib.gunzipSync, bytes: Uint8Array, limit: number): Unpacked | null {
  const finishFlush = zlib().constants.Z_SYNC_FLUSH;
  for (let end = bytes.length; end > 0; end >>= 1) {
    try {
      return { bytes: unpack(bytes.subarray(0, end), { maxOutputLength: limit, finishFlush }), isWhole: false };
    } catch (error) {
      if (!isTooLarge(error)) return null;
    }
  }
  return null;
}

function isTooLarge(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE";
}

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
