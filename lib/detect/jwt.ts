import { decodeBase64Url } from "./codecs/base64.ts";

/** Fields of a JSON object as they come. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** A decoded JSON Web Token in compact form (RFC 7519, RFC 7515 section 7.1); the signature is not verified. */
export interface DecodedJwt {
  readonly header: JsonObject;
  readonly payload: JsonObject;
  /** The signature part as written, base64url; empty for unsecured tokens. */
  readonly signature: string;
}

/** Decodes `header.payload.signature`; null unless header and payload are JSON objects and the header names an `alg`. */
export function decodeJwt(text: string): DecodedJwt | null {
  const parts = text.split(".");
  if (parts.length !== 3) return null;
  const [head, body, signature] = parts as [string, string, string];
  const header = jsonObjectOf(decodeBase64Url(head));
  const payload = jsonObjectOf(decodeBase64Url(body));
  if (header === null || payload === null || typeof header["alg"] !== "string") return null;
  return decodeBase64Url(signature) === null ? null : { header, payload, signature };
}

/** The JSON object that UTF-8 `bytes` spell, or null for anything else. */
export function jsonObjectOf(bytes: Uint8Array | null): JsonObject | null {
  const value = jsonOf(bytes);
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;
}

/** The JSON value that UTF-8 `bytes` spell, or undefined. */
export function jsonOf(bytes: Uint8Array | null): unknown {
  if (bytes === null) return undefined;
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}
