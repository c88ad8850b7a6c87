import { entropyOf } from "../entropy.ts";
import { unlikeliness } from "./language.ts";

/** How a literal looks: a generated key, a password that a person chose with care, or neither. */
export type Strength = "random" | "password" | "weak";

const SHORTEST_RANDOM = 14;
const SHORTEST_PASSWORD = 8;
const SHORTEST_HEX = 16;
/** Shorter hex in both cases is an address of a block chain. */
const SHORTEST_MIXED_HEX = 64;
/** Letters alone must be stranger than letters with digits to be no name. */
const LETTERS_ONLY = 24;

/** Names stay below these costs (bits per character), random values above; measured on the names of five projects. */
const UNLIKELY = 5.2;
const UNLIKELY_LONG = 5;
const UNLIKELY_LETTERS = 6;
/** Long values as strange as this need not be that even: people type keys too, with the same fingers again and again. */
const STRANGE = 5.5;
const SLACK = 0.3;

/**
 * Entropy floors in bits per character that 999 of 1,000 random values of that length reach (formats.md 1.8):
 * hexadecimal, and letters of both cases with digits.
 */
const HEX_FLOORS: readonly (readonly [number, number])[] = [
  [64, 3.56],
  [40, 3.28],
  [32, 3.12],
  [24, 2.89],
  [16, 2.5],
];
const MIXED_FLOORS: readonly (readonly [number, number])[] = [
  [40, 4.1],
  [36, 4],
  [30, 3.8],
  [24, 3.6],
  [20, 3.4],
  [16, 3.1],
  [10, 2.6],
];

/** Judges a literal by its characters alone. */
export function strengthOf(value: string): Strength {
  const body = value.replace(/^(?:[A-Za-z]{1,12}[_-]|v\d\.)/, "");
  if (isHex(body)) return isRandomHex(body) ? "random" : "weak";
  if (isNameOfSecret(value)) return "weak";
  const own = value.replace(BEHIND_ID, "");
  if (isRandom(value) || isRandom(own) || (own !== value && isHex(own) && isRandomHex(own))) return "random";
  return isCarefulPassword(value) ? "password" : "weak";
}

/** The id of an account, behind which services put their own random part. */
const BEHIND_ID = /^\d{6,24}[-_|.:]/;

/** A name in code of what a secret would be in: `injectNpm2FaToken`. */
function isNameOfSecret(value: string): boolean {
  if (value.length > LONGEST_NAME) return false;
  return /^[a-z]{3,20}[A-Z][A-Za-z0-9]{0,30}(?:Token|Password|Passphrase|Secret|Key)$/.test(value);
}

const LONGEST_NAME = 32;

/** Hexadecimal as it is written, in C's notation or as PostgreSQL writes bytes (`\x453f`). */
function isHex(value: string): boolean {
  return /^(?:0x|\\x)?[0-9a-f-]+$/i.test(value) && /[0-9a-f]{7}/i.test(value);
}

function isRandomHex(value: string): boolean {
  const digits = value.replace(/^(?:0x|\\x)|-/gi, "");
  if (digits.length < SHORTEST_HEX || !/\d.*\d.*\d/.test(digits) || !/[a-f].*[a-f]/i.test(digits)) return false;
  const isMixed = /[a-f]/.test(digits) && /[A-F]/.test(digits);
  if (digits.length % 2 !== 0 || (isMixed && digits.length < SHORTEST_MIXED_HEX)) return false;
  return entropyOf(digits) >= floorFor(digits.length, HEX_FLOORS);
}

function isRandom(value: string): boolean {
  if (value.length < SHORTEST_RANDOM) return false;
  const cost = unlikeliness(value);
  if (!/\d/.test(value)) return value.length >= LETTERS_ONLY && cost >= UNLIKELY_LETTERS && hasEntropy(value);
  if (value.length >= LETTERS_ONLY && cost >= STRANGE) return hasEntropy(value, SLACK);
  return cost >= (value.length >= 20 ? UNLIKELY_LONG : UNLIKELY) && hasEntropy(value);
}

function hasEntropy(value: string, slack = 0): boolean {
  return entropyOf(value) >= floorFor(value.length, MIXED_FLOORS) - slack;
}

/** Passwords of examples and tests say what they are. */
const NAMES_ITSELF = /p[a@4][s$5]{2}(?:w[o0]?r?d|phrase)|s[e3]cr[e3]t|t[o0]k[e3]n/i;

/** Whether a value says what it is, as those of examples and tests do. */
export function namesItself(value: string): boolean {
  return NAMES_ITSELF.test(value);
}

/** Whether a value is like `Test12345*`: a word for a trial, then digits that count up from one. */
export function isTrial(value: string): boolean {
  const digits = /^(?:test|demo|trial)[\W_]?(\d+)\W?$/i.exec(value)?.[1];
  return digits !== undefined && "1234567890".startsWith(digits);
}

/** Letters with digits, with a sign that no name holds or without any separator. */
function isCarefulPassword(value: string): boolean {
  if (NAMES_ITSELF.test(value) || isTrial(value)) return false;
  if (value.length < SHORTEST_PASSWORD || !/\d/.test(value) || !/[a-z]/i.test(value)) return false;
  if (new Set(value).size < SHORTEST_PASSWORD - 2) return false;
  return /[!@#$%^&*?+=~,;:|(){}[\]]/.test(value) || /^[A-Za-z0-9]+$/.test(value);
}

function floorFor(length: number, floors: readonly (readonly [number, number])[]): number {
  return floors.find(([from]) => length >= from)?.[1] ?? 2.2;
}
