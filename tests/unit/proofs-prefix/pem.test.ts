import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import { nodePlatform } from "../../../lib/node-platform.ts";
import { judgePem } from "../../../lib/detect/proofs/private-key.ts";
import { only, run, verdicts } from "./found.ts";

const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 });
const ec = generateKeyPairSync("ec", { namedCurve: "P-256" });
const ed25519 = generateKeyPairSync("ed25519");
const PASSPHRASE = { cipher: "aes-256-cbc", passphrase: "correct horse" } as const;

const pem = (key: KeyObject, type: "pkcs1" | "sec1" | "pkcs8", extra: object = {}): string =>
  String(key.export({ type, format: "pem", ...extra } as never));

const CLEAR: readonly (readonly [string, string, object])[] = [
  ["PKCS#1 RSA", pem(rsa.privateKey, "pkcs1"), { type: "rsa", bits: 2048 }],
  ["PKCS#8 RSA", pem(rsa.privateKey, "pkcs8"), { type: "rsa", bits: 2048 }],
  ["SEC1 EC", pem(ec.privateKey, "sec1"), { type: "ec" }],
  ["PKCS#8 EC", pem(ec.privateKey, "pkcs8"), { type: "ec" }],
  ["PKCS#8 Ed25519, the shortest there is", pem(ed25519.privateKey, "pkcs8"), { type: "ed25519" }],
];

describe("keys without a passphrase", () => {
  test.each(CLEAR)("%s", (_, key, facts) => {
    expect(only(key)).toMatchObject({ verdict: "confirmed", facts, pattern: { name: "private-key" } });
  });

  test("the value is the block, and its mask shows no key material", () => {
    const key = CLEAR[0]![1];
    const { secret, start, end } = only(`before\n${key}after`);
    expect(secret.reveal()).toBe(key.trim());
    expect(secret.masked).toBe("-----BEGIN RSA PRIVATE KEY-----...----");
    expect([start, end]).toEqual([7, 7 + key.trim().length]);
  });
});

describe("one key however it is written", () => {
  const key = pem(rsa.privateKey, "pkcs1");
  const lines = key.trim().split("\n");
  const plain = only(key).normalised;
  test.each<readonly [string, string]>([
    ["JSON", JSON.stringify({ key })],
    ["JSON inside JSON", JSON.stringify(JSON.stringify({ key }))],
    ["CRLF", key.replaceAll("\n", "\r\n")],
    ["indented in YAML", `key: |\n${lines.map((line) => `    ${line}`).join("\n")}\n`],
    ["concatenated in Java", lines.map((line) => `    "${line}\\n"`).join(" +\n")],
    ["an array of lines", `[${lines.map((line) => `'${line}'`).join(",\n ")}].join('\\n')`],
    ["a commented block", lines.map((line) => `// ${line}`).join("\n")],
    ["added in a diff", lines.map((line) => `+${line}`).join("\n")],
    ["removed in a diff", lines.map((line) => `-${line}`).join("\n")],
    ["one line with spaces", lines.join(" ")],
    ["lines continued with a backslash", lines.join("\\n\\\n")],
    ["percent-encoded", encodeURIComponent(key)],
    ["form-encoded", new URLSearchParams({ key }).toString()],
    ["XML", lines.join("&#10;")],
    ["concatenated in Visual Basic", lines.map((line) => `"${line}"`).join(" & vbCrLf & _\n    ")],
    ["JSON with escaped slashes", JSON.stringify({ key }).replaceAll("/", "\\/")],
  ])("%s", (_, text) => {
    expect(only(text)).toMatchObject({ verdict: "confirmed", normalised: plain });
  });

  test("base64 of the file is the same secret", () => {
    const detection = only(`client-key-data: ${Buffer.from(key).toString("base64")}\n`);
    expect(detection).toMatchObject({
      verdict: "confirmed",
      normalised: plain,
      pattern: { name: "private-key-base64" },
    });
    expect(detection.pattern.family).toBe(only(key).pattern.family);
  });

  test("UTF-16", () => {
    expect(only(Buffer.from(`\ufeff${key}`, "utf16le"))).toMatchObject({ verdict: "confirmed", normalised: plain });
  });
});

describe("keys with a passphrase", () => {
  test.each([
    ["PKCS#8", pem(rsa.privateKey, "pkcs8", PASSPHRASE)],
    ["PKCS#1 with DEK-Info", pem(rsa.privateKey, "pkcs1", PASSPHRASE)],
    ["SEC1 in JSON", JSON.stringify({ key: pem(ec.privateKey, "sec1", PASSPHRASE) })],
    ["PKCS#1 on one line", pem(rsa.privateKey, "pkcs1", PASSPHRASE).replaceAll("\n", " ")],
  ])("%s is encrypted", (_, key) => expect(verdicts(key)).toEqual(["private-key encrypted"]));

  test("headers that only claim encryption do not hide a clear key", () => {
    const [begin, ...rest] = pem(rsa.privateKey, "pkcs1").split("\n");
    const claimed = [
      begin,
      "Proc-Type: 4,ENCRYPTED",
      "DEK-Info: AES-128-CBC,00FF00FF00FF00FF00FF00FF00FF00FF",
      "",
      ...rest,
    ];
    expect(only(claimed.join("\n"))).toMatchObject({ verdict: "confirmed" });
    const label = pem(rsa.privateKey, "pkcs8").replaceAll("PRIVATE", "ENCRYPTED PRIVATE");
    expect(only(label)).toMatchObject({ verdict: "confirmed" });
  });
});

describe("what is no key", () => {
  const body = pem(rsa.privateKey, "pkcs8").split("\n").slice(1, -2);
  test.each([
    ["a public key", String(rsa.publicKey.export({ type: "spki", format: "pem" }))],
    ["a PKCS#1 public key", String(rsa.publicKey.export({ type: "pkcs1", format: "pem" }))],
    [
      "a certificate's label around key bytes",
      `-----BEGIN CERTIFICATE-----\n${body.join("\n")}\n-----END CERTIFICATE-----`,
    ],
    [
      "the markers in a program",
      `if (line === "-----BEGIN RSA PRIVATE KEY-----" || line === "-----END RSA PRIVATE KEY-----") {`,
    ],
  ])("%s is not reported", (_, text) => expect(verdicts(text)).toEqual([]));

  test.each([
    ["dots", "-----BEGIN RSA PRIVATE KEY-----\n...\n-----END RSA PRIVATE KEY-----"],
    ["a few characters", "-----BEGIN PRIVATE KEY-----\nMIIEvQ\n-----END PRIVATE KEY-----"],
    ["crosses", `-----BEGIN PRIVATE KEY-----\n${"x".repeat(64)}\n${"x".repeat(64)}\n-----END PRIVATE KEY-----`],
    ["a first line and dots", `-----BEGIN PRIVATE KEY-----\n${body[0]}\n${body[1]}\n...\n-----END PRIVATE KEY-----`],
  ])("%s is a placeholder", (_, text) => {
    const { detections, placeholders } = run(text);
    expect(detections).toEqual([]);
    expect(placeholders.get("private-key")).toBe(1);
  });

  test("a whole-looking key with one character changed in its frame is a mismatch", () => {
    const broken = [
      "-----BEGIN PRIVATE KEY-----",
      `AAAA${body[0]!.slice(4)}`,
      ...body.slice(1),
      "-----END PRIVATE KEY-----",
    ];
    expect(verdicts(broken.join("\n"))).toEqual(["private-key mismatch"]);
  });

  test.each(["...", "# (etc...)", "\u2026"])("a key that a text leaves off with %s is counted as a sample", (rest) => {
    const cut = ["-----BEGIN PRIVATE KEY-----", ...body.slice(0, 5), rest, ""].join("\n");
    expect(verdicts(cut)).toEqual([]);
    expect(run(cut).placeholders.get("private-key")).toBe(1);
  });

  test("dots behind a whole key hide nothing", () => {
    const whole = ["-----BEGIN PRIVATE KEY-----", ...body, "-----END PRIVATE KEY-----", "...", ""].join("\n");
    expect(verdicts(whole)).toEqual(["private-key confirmed"]);
  });

  test("a key without its end is a mismatch, and nothing after it is swallowed", () => {
    const cut = ["-----BEGIN PRIVATE KEY-----", ...body.slice(0, 5), "", "the rest of the file"].join("\n");
    expect(only(cut)).toMatchObject({ verdict: "mismatch", end: cut.indexOf("\n\nthe rest") });
  });
});

describe("platforms", () => {
  const key = pem(rsa.privateKey, "pkcs8").trim();
  test("without a parser a key stays shaped", () => {
    const platform = { ...nodePlatform, readPem: () => ({ kind: "unsupported" }) as const };
    expect(judgePem(key, platform)).toMatchObject({ verdict: "shaped" });
  });

  test("a DER frame that the parser does not know stays shaped", () => {
    const platform = { ...nodePlatform, readPem: () => ({ kind: "invalid" }) as const };
    expect(judgePem(key, platform)).toMatchObject({ verdict: "shaped" });
  });
});

test.each(["RSA PRIVATE KEY", "PGP PRIVATE KEY BLOCK"])(
  "code between the names of two lines is no key: %s",
  (label) => {
    const text = `
    public static final String KEY_PREFIX = "-----BEGIN ${label}-----";
    // The suffix of an encoded private key, behind as many lines as it takes
    public static final String KEY_SUFFIX = "-----END ${label}-----";`;
    expect(verdicts(text)).toEqual([]);
  },
);
