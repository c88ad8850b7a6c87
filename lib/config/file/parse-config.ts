import { parseTree, printParseErrorCode, type ParseError } from "jsonc-parser";
import { tooDeepAt } from "../../core/json-depth.ts";
import type { Policy } from "../../judge/policy.ts";
import { readPattern } from "../own/own-pattern.ts";
import { readPolicy } from "../policy/read-policy.ts";
import type { ExamplePlace } from "../../detect/check.ts";
import type { CatalogueChange } from "../../detect/changed-catalogue.ts";
import { configError, type ConfigText } from "./config-error.ts";
import { CONFIG_FIELDS } from "./fields.ts";
import { readShape, type Placed } from "./read-shape.ts";
import { shownName } from "./shown-name.ts";
import type { Written } from "./written.ts";

/** What the configuration file says. */
export interface Config {
  readonly source: ConfigText;
  readonly change: CatalogueChange;
  /** Where the name of each pattern stands in the file, of own ones and of those left out; and examples, see {@link exampleKey}. */
  readonly places: ReadonlyMap<string, number>;
  /** Everything that may change a result, as JSON without comments and layout: equal for equal settings. */
  readonly settings: string;
  /** What findings count for; null where the file does not say. */
  readonly policy: Policy | null;
  /** What stands in for options. */
  readonly written: Written;
  /** The whole file with the place of each value. */
  readonly root: Placed;
}

/**
 * Reads the text of a configuration file, strictly: JSON with comments and trailing commas.
 * @throws LeaktrailError `bad-config` with line and column of the first thing that is wrong
 */
export function parseConfig(source: ConfigText): Config {
  const errors: ParseError[] = [];
  const text = source.text.startsWith("\ufeff") ? ` ${source.text.slice(1)}` : source.text;
  const deep = tooDeepAt(text);
  if (deep !== null) throw configError(source, deep, "it is nested too deep to be read", "Take levels out.");
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error !== undefined || tree === undefined) {
    const problem = error === undefined ? "nothing in it" : inWords(error);
    throw configError(source, error?.offset ?? 0, `no valid JSON: ${problem}`, SYNTAX);
  }
  const root = readShape(tree, { kind: "object", fields: CONFIG_FIELDS }, source, "");
  const patterns = [...(root.parts.get("patterns")?.parts.values() ?? [])];
  const own = patterns.map((placed) => readPattern(placed, source));
  const disabled = [...(root.parts.get("disable")?.parts.values() ?? [])];
  const names = [...patterns.map(({ parts }) => parts.get("name")!), ...disabled];
  const { $schema: _, ...settings } = root.value as Record<string, unknown>;
  return {
    source,
    change: { own, disabled: disabled.map(({ value }) => String(value)) },
    places: new Map([...placesOf(names, source), ...patterns.flatMap(examplePlaces)]),
    settings: JSON.stringify(settings),
    policy: readPolicy(root, source),
    written: root.value as Written,
    root,
  };
}

const SYNTAX = "Write JSON; comments and trailing commas are allowed.";

function inWords({ error }: ParseError): string {
  return printParseErrorCode(error)
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase();
}

/** Key of an example in {@link Config.places}. */
export function exampleKey(pattern: string, { list, index }: ExamplePlace): string {
  return `${pattern} ${list}[${index}]`;
}

function examplePlaces({ parts }: Placed): [string, number][] {
  const name = String(parts.get("name")!.value);
  const lists = ["examples", "counterExamples"] as const;
  return lists.flatMap((list) =>
    [...(parts.get(list)?.parts.values() ?? [])].map(({ offset }, index): [string, number] => [
      exampleKey(name, { list, index }),
      offset,
    ]),
  );
}

function placesOf(names: readonly Placed[], source: ConfigText): Map<string, number> {
  const places = new Map<string, number>();
  for (const { value, offset } of names) {
    const name = String(value);
    if (places.has(name))
      throw configError(source, offset, `${shownName(name)} stands twice`, "Leave one out, or rename it.");
    places.set(name, offset);
  }
  return places;
}
