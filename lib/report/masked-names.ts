import type { DisplayPath } from "../core/blob.ts";
import { displayPath, rawPath } from "../core/path.ts";
import { byteString, bytesOfText } from "../core/text.ts";

/** Gives the names that must not be shown as they are, with what is shown instead. */
export type MaskNames = (names: ReadonlySet<string>) => ReadonlyMap<string, string>;

/** Gives a value of what was looked at, with its names masked; itself where it has none to mask. */
export type Masked = <Value>(value: Value) => Value;

/** Members that hold ids, hashes, dates or words of ours. Masks are made without values. */
const NO_NAMES: ReadonlySet<string> = new Set([
  "id",
  "commit",
  "blob",
  "oid",
  "date",
  "head",
  "lineHash",
  "digest",
  "salt",
  "catalogueHash",
  "configHash",
  "independent",
  "introductions",
  "removedBy",
  "exposure",
  "secret",
  "pathBytes",
  "pattern",
  "provider",
  "verdict",
  "severity",
  "where",
]);

/** Facts of a finding. They hold nothing of the values of its own content, and ids that are meant to be read. */
const FACTS = "facts";

/**
 * Masks secrets in the names that values hold: paths, refs, people, and texts that may quote them. Names are read
 * once for all values; where none is to be masked, nothing is copied.
 * @param maskFacts the same for the facts of findings
 */
export function namesMasked(values: readonly unknown[], mask: MaskNames, maskFacts: MaskNames): Masked {
  const found: Found = { names: new Set(), facts: new Set(), seen: new Set() };
  for (const value of values) gather(value, found, found.names);
  const masks: Masks = { names: mask(found.names), facts: maskFacts(found.facts), copies: new Map() };
  if (masks.names.size + masks.facts.size === 0) return (value) => value;
  return <Value>(value: Value): Value => copy(value, masks, masks.names) as Value;
}

interface Found {
  readonly names: Set<string>;
  readonly facts: Set<string>;
  readonly seen: Set<object>;
}

interface Masks {
  readonly names: ReadonlyMap<string, string>;
  readonly facts: ReadonlyMap<string, string>;
  readonly copies: Map<object, unknown>;
}

/** Lists that many findings share are read once. */
function gather(value: unknown, found: Found, into: Set<string>): void {
  if (typeof value === "string") for (const line of value.split("\n")) into.add(line);
  if (typeof value !== "object" || value === null || found.seen.has(value)) return;
  found.seen.add(value);
  if (isMany(value)) for (const one of value) gather(one, found, into);
  else if (isPlain(value)) {
    if (isOddPath(value)) into.add(rawText(value));
    for (const [key, one] of Object.entries(value)) {
      if (!NO_NAMES.has(key)) gather(one, found, key === FACTS ? found.facts : into);
    }
  }
}

/** @param own those that hold for the texts of this value */
function copy(value: unknown, masks: Masks, own: Masks["names"]): unknown {
  if (typeof value === "string") return maskedLines(value, own);
  if (typeof value !== "object" || value === null) return value;
  const known = masks.copies.get(value);
  if (known !== undefined) return known;
  const made = copyOf(value, masks, own);
  masks.copies.set(value, made);
  return made;
}

function copyOf(value: object, masks: Masks, own: Masks["names"]): unknown {
  const inner = (one: unknown): unknown => copy(one, masks, own);
  if (Array.isArray(value)) return value.map(inner);
  if (value instanceof Set) return new Set([...value].map(inner));
  if (value instanceof Map) return new Map([...value].map(([key, one]) => [inner(key), inner(one)]));
  if (!isPlain(value)) return value;
  const made = Object.fromEntries(
    Object.entries(value).map(([key, one]) => {
      if (NO_NAMES.has(key)) return [key, one];
      return [key, key === FACTS ? copy(one, masks, masks.facts) : inner(one)];
    }),
  );
  const raw = isOddPath(value) ? own.get(rawText(value)) : undefined;
  return raw === undefined ? made : { ...made, ...displayPath(bytesOfText(raw)) };
}

function maskedLines(text: string, masks: ReadonlyMap<string, string>): string {
  if (!text.includes("\n")) return masks.get(text) ?? text;
  return text
    .split("\n")
    .map((line) => masks.get(line) ?? line)
    .join("\n");
}

function isMany(value: object): value is Iterable<unknown> {
  return Array.isArray(value) || value instanceof Set || value instanceof Map;
}

/** A secret prints its mask itself. */
function isPlain(value: object): value is Record<string, unknown> {
  return Object.getPrototypeOf(value) === Object.prototype;
}

/** A path with bytes that are not UTF-8. */
function isOddPath(value: object): value is Required<DisplayPath> {
  return "path" in value && typeof value.path === "string" && "pathBytes" in value && value.pathBytes !== undefined;
}

function rawText(path: DisplayPath): string {
  return byteString(rawPath(path));
}
