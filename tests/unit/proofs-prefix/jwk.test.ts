import { generateKeyPairSync, randomBytes, type KeyObject } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import { only, run, verdicts } from "./found.ts";

const jwk = (key: KeyObject): Record<string, string> => key.export({ format: "jwk" }) as Record<string, string>;
const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 });
const ec = generateKeyPairSync("ec", { namedCurve: "P-256" });
const okp = generateKeyPairSync("x25519");
const found = (detection: ReturnType<typeof only>): object => ({
  verdict: detection.verdict,
  value: detection.secret.reveal(),
  name: detection.pattern.name,
});

describe("private keys are confirmed, and the value is the private member alone", () => {
  test.each([
    ["RSA", jwk(rsa.privateKey), { type: "RSA", bits: 2048 }],
    ["EC", jwk(ec.privateKey), { type: "EC", curve: "P-256" }],
    ["OKP", jwk(okp.privateKey), { type: "OKP", curve: "X25519" }],
  ])("%s", (_, key, facts) => {
    const wanted = { verdict: "confirmed", value: key["d"], name: "jwk-private-key" };
    const reversed = Object.fromEntries(Object.entries(key).reverse());
    for (const text of [
      JSON.stringify(key),
      JSON.stringify(reversed, null, 2),
      JSON.stringify({ text: JSON.stringify(key) }),
      JSON.stringify({ keys: [{ ...key, kid: "one" }] }),
      `const key = { kty: '${key["kty"]}', ${Object.entries(key)
        .filter(([name]) => name !== "kty")
        .map(([name, value]) => `${name}: '${value}'`)
        .join(", ")} };`,
    ]) {
      expect(found(only(text))).toEqual(wanted);
      expect(only(text).facts).toMatchObject(facts);
    }
  });
});

describe("keys in the maps of other languages", () => {
  const key = jwk(rsa.privateKey);
  const rows = Object.entries({ ...key, kid: "one" });
  test.each([
    ["PHP", `return [${rows.map(([name, value]) => `'${name}' => '${value}'`).join(", ")}];`],
    ["PHP, with a list before", `['key_ops' => ['sign'], ${rows.map((row) => `'${row.join("' => '")}'`).join(", ")}]`],
    ["Elixir", `%{${rows.map(([name, value]) => `"${name}" => "${value}"`).join(", ")}}`],
    ["Erlang", `#{${rows.map(([name, value]) => `<<"${name}">> => <<"${value}">>`).join(", ")}}`],
    ["Java", `new JsonObject()${rows.map(([name, value]) => `\n  .put("${name}", "${value}")`).join("")};`],
  ])("%s", (_, text) => {
    const { verdict, secret, facts } = only(text);
    expect({ verdict, value: secret.reveal(), facts }).toMatchObject({
      verdict: "confirmed",
      value: key["d"],
      facts: { type: "RSA", kid: "one" },
    });
  });

  test.each([
    `['kty' => 'RSA', 'n' => '${key["n"]}', 'e' => 'AQAB']`,
    `['kty' => 'RSA']; ['d' => '${key["d"]}']`,
    `{ put("kty"); }; x.put("d", "${key["d"]}")`,
  ])("what is no private key there: %#", (text) => expect(verdicts(text)).toEqual([]));
});

test("an RSA key without its primes is shaped", () => {
  const { kty, n, e, d } = jwk(rsa.privateKey);
  expect(verdicts(JSON.stringify({ kty, n, e, d }))).toEqual(["jwk-private-key shaped"]);
  expect(verdicts(JSON.stringify({ kty, n, e, d: d!.slice(0, 40) }))).toEqual(["jwk-private-key mismatch"]);
});

describe("symmetric keys", () => {
  test("of 256 bits are shaped", () => {
    const key = { kty: "oct", k: randomBytes(32).toString("base64url"), kid: "hook" };
    expect(only(JSON.stringify(key))).toMatchObject({
      verdict: "shaped",
      facts: { type: "oct", bits: 256, kid: "hook" },
    });
  });
  test("too short ones are placeholders", () => {
    const { detections, placeholders } = run(JSON.stringify({ kty: "oct", k: randomBytes(12).toString("base64url") }));
    expect([detections, placeholders.get("jwk-private-key")]).toEqual([[], 1]);
  });
});

describe("what is none", () => {
  test.each([
    ["a public RSA key", jwk(rsa.publicKey)],
    ["a public EC key", jwk(ec.publicKey)],
    ["a key set of public keys", { keys: [jwk(rsa.publicKey), jwk(okp.publicKey)] }],
    ["an object without a key type", { k: randomBytes(32).toString("base64url"), d: 1 }],
  ])("%s is not reported", (_, key) => expect(verdicts(JSON.stringify(key))).toEqual([]));

  test("a private key whose numbers do not belong together is a mismatch", () => {
    const key = { ...jwk(ec.privateKey), crv: "P-384" };
    expect(verdicts(JSON.stringify(key))).toEqual(["jwk-private-key mismatch"]);
  });
});
