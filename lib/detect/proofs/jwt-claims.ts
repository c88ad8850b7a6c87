import type { Facts } from "../../core/pattern.ts";
import { isoTime } from "../iso-time.ts";
import type { JsonObject } from "../jwt.ts";

/** The claims that tell what a token opens: issuer, subject, audience, role, expiry. */
export function claimFacts(payload: JsonObject): Facts {
  const facts: Record<string, string | readonly string[]> = {};
  for (const name of ["iss", "sub", "role", "ref"]) {
    const text = textOf(payload[name]);
    if (text !== undefined) facts[name] = text;
  }
  const audience = audienceOf(payload["aud"]);
  if (audience !== undefined) facts["aud"] = audience;
  const expiry = expiryOf(payload);
  const expires = expiry === undefined ? undefined : isoTime(expiry);
  if (expires !== undefined) facts["expires"] = expires;
  return facts;
}

/** `exp` in milliseconds since 1970 where it is a number. */
export function expiryOf(payload: JsonObject): number | undefined {
  const seconds = payload["exp"];
  return typeof seconds === "number" ? seconds * 1000 : undefined;
}

/** Whether the token says it is past; never without a clock. */
export function isPast(payload: JsonObject, now: number | undefined): boolean {
  const expiry = expiryOf(payload);
  return now !== undefined && expiry !== undefined && expiry < now;
}

const LONGEST = 200;

function textOf(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" ? value.slice(0, LONGEST) : undefined;
}

function audienceOf(value: unknown): string | readonly string[] | undefined {
  if (!Array.isArray(value)) return textOf(value);
  return value.flatMap((entry) => textOf(entry) ?? []);
}
