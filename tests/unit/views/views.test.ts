import { createHash } from "node:crypto";
import { describe, expect, test } from "@jest/globals";
import { deflateSync, gzipSync } from "node:zlib";
import { sample, scanText } from "../../helpers/proof.ts";
import { made } from "../../helpers/scan-text.ts";
import { makeZip } from "../../helpers/make-archive.ts";
import { processorTime } from "../../helpers/processor-time.ts";

const TOKEN = sample("github-personal-access-token", 3);
const OTHER = sample("pypi-api-token", 5);

function base64(text: string | Uint8Array): string {
  return Buffer.from(text).toString("base64");
}

function lines(text: string, width: number, between: string): string {
  return text.match(new RegExp(`.{1,${width}}`, "g"))!.join(between);
}

const CONFIG = `{"registry": "example.test", "auth": "${TOKEN}", "comment": "${"lorem ipsum ".repeat(9)}"}`;

const VIEWS: readonly (readonly [name: string, encoded: string, encoding: string])[] = [
  ["base64", base64(TOKEN), "base64"],
  ["base64 of a longer text", base64(CONFIG), "base64"],
  ["base64 for URLs", Buffer.from(`??>>~~${CONFIG}`).toString("base64url"), "base64"],
  ["base64 on lines of 76", lines(base64(CONFIG), 76, "\r\n"), "base64"],
  ["base64 on indented lines of 64", lines(base64(CONFIG), 64, "\n    "), "base64"],
  ["base64 on lines inside JSON", lines(base64(CONFIG), 76, "\\n"), "base64 in escapes"],
  ["hex", Buffer.from(CONFIG).toString("hex"), "hex"],
  ["hex in capitals", Buffer.from(TOKEN).toString("hex").toUpperCase(), "hex"],
  ["percent", [...Buffer.from(TOKEN)].map((byte) => `%${byte.toString(16)}`).join(""), "escapes"],
  ["percent where it must", `x%2F${TOKEN.replace("_", "%5F")}%22`, "escapes"],
  ["JSON escapes", [...TOKEN].map((c) => `\\u00${c.charCodeAt(0).toString(16)}`).join(""), "escapes"],
  ["escapes of program text", [...TOKEN].map((c) => `\\x${c.charCodeAt(0).toString(16)}`).join(""), "escapes"],
  ["HTML's decimal references", [...TOKEN].map((c) => `&#${c.charCodeAt(0)};`).join(""), "escapes"],
  ["HTML's hexadecimal references", TOKEN.replace("_", "&#x5F;"), "escapes"],
  ["UTF-16 in base64", base64(Buffer.from(CONFIG, "utf16le")), "base64"],
  ["gzip in base64", base64(gzipSync(CONFIG)), "gzip in base64"],
  ["base64 in base64", base64(base64(CONFIG)), "base64 in base64"],
  ["percent in base64", base64(`key=${TOKEN.replace("_", "%5F")}&more=1`), "escapes in base64"],
];

describe.each(VIEWS)("%s", (_, encoded, encoding) => {
  test.each([
    ["alone", "", ""],
    ["in quotes", 'blob = "', '"\n'],
    ["behind other text", `${"some words before it\n".repeat(20)}data: `, "\nmore: 1\n"],
  ])("%s: the token is found at its encoded text, as the same secret", (_place, before, after) => {
    const { detections } = scanText(before + encoded + after);
    const found = detections.find(({ secret }) => secret.reveal() === TOKEN)!;
    expect(found?.pattern.name).toBe("github-personal-access-token");
    expect(found.verdict).toBe("confirmed");
    expect(found.normalised).toBe(scanText(TOKEN).detections[0]!.normalised);
    expect(found.facts["encoding"]).toBe(encoding);
    expect(found.start).toBeGreaterThanOrEqual(before.length);
    expect(found.end).toBeLessThanOrEqual(before.length + encoded.length);
    expect(found.end - found.start).toBeGreaterThan(30);
  });
});

test("the place of a secret in base64 is that of its own characters", () => {
  const text = `first line of text\nauth = ${TOKEN}\nlast line of text\n`;
  const found = scanText(base64(text)).detections[0]!;
  const own = base64(text).slice(found.start, found.end);
  expect(Buffer.from(base64(text).slice(found.start - (found.start % 4), found.end), "base64").toString()).toContain(
    TOKEN,
  );
  expect(own.length).toBeLessThan(TOKEN.length * 1.5);
});

test("two secrets in one encoded text are two", () => {
  const { detections } = scanText(base64(`a = ${TOKEN}\nb = ${OTHER}\n`));
  expect(detections.map(({ secret }) => secret.reveal())).toEqual([TOKEN, OTHER]);
});

test("a packed file is read", () => {
  const { detections } = scanText(gzipSync(CONFIG));
  expect(detections.map(({ secret, facts }) => [secret.reveal(), facts["encoding"]])).toEqual([[TOKEN, "gzip"]]);
  const both = scanText(gzipSync(`${CONFIG}\n${CONFIG.replace(TOKEN, OTHER)}`)).detections;
  expect(both.map(({ secret }) => secret.reveal())).toEqual([TOKEN, OTHER]);
});

describe("a zip archive", () => {
  const filler = "a line of no interest\n".repeat(200);
  const zip = makeZip([
    { name: "a/first.txt", content: `${filler}auth = ${TOKEN}\n${filler}` },
    { name: "a/locked.txt", content: `auth = ${OTHER}`, encrypted: true },
    { name: "b.json", content: CONFIG.replace(TOKEN, OTHER) },
  ]);
  const inZip = [
    [TOKEN, "zip"],
    [OTHER, "zip"],
  ];

  test.each([
    ["alone", zip],
    ["behind a program", Buffer.concat([Buffer.from(`#!/usr/bin/env python3\n${filler}`), zip])],
  ])("%s: its members are read, each at its own place", (_, bytes) => {
    const { detections } = scanText(bytes);
    expect(detections.map(({ secret, facts }) => [secret.reveal(), facts["encoding"]])).toEqual(inZip);
    expect(detections[0]!.end).toBeLessThan(detections[1]!.start);
    expect(detections[1]!.end).toBeLessThanOrEqual(bytes.length);
  });

  test("in one", () => {
    const outer = makeZip([{ name: "inner.zip", content: zip }]);
    expect(scanText(outer).detections.map(({ facts }) => facts["encoding"])).toEqual(["zip in zip", "zip in zip"]);
  });

  test("that is damaged or lies yields nothing and breaks nothing", () => {
    for (let at = 0; at < zip.length; at++) {
      const broken = Buffer.from(zip);
      broken[at]! ^= 0xff;
      expect(() => scanText(broken)).not.toThrow();
      expect(() => scanText(zip.subarray(0, at))).not.toThrow();
    }
    const empty = Buffer.alloc(22);
    empty.write("PK\x05\x06", "latin1");
    empty.fill(0xff, 8);
    expect(scanText(empty).detections).toEqual([]);
  });
});

describe("what is packed and not looked at is told", () => {
  const large = createHash("shake256", { outputLength: (1 << 22) + 1 })
    .digest()
    .map((byte) => 0x60 | (byte & 15));
  const manyOf = (count: number): Buffer =>
    makeZip(Array.from({ length: count }, (_, at) => ({ name: `${at}`, content: large.subarray(0, 1 << 22) })));

  test.each([
    ["a zip file", makeZip([{ name: "a", content: CONFIG }, { name: "folder/" }])],
    ["an empty zip file", makeZip([])],
    ["a member of the largest size", manyOf(1)],
    ["as many as an archive may have", manyOf(16)],
    ["gzip", gzipSync(CONFIG)],
    ["gzip of nothing", gzipSync("")],
    ["no archive", Buffer.from(CONFIG)],
  ])("%s: all of it is", (_, bytes) => {
    expect(scanText(bytes).unopened).toBeUndefined();
  });

  test.each([
    ["an encrypted member", makeZip([{ name: "a", content: CONFIG, encrypted: true }])],
    ["a member packed in a way of its own", makeZip([{ name: "a", content: CONFIG, method: 14 }])],
    ["too large a member", makeZip([{ name: "a", content: large }])],
    ["too many members", manyOf(17)],
    ["a zip file cut off", makeZip([{ name: "a", content: CONFIG }]).subarray(0, -30)],
    ["the same in a zip file", makeZip([{ name: "b.zip", content: makeZip([{ name: "a", content: large }]) }])],
    [
      "zip files too deep",
      [1, 2, 3, 4].reduce<Uint8Array>((zip) => makeZip([{ name: "z", content: zip }]), gzipSync(CONFIG)),
    ],
    ["too large gzip", gzipSync(large)],
    ["gzip that is damaged", Buffer.concat([gzipSync(CONFIG).subarray(0, 20), Buffer.alloc(20, 0xff)])],
  ])("%s: it is not", (_, bytes) => {
    expect(scanText(bytes).unopened).toBe(true);
  });
});

test("what only looks encoded yields nothing and breaks nothing", () => {
  const packed = gzipSync(CONFIG);
  packed[20]! ^= 255;
  for (const text of [
    base64(packed),
    base64(deflateSync(CONFIG)),
    "a".repeat(5000),
    "%".repeat(5000),
    "&#x".repeat(3000),
    "\\u".repeat(3000),
    "&#99999999;".repeat(9),
    "\\u{110000}".repeat(9),
    "=".repeat(5000),
  ]) {
    expect(scanText(text).detections).toEqual([]);
  }
});

test("words that only look like values in decoded text are silent", () => {
  const line = `password = "${made("{base62:16}")}"; user = "someone at home"`;
  expect(scanText(line).detections.map(({ verdict }) => verdict)).toEqual(["generic"]);
  expect(scanText(base64(line)).detections).toEqual([]);
});

test("secrets far inside a long encoded text are found, wherever its parts meet", () => {
  const filler = "a line of some words\n".repeat(20_000);
  const text = `${filler}x = ${TOKEN}\n${filler.slice(0, 9_000)}y = ${OTHER}\n${filler}`;
  for (const whole of [base64(text), lines(base64(text), 76, "\n"), Buffer.from(text).toString("hex")]) {
    expect(scanText(whole).detections.map(({ secret }) => secret.reveal())).toEqual([TOKEN, OTHER]);
  }
  const escaped = `${"%5F".repeat(200_000)}${TOKEN.replace("_", "%5F")}`;
  expect(scanText(escaped.replace("%5Fghp", "%20ghp")).detections.map(({ secret }) => secret.reveal())).toEqual([
    TOKEN,
  ]);
});

test("time grows with the text only, on lines of base64 and on nested escapes", () => {
  const time = (text: string): number => processorTime(() => scanText(text));
  for (const unit of [`${base64("word ".repeat(12)).slice(0, 76)}\n`, "%2525", "QUJD%3D", "\\u0041"]) {
    const [small, large] = [unit.repeat(20_000), unit.repeat(80_000)].map((text) => Math.min(time(text), time(text)));
    expect(large! / Math.max(small!, 50)).toBeLessThan(8);
  }
});

test("a bomb is unpacked to a bound", () => {
  const bomb = gzipSync(Buffer.concat([Buffer.alloc(50_000_000, 0x61)]));
  expect(scanText(bomb).detections).toEqual([]);
  expect(scanText(base64(bomb)).detections).toEqual([]);
});
