import type { DisplayPath } from "../core/blob.ts";
import { displayPath, rawPath } from "../core/path.ts";
import { byteString, bytesOfText } from "../core/text.ts";

/** Gives the names that must not be shown as they are, with what is shown instead. */
export type MaskNames = (names: ReadonlySet<string>) => ReadonlyMap<string, string>;

/** Gives a value of what was looked at, with its names masked; itself where it has none to mask. */
export type Masked = <Value>(value: Value) => Value;

/** Members that hold ids, hashes, dates or words of ours. Masks and facts are made without values. */
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
  "facts",
  "secret",
  "pathBytes",
  "pattern",
  "provider",
  "verdict",
  "severity",
  "where",
]);

/**
 * Masks secrets in the names that values hold: paths, refs, people, and texts that may quote them. Names are read
 * once for all values; where none is to be masked, nothing is copied.
 */
export function namesMasked(values: readonly unknown[], mask: MaskNames): Masked {
  const names = new Set<string>();
  const seen = new Set<object>();
  for (const value of values) gather(value, names, seen);
  const masks = mask(names);
  if (masks.size === 0) return (value) => value;
  const copies = new Map<object, unknown>();
  return <Value>(value: Value): Value => copy(value, masks, copies) as Value;
}

/** Lists that many findings share are read once. */
function gather(value: unknown, names: Set<string>, seen: Set<object>): void {
  if (typeof value === "string") for (const line of value.split("\n")) names.add(line);
  if (typeof value !== "object" || value === null || seen.has(value)) return;
  seen.add(value);
  if (isMany(value)) for (const one of value) gather(one, names, seen);
  else if (isPlain(value)) {
    if (isOddPath(value)) names.add(rawText(value));
    for (const [key, one] of Object.entries(value)) if (!NO_NAMES.has(key)) gather(one, names, seen);
  }
}

function copy(value: unknown, masks: ReadonlyMap<string, string>, copies: Map<object, unknown>): unknown {
  if (typeof value === "string") return maskedLines(value, masks);
  if (typeof value !== "object" || value === null) return value;
  const known = copies.get(value);
  if (known !== undefined) return known;
  const made = copyOf(value, masks, copies);
  copies.set(value, made);
  return made;
}

function copyOf(value: object, masks: ReadonlyMap<string, string>, copies: Map<object, unknown>): unknown {
  const inner = (one: unknown): unknown => copy(one, masks, copies);
  if (Array.isArray(value)) return value.map(inner);
  if (value instanceof Set) return new Set([...value].map(inner));
  if (value instanceof Map) return new Map([...value].map(([key, one]) => [inner(key), inner(one)]));
  if (!isPlain(value)) return value;
  const made = Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, NO_NAMES.has(key) ? one : inner(one)]),
  );
  const raw = isOddPath(value) ? masks.get(rawText(value)) : undefined;
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
