import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { maskOf, startsMask } from "../../../lib/detect/placeholder/mask.ts";
import { placeholderReason } from "../../../lib/detect/placeholder/reason.ts";
import { made } from "../../helpers/scan-text.ts";

describe("a token's body that nobody was given", () => {
  test.each([
    "x".repeat(36),
    "0".repeat(36),
    "1234567890".repeat(4).slice(0, 36),
    "0123456789abcdef".repeat(2),
    "abcdefghijklmnopqrstuvwxyz0123456789",
    "zyxwvutsrqponmlkjihgfedcba9876543210",
    "ab12".repeat(9),
    "deadbeef".repeat(4),
    made("{HEX:32}", 3).repeat(2),
    made("{base62:12}", 3).repeat(3),
    "EXAMPLEexampleEXAMPLEexampleEXAMPLEe",
    "your_token_goes_here_please_0000abcd",
    "thisIsADummyTokenForTheTestSuiteOnly",
  ])("%s", (body) => {
    expect(maskOf(`tk_${body}`, "tk_")).not.toBeNull();
  });

  test.each(["base62", "base64url", "hex", "base36"])("random %s is hardly ever taken for one", (alphabet) => {
    let taken = 0;
    for (let seed = 0; seed < 5000; seed++) if (maskOf(made(`{${alphabet}:40}`, seed), "") !== null) taken++;
    expect(taken).toBeLessThanOrEqual(2);
  });
});

describe("what follows a cut prefix", () => {
  test.each([
    "...",
    "abc...",
    "\u2026",
    "xxxxx",
    "XXXXXXXX",
    "<token>",
    "${TOKEN}",
    "$(cat x)",
    "{{ t }}",
    "[A-Z]{3}",
    "%s",
    "****",
  ])("%s is a mask", (rest) => {
    expect(startsMask(`tk_${rest}`, 3)).toBe(true);
  });
  test.each(["", " and then", "abc def", '"', "\n"])("%j is none", (rest) => {
    expect(startsMask(`tk_${rest}`, 3)).toBe(false);
  });
});

describe("values that only look like stand-ins", () => {
  test.each([
    "Tr0ub4dor&3",
    "hunter2",
    "admin123",
    "correct-horse-battery",
    "root",
    "postgres",
    "$ecretPass1!",
    "a$b%c^d1",
  ])("%s may be a password", (value) => {
    expect(placeholderReason(value, { name: "password" })).toBeNull();
  });

  test("the name decides where a value repeats it", () => {
    expect(placeholderReason("pypi-upload", { name: "pypi_upload" })).not.toBeNull();
    expect(placeholderReason("pypi-upload", { name: "password" })).toBeNull();
  });

  test("any text can be judged", () => {
    const anyPlace = fc.property(fc.string({ maxLength: 2000 }), fc.string({ maxLength: 40 }), (value, name) => {
      expect(placeholderReason(value, { name })).not.toBe("");
    });
    fc.assert(anyPlace);
  });
});

describe("hexadecimal whose bytes count", () => {
  /** `first`, and as many bytes behind it as a key has, each by `step` more. */
  const counting = (first: number, step: number): string =>
    Array.from({ length: 16 }, (_, at) => ((first + at * step) & 0xff).toString(16).padStart(2, "0")).join("");

  test.each([
    [0, 1],
    [0x0f, -1],
    [0, 0x11],
    [0xff, -0x11],
  ])("from %i by %i", (first, step) => {
    for (const value of [counting(first, step), `0x${counting(first, step)}`])
      expect(placeholderReason(value, { name: "reset_token" })).toBe("a sequence");
  });

  test("random hexadecimal does not", () => {
    for (let seed = 0; seed < 2000; seed++)
      expect(placeholderReason(made("{hex:32}", seed), { name: "reset_token" })).not.toBe("a sequence");
  });
});
