import { tooDeepAt } from "../core/json-depth.ts";

/** A JSON object. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a JSON value is an object. */
export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The first of these fields that is a string; null where none is. */
export function stringIn(fields: Fields, names: readonly string[]): string | null {
  const found = names.map((name) => fields[name]).find((value) => typeof value === "string");
  return typeof found === "string" ? found : null;
}

/** Every string in a JSON value, keys of objects too, but for what stands under a name in `except`. */
export function stringsIn(value: unknown, except: ReadonlySet<string> = new Set()): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap((item) => stringsIn(item, except));
  if (!isFields(value)) return [];
  return Object.entries(value).flatMap(([name, item]) => (except.has(name) ? [] : [name, ...stringsIn(item, except)]));
}

/** The objects in an array field. */
export function fieldsIn(value: unknown): Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}

/** A value that some versions of an agent give as JSON text; what is nested too deep stays text. */
export function parsedText(value: unknown): unknown {
  if (typeof value !== "string" || tooDeepAt(value) !== null) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
