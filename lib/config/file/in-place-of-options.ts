import type { RawArgs } from "../raw-args.ts";
import type { Written } from "./written.ts";

/** A key of the file that stands for an option. */
export interface OptionKey {
  /** Its way from the top of the file; the first that is there counts. */
  readonly keys: (verb: string) => readonly (readonly string[])[];
  readonly option: string;
  readonly shape: "text" | "flag";
  /** Verbs that it is for. */
  readonly verbs: readonly string[];
}

/** Every option that the file may give. */
export const OPTION_KEYS: readonly OptionKey[] = [
  {
    option: "fail-on",
    shape: "text",
    keys: (verb) => [["failOn", verb], ["failOn"]],
    verbs: ["hook", "audit", "scan", "prepublish", "posture"],
  },
  {
    option: "max-size",
    shape: "text",
    keys: () => [["limits", "maxSize"]],
    verbs: ["audit", "scan", "prepublish", "posture"],
  },
  { option: "no-surface", shape: "text", keys: () => [["audit", "noSurface"]], verbs: ["audit"] },
  { option: "exclude-dependencies", shape: "flag", keys: () => [["scan", "excludeDependencies"]], verbs: ["scan"] },
  { option: "no-history", shape: "flag", keys: () => [["scan", "noHistory"]], verbs: ["scan"] },
];

/** The value that the file gives for an option, and its key; null where it gives none. */
export function writtenOption(
  { keys }: OptionKey,
  verb: string,
  written: Written,
): { readonly key: readonly string[]; readonly value: string | boolean } | null {
  for (const key of keys(verb)) {
    const value = key.reduce<unknown>(memberOf, written);
    if (Array.isArray(value)) return { key, value: value.join(",") };
    if (typeof value === "string" || typeof value === "boolean") return { key, value };
  }
  return null;
}

/** The value that the file gives for an option of a verb. */
export function writtenValue(option: string, verb: string, written: Written): string | boolean | undefined {
  const key = OPTION_KEYS.find((one) => one.option === option && one.verbs.includes(verb));
  return key === undefined ? undefined : writtenOption(key, verb, written)?.value;
}

/** What was typed, and for the rest of the options what the file says. */
export function withWritten(raw: RawArgs, verb: string, written: Written | null): RawArgs {
  if (written === null) return raw;
  const options: Record<string, string | true> = { ...raw.options };
  for (const key of OPTION_KEYS) {
    if (!key.verbs.includes(verb) || raw.typed?.has(key.option) === true) continue;
    const found = writtenOption(key, verb, written)?.value;
    if (typeof found === "string" && found !== "") options[key.option] = found;
    else if (found === true) options[key.option] = true;
  }
  return { ...raw, options };
}

function memberOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}
