import { parse } from "smol-toml";
import type { ProjectFolder } from "../project-folder.ts";

/** A table of a TOML file. */
export type Table = Readonly<Record<string, unknown>>;

const NONE: Table = {};

/** The tables of a TOML file; null where there is no such file, the reason where it cannot be parsed. */
export function readToml(folder: ProjectFolder, path: string): Table | string | null {
  const content = folder.text(path);
  if (content === null) return null;
  try {
    return parse(content);
  } catch (error) {
    return String((error as Error).message).split("\n")[0] ?? "";
  }
}

/** The table under a name or names below each other; an empty one where there is none. */
export function table(from: unknown, ...names: readonly string[]): Table {
  let value = from;
  for (const name of names) value = isTable(value) ? value[name] : undefined;
  return isTable(value) ? value : NONE;
}

/** The text under a name. */
export function text(from: Table, name: string): string | undefined {
  const value = from[name];
  return typeof value === "string" ? value : undefined;
}

/** The texts of a list; other members are left out. */
export function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

/** Pairs of texts in a table. */
export function pairs(value: unknown): [string, string][] {
  const entries = Object.entries(isTable(value) ? value : NONE);
  return entries.flatMap(([name, item]) => (typeof item === "string" ? [[name, item]] : []));
}

export function isTable(value: unknown): value is Table {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
