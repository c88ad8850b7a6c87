import type { Facts } from "../../core/pattern.ts";
import { hexOf, latin1Bytes, littleEndian32 } from "../codecs/bytes.ts";
import { decodeBase64, decodeBase64Url, encodeBase64 } from "../codecs/base64.ts";
import { crc32 } from "../codecs/crc32.ts";
import { jsonObjectOf, type JsonObject } from "../jwt.ts";
import type { Proof } from "../proof.ts";
import { crc32Outcome } from "./crc32-outcome.ts";

const CHECK_LENGTH = 8;

/** `glsa_secret_crc`: CRC-32 of all before the last underscore, little-endian hex (grafana `pkg/components/satokengen/tokengen.go`). */
export const grafanaServiceAccountProof: Proof = {
  name: "grafana-service-account",
  check: ({ value }) => crc32Outcome(checkOf(value.slice(0, -CHECK_LENGTH - 1)) === value.slice(-CHECK_LENGTH)),
  seal: (shape) => `${shape}_${checkOf(shape)}`,
};

function checkOf(text: string): string {
  return hexOf(littleEndian32(crc32(latin1Bytes(text))));
}

/** `glc_` with base64 JSON of `o` (organisation), `n` (name), `k` (key), `m` (metadata with the region). */
export const grafanaCloudProof: Proof = {
  name: "grafana-cloud",
  check: ({ value }) => {
    const token = decodeObject(value.slice("glc_".length));
    if (token === null || typeof token["k"] !== "string" || !("o" in token)) {
      return { verdict: "shaped", why: "has the prefix, but does not decode" };
    }
    return { verdict: "confirmed", why: "decodes to a Grafana Cloud token", facts: cloudFacts(token) };
  },
  seal: (shape) => "glc_" + encodeBase64(new TextEncoder().encode(shape)),
};

function cloudFacts(token: JsonObject): Facts {
  const region = (token["m"] as JsonObject | null | undefined)?.["r"];
  return {
    organization: String(token["o"]),
    ...(typeof token["n"] === "string" ? { tokenName: token["n"] } : {}),
    ...(typeof region === "string" ? { region } : {}),
  };
}

/** The older API key: base64 JSON of `k` (key), `n` (name) and `id` (organisation). */
export const grafanaLegacyProof: Proof = {
  name: "grafana-legacy",
  check: ({ value }) => {
    const key = decodeObject(value);
    if (key === null || typeof key["k"] !== "string" || typeof key["n"] !== "string" || !("id" in key)) {
      return { verdict: "reject", why: "base64 JSON of something else" };
    }
    return {
      verdict: "confirmed",
      why: "decodes to a Grafana API key",
      facts: { keyName: key["n"], organization: String(key["id"]) },
    };
  },
  seal: (shape) => encodeBase64(new TextEncoder().encode(shape)),
};

function decodeObject(text: string): JsonObject | null {
  return jsonObjectOf(decodeBase64(text) ?? decodeBase64Url(text));
}
