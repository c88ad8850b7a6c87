import { describe, expect, test } from "@jest/globals";
import { crc32 as zlibCrc32 } from "node:zlib";
import { decodeBase32, encodeBase32 } from "../../../lib/detect/codecs/base32.ts";
import { decodeBase64, decodeBase64Url, encodeBase64, encodeBase64Url } from "../../../lib/detect/codecs/base64.ts";
import { bech32Checksum, isBech32 } from "../../../lib/detect/codecs/bech32.ts";
import { crc16Xmodem } from "../../../lib/detect/codecs/crc16.ts";
import { crc32, crc32c } from "../../../lib/detect/codecs/crc32.ts";
import { BASE36, BASE62, fromDigits, toDigits } from "../../../lib/detect/codecs/digits.ts";
import { marvin64 } from "../../../lib/detect/codecs/marvin32.ts";
import { murmur3 } from "../../../lib/detect/codecs/murmur3.ts";
import { madeUp } from "../../helpers/proof.ts";

const ascii = (text: string): Uint8Array => Buffer.from(text, "latin1");

test("CRC-32, CRC-32C and CRC-16/XMODEM have the check values of the catalogue of parametrised CRC algorithms", () => {
  expect(crc32(ascii("123456789")).toString(16)).toBe("cbf43926");
  expect(crc32c(ascii("123456789")).toString(16)).toBe("e3069283");
  expect(crc16Xmodem(ascii("123456789")).toString(16)).toBe("31c3");
  expect(crc32(new Uint8Array())).toBe(0);
});

test("CRC-32 is zlib's", () => {
  for (let seed = 0; seed < 50; seed++) {
    const bytes = ascii(madeUp("{base64:77}", seed));
    expect(crc32(bytes)).toBe(zlibCrc32(bytes));
  }
});

/** SymCrypt's own tests, and those of microsoft/security-utilities `MarvinShared.cs`: seed, text, hash. */
const MARVIN: readonly (readonly [seed: bigint, text: string, hash: bigint])[] = [
  [0xd53cd9cecd0893b7n, "abc", 0x22c74339492769bfn],
  [0xddddeeeeffff000n, "abcdefghijklmnopqrstuvwxyz", 0xa128eb7e7260aca2n],
];

test.each(MARVIN)("Marvin32 with seed %s", (seed, text, hash) => {
  const [low, high] = marvin64(ascii(text), Number(seed & 0xffffffffn), Number(seed >> 32n));
  expect((BigInt(high) << 32n) | BigInt(low)).toBe(hash);
});

/** Values in the tests of other libraries, with every rest that four leaves. */
const MURMUR: readonly (readonly [text: string, hash: number])[] = [
  ["", 0],
  ["a", 0x3c2569b2],
  ["ab", 0x9bbfd75f],
  ["abc", 0xb3dd93fa],
  ["abcd", 0x43ed676a],
  ["The quick brown fox jumps over the lazy dog", 0x2e4ff723],
];

test.each(MURMUR)("MurmurHash3 of %p", (text, hash) => {
  expect(murmur3(ascii(text))).toBe(hash);
});

describe("base 64 and 32", () => {
  test.each(["", "f", "fo", "foo", "foob", "fooba", "foobar"])("RFC 4648 vectors: %p", (text) => {
    expect(encodeBase64(ascii(text))).toBe(Buffer.from(text).toString("base64"));
    expect(decodeBase64(Buffer.from(text).toString("base64"))).toEqual(Uint8Array.from(ascii(text)));
    expect(decodeBase32(encodeBase32(ascii(text)))).toEqual(Uint8Array.from(ascii(text)));
  });

  test("base 32 of the RFC's last vector", () => {
    expect(encodeBase32(ascii("foobar"))).toBe("mzxw6ytboi");
    expect(decodeBase32("MZXW6YTBOI")).toEqual(Uint8Array.from(ascii("foobar")));
  });

  test("agrees with Node on bytes of every length and value", () => {
    const bytes = Uint8Array.from({ length: 300 }, (_, index) => (index * 37) & 0xff);
    for (let length = 0; length <= bytes.length; length++) {
      const part = bytes.subarray(0, length);
      expect(encodeBase64(part)).toBe(Buffer.from(part).toString("base64"));
      expect(encodeBase64Url(part)).toBe(Buffer.from(part).toString("base64url"));
      expect(decodeBase64Url(Buffer.from(part).toString("base64url"))).toEqual(part);
    }
  });

  test("refuses what is no base 64 or 32", () => {
    expect(decodeBase64("ab-_")).toBeNull();
    expect(decodeBase64Url("ab+/")).toBeNull();
    expect(decodeBase64("abcde")).toBeNull();
    expect(decodeBase64("ab\u0100d")).toBeNull();
    expect(decodeBase32("mz1w")).toBeNull();
  });
});

test("numbers in other bases keep their zeros", () => {
  expect(toDigits(0, BASE62, 6)).toBe("000000");
  expect(toDigits(0xffffffff, BASE62, 6)).toBe("4gfFC3");
  expect(toDigits(0xffffffff, BASE36, 7)).toBe((0xffffffff).toString(36));
  expect(fromDigits("4gfFC3", BASE62)).toBe(0xffffffff);
  expect(fromDigits("a-b", BASE62)).toBeNaN();
});

describe("bech32 (BIP 173)", () => {
  const VALID = [
    ["a", "a12uel5l"],
    ["abcdef", "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw"],
    ["split", "split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w"],
  ] as const;

  test.each(VALID)("takes a valid string with human part %s", (humanPart, text) => {
    expect(bech32Checksum(humanPart, text.slice(humanPart.length + 1, -6))).toBe(text.slice(-6));
  });

  test("takes them whole where they carry data", () => {
    for (const [humanPart, text] of VALID.slice(1)) expect(isBech32(text, humanPart)).toBe(true);
  });

  test("refuses a wrong character, a wrong checksum and another human part", () => {
    const [humanPart, text] = VALID[2];
    expect(isBech32(text.replace("check", "checc"), humanPart)).toBe(false);
    expect(isBech32(text.replace("check", "chebk"), humanPart)).toBe(false);
    expect(isBech32(text, "splif")).toBe(false);
  });
});
