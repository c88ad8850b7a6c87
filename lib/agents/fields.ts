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
  const found: string[] = [];
  // The next one is the last: a call for each level would run out of stack.
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next === "string") found.push(next);
    else for (const inner of innerValues(next, except).toReversed()) open.push(inner);
  }
  return found;
}

function innerValues(value: unknown, except: ReadonlySet<string>): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (!isFields(value)) return [];
  return Object.entries(value).flatMap((entry) => (except.has(entry[0]) ? [] : entry));
}

/** The objects in an array field. */
export function fieldsIn(value: unknown): Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}

/** A value that some versions of an agent give as JSON text. */
export function parsedText(value: unknown): unknown {
  if (typeof value !== "string") return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}
