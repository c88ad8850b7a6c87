import { createHmac, generateKeyPairSync, sign } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import { only, run, verdicts } from "./found.ts";

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
const NOW = Date.UTC(2026, 0, 1);
const DAY = 86_400;

/** A token signed as RFC 7515 says, with a made-up key. */
function hs(algorithm: "HS256" | "HS384" | "HS512", payload: object, header: object = {}): string {
  const input = `${part({ alg: algorithm, typ: "JWT", ...header })}.${part(payload)}`;
  return `${input}.${createHmac(`sha${algorithm.slice(2)}`, "made-up key")
    .update(input)
    .digest("base64url")}`;
}

/** The same token as a library writes it that leaves base64's padding in. */
function padded(token: string): string {
  const [head, body, signature] = token.split(".");
  const pad = (text = ""): string => text + "=".repeat((4 - (text.length % 4)) % 4);
  return [pad(head), pad(body), signature].join(".");
}

function asymmetric(alg: "RS256" | "ES256" | "EdDSA", payload: object): string {
  const input = `${part({ alg, kid: "1" })}.${part(payload)}`;
  const keys = {
    RS256: () => generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey,
    ES256: () => generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey,
    EdDSA: () => generateKeyPairSync("ed25519").privateKey,
  };
  const key = { key: keys[alg](), dsaEncoding: "ieee-p1363" } as const;
  return `${input}.${sign(alg === "EdDSA" ? null : "sha256", Buffer.from(input), key).toString("base64url")}`;
}

describe("signed tokens are shaped", () => {
  test.each([
    ["HS256", hs("HS256", { sub: "a" })],
    ["HS384", hs("HS384", { sub: "a" })],
    ["HS512", hs("HS512", { sub: "a" })],
    ["RS256", asymmetric("RS256", { sub: "a" })],
    ["ES256", asymmetric("ES256", { sub: "a" })],
    ["EdDSA", asymmetric("EdDSA", { sub: "a" })],
    ["a bearer of NATS", hs("HS256", { sub: "U", nats: { bearer_token: true } }, { alg: "ed25519-nkey" })],
    ["with padding in it", padded(hs("HS256", { sub: "a" }, { kid: "12" }))],
    ["an unknown algorithm", hs("HS256", { sub: "a" }, { alg: "XS1" })],
  ])("%s", (_, token) => expect(verdicts(`Authorization: Bearer ${token}`)).toEqual(["jwt shaped"]));

  test("its claims are facts", () => {
    const payload = { iss: "https://id.example.test", sub: 42, aud: ["a", "b"], role: "admin", exp: NOW / 1000 + DAY };
    expect(only(`token=${hs("HS256", payload)}`, NOW).facts).toEqual({
      iss: "https://id.example.test",
      sub: "42",
      aud: ["a", "b"],
      role: "admin",
      expires: "2026-01-02T00:00:00Z",
      name: "token",
    });
  });

  test("claims of any type break nothing", () => {
    const odd = { iss: { a: 1 }, sub: null, aud: 7, exp: 1e300, role: ["x"] };
    expect(only(hs("HS256", odd), NOW)).toMatchObject({ verdict: "shaped", facts: { aud: "7" } });
  });
});

describe("time", () => {
  const token = hs("HS256", { sub: "a", exp: NOW / 1000 - DAY });
  test("past its end it is expired", () => expect(verdicts(token, NOW)).toEqual(["jwt expired"]));
  test("without a clock nothing is expired", () => expect(verdicts(token)).toEqual(["jwt shaped"]));
});

describe("what opens nothing is a placeholder", () => {
  const [header, payload, signature] = hs("HS256", { sub: "a" }).split(".") as [string, string, string];
  test.each([
    ["algorithm none", `${part({ alg: "none" })}.${payload}.`],
    ["algorithm none with a signature", `${part({ alg: "None" })}.${payload}.${signature}`],
    ["no signature", `${header}.${payload}.`],
    ["a signature cut off", `${header}.${payload}.${signature.slice(0, 8)}`],
    ["the demo key of a local Supabase", hs("HS256", { iss: "supabase-demo", role: "service_role" })],
    ["an account of NATS", hs("HS256", { sub: "A", nats: { type: "account" } }, { alg: "ed25519-nkey" })],
    ["the subject of jwt.io's editor", hs("HS256", { sub: "1234567890", name: "John Doe", admin: true })],
    ["a Supabase anon key", hs("HS256", { iss: "supabase", ref: "abcdefghijklmnopqrst", role: "anon" })],
  ])("%s", (_, token) => {
    const { detections, placeholders } = run(`token = "${token}"`);
    expect(detections).toEqual([]);
    expect(placeholders.get("jwt")).toBe(1);
  });

  test.each([
    ["a payload that is no JSON", `${header}.${Buffer.from("not json at all").toString("base64url")}.${signature}`],
    ["a header that is no JSON", `eyJub3BlIQ.${payload}.${signature}`],
    [
      "an encrypted token (five parts)",
      `${part({ alg: "dir", enc: "A256GCM" })}..${signature}.${signature}.${signature}`,
    ],
    ["a word with the first letters", "heyJude.eyJack.eyJill"],
  ])("%s is not reported", (_, text) => expect(verdicts(text)).toEqual([]));

  test("a signature that the algorithm cannot have made is a mismatch", () => {
    expect(verdicts(`${header}.${payload}.${signature.slice(0, 30)}`)).toEqual(["jwt mismatch"]);
  });
});

describe("Supabase", () => {
  const service = { iss: "supabase", ref: "qwmnbvcxzlkjhgfdsapo", role: "service_role", iat: 1, exp: NOW / 1000 + DAY };
  test("the service_role key is confirmed under its own name", () => {
    const detection = only(`SUPABASE_SERVICE_ROLE_KEY=${hs("HS256", service)}`, NOW);
    expect(detection).toMatchObject({
      verdict: "confirmed",
      pattern: { name: "supabase-service-role" },
      facts: { role: "service_role", ref: "qwmnbvcxzlkjhgfdsapo", expires: "2026-01-02T00:00:00Z" },
    });
  });
  test("of a self-hosted server it is shaped", () => {
    expect(verdicts(hs("HS256", { iss: "supabase", role: "service_role" }))).toEqual(["supabase-service-role shaped"]);
  });
  test("past its end it is expired", () => {
    expect(verdicts(hs("HS256", service), NOW + 2 * DAY * 1000)).toEqual(["supabase-service-role expired"]);
  });
  test("a person's own session is a plain token", () => {
    expect(verdicts(hs("HS256", { iss: "https://x.supabase.co/auth/v1", role: "authenticated" }))).toEqual([
      "jwt shaped",
    ]);
  });
});

test("two dots end the token, also before a full stop or in a query", () => {
  const token = hs("HS256", { sub: "a" });
  for (const text of [`see ${token}.`, `?t=${token}&x=1`, `"${token}"`, `\\n${token}\\n`]) {
    expect(only(text).secret.reveal()).toBe(token);
  }
});
