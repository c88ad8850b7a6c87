import type { Pattern } from "../../../lib/core/pattern.ts";
import type { Subject } from "./subject.ts";

/** A text that holds a value under a name, and the value as it is written there. */
type Context = (name: string, value: string) => readonly [before: string, value: string, after: string];

/** An example that is a name, what assigns, and the value. */
const ASSIGNMENT = /^(?:export )?([\w.-]+)\s{0,2}[=:]\s{0,2}["']?\{token\}["']?;?$/;

/** The name under which a pattern's examples have its value; null where they have it only in longer text. */
export function nameOf({ pattern, kind }: Subject): string | null {
  return assignedName(pattern) ?? (kind === "own" ? "value_one" : null);
}

function assignedName({ examples }: Pattern): string | undefined {
  return examples.map((example) => ASSIGNMENT.exec(example)?.[1]).find((name) => name !== undefined);
}

/** Where values stand in files, by what a reader would call it. */
export const CONTEXTS: Readonly<Record<string, Context>> = {
  JSON: (name, value) => [`{"first": 1, "${name}": "`, value, `", "last": 2}\n`],
  "JSON in a string": (name, value) => [`"{\\"first\\":1,\\"${name}\\":\\"`, value, `\\"}"\n`],
  "JSON of name and value": (name, value) => [`[{"name": "${name}", "value": "`, value, `"}]\n`],
  YAML: (name, value) => [`first: 1\n${name}: `, value, `\nlast: 2\n`],
  "YAML of name and value": (name, value) => [`env:\n  - name: ${name}\n    value: "`, value, `"\n  - name: B\n`],
  TOML: (name, value) => [`[section]\n${name} = "`, value, `"\n`],
  "XML element": (name, value) => [`<c><${name}>`, value, `</${name}></c>\n`],
  "XML attribute": (name, value) => [`<add key="${name}" value="`, value, `" />\n`],
  shell: (name, value) => [`export ${name}=`, value, "\nmake\n"],
  "shell in quotes": (name, value) => [`${name}='`, value, "' make\n"],
  URL: (name, value) => [`see https://api.example.test/v1/things?${name}=`, value, "&page=2 for more\n"],
  "Markdown code": (name, value) => [`- set \`${name}=`, value, "` first\n"],
  "Markdown table": (name, value) => [`| ${name} | `, value, " |\n"],
  code: (name, value) => [`const ${name.replaceAll(/\W/g, "_")} = "`, value, `";\n`],
  base64: (name, value) => ["blob: ", Buffer.from(`${name}=${value}\n`).toString("base64"), "\n"],
  "percent signs": (name, value) => ["q=", percent(`${name}=${value}`), "\n"],
};

function percent(text: string): string {
  return [...Buffer.from(text)].map((byte) => `%${byte.toString(16)}`).join("");
}

/** Syntax that stands for a value that lives elsewhere. */
export const REFERENCES: readonly string[] = [
  "${{ secrets.X }}",
  "$TOKEN",
  "${TOKEN}",
  "{{ token }}",
  "%TOKEN%",
  "<your-token>",
];
