import type { Facts } from "../core/pattern.ts";
import { isVerdict, SEVERITIES, type Severity, type Verdict } from "../core/verdict.ts";

/** A detection without its value, which stands in the content. */
export type KeptPlace = readonly [
  pattern: string,
  start: number,
  end: number,
  verdict: Verdict,
  publicPrefix: string,
  why: string,
  facts: Facts,
  severity: Severity | null,
  /** Index of the detection in whose row it is told, -1 for none. */
  partOf: number,
];

/** What is kept of a content; as text it is JSON. */
export interface Kept {
  readonly places: readonly KeptPlace[];
  readonly placeholders: readonly (readonly [pattern: string, count: number])[];
}

/** What a text keeps of a content of so many bytes; null for a text that nothing of ours has written for it. */
export function readKept(text: string, length: number): Kept | null {
  const kept = parsed(text);
  if (!isRecord(kept)) return null;
  const { places, placeholders } = kept;
  if (!isListOf(places, (one) => isPlace(one, length)) || !isListOf(placeholders, isCount)) return null;
  // In which nothing is found, nothing is kept.
  return places.length > 0 && places.every(([, , , , , , , , partOf]) => partOf < places.length)
    ? { places, placeholders }
    : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const PLACE_FIELDS = 9;

function isPlace(one: unknown, length: number): one is KeptPlace {
  if (!Array.isArray(one) || one.length !== PLACE_FIELDS) return false;
  const [pattern, start, end, verdict, publicPrefix, why, facts, severity, partOf] = one as readonly unknown[];
  return (
    [pattern, verdict, publicPrefix, why].every((text) => typeof text === "string") &&
    isVerdict(verdict as string) &&
    isIn(start, 0, length - 1) &&
    isIn(end, start + 1, length) &&
    isFacts(facts) &&
    (severity === null || SEVERITIES.some((name) => name === severity)) &&
    isIn(partOf, -1, Number.MAX_SAFE_INTEGER)
  );
}

function isFacts(facts: unknown): facts is Facts {
  return isRecord(facts) && Object.values(facts).every(isFact);
}

function isFact(fact: unknown): boolean {
  if (Array.isArray(fact)) return fact.every((text) => typeof text === "string");
  return ["string", "number", "boolean"].includes(typeof fact);
}

function isCount(one: unknown): one is readonly [string, number] {
  return (
    Array.isArray(one) && one.length === 2 && typeof one[0] === "string" && isIn(one[1], 1, Number.MAX_SAFE_INTEGER)
  );
}

function isIn(value: unknown, least: number, most: number): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= least && value <= most;
}

function isListOf<T>(list: unknown, isOne: (one: unknown) => one is T): list is readonly T[] {
  return Array.isArray(list) && list.every(isOne);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
