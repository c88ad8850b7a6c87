import { parseTree, getNodeValue, type ParseError } from "jsonc-parser";
import { parse, TomlError } from "smol-toml";
import { parseDocument, type Document } from "yaml";
import { LeaktrailError } from "../../core/error.ts";
import { tooDeepAt } from "../../core/json-depth.ts";
import { isDeepYaml } from "../../posture/ci/yaml-depth.ts";
import { lineAt } from "../file/line-at.ts";
import type { OldText } from "./old-settings.ts";

/** A table or an object of an old file. */
export type Table = Readonly<Record<string, unknown>>;

/** @throws LeaktrailError `bad-config` with file and line; nothing of the text is quoted */
export function tomlIn({ file, text }: OldText): Table {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    throw broken(file, `${error.line}:${error.column}`, "TOML");
  }
}

/** @throws LeaktrailError `bad-config` with file and line; nothing of the text is quoted */
export function jsonIn({ file, text }: OldText): unknown {
  if (tooDeepAt(text) !== null) throw tooDeep(file);
  const errors: ParseError[] = [];
  const tree = parseTree(text.replace(/^\ufeff/, " "), errors, { allowTrailingComma: true });
  const [error] = errors;
  if (error === undefined && tree !== undefined) return getNodeValue(tree) as unknown;
  const { line, column } = lineAt(text, error?.offset ?? 0);
  throw broken(file, `${line}:${column}`, "JSON");
}

/** Under `failsafe` all values are texts: a checksum may look like a number. */
type Schema = "core" | "failsafe";

/** @throws LeaktrailError `bad-config` with file and line; nothing of the text is quoted */
export function yamlIn({ file, text }: OldText, schema: Schema = "core"): Document {
  if (isDeepYaml(text)) throw tooDeep(file);
  const document = parseDocument(text, { prettyErrors: false, logLevel: "silent", schema, keepSourceTokens: true });
  const [error] = document.errors;
  if (error === undefined) return document;
  const { line, column } = lineAt(text, error.pos[0]);
  throw broken(file, `${line}:${column}`, "YAML");
}

/** The value of a YAML document. @throws LeaktrailError `bad-config` also for aliases that blow up */
export function yamlValue(source: OldText, schema: Schema = "core"): unknown {
  const document = yamlIn(source, schema);
  try {
    return document.toJS() as unknown;
  } catch {
    throw broken(source.file, "1:1", "YAML");
  }
}

function broken(file: string, place: string, language: string): LeaktrailError {
  return new LeaktrailError(
    "bad-config",
    `${file}:${place}: no valid ${language}`,
    "Mend or move it; nothing was written.",
  );
}

function tooDeep(file: string): LeaktrailError {
  return misshapen(file, "it is nested too deep to be read");
}

/** The same for a file whose form is not what its tool writes. */
export function misshapen(file: string, problem: string): LeaktrailError {
  return new LeaktrailError("bad-config", `${file}: ${problem}`, "Mend or move it; nothing was written.");
}

export function isTable(value: unknown): value is Table {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function textIn(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

export function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function tablesIn(value: unknown): readonly Table[] {
  return listIn(value).filter(isTable);
}

export function textsIn(value: unknown): readonly string[] {
  return listIn(value).filter((one) => typeof one === "string");
}

/** A path as its tool wrote it, on whichever system, from the top folder; null for one outside. */
export function pathIn(value: unknown): string | null {
  const path =
    textIn(value)
      ?.replaceAll("\\", "/")
      .replace(/^(?:\.\/)+/, "") ?? "";
  return path === "" || path.startsWith("/") || /^[A-Za-z]:/.test(path) || path.split("/").includes("..") ? null : path;
}
