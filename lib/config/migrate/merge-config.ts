import { findNodeAtLocation, parseTree, type Node } from "jsonc-parser";
import type { Written } from "../own/own-pattern.ts";
import type { OldPaths, Remark } from "./old-settings.ts";

const SCHEMA = "./node_modules/leaktrail/schema/config.schema.json";

/**
 * The text of `.leaktrail.jsonc` with patterns and rules for paths that are not in it yet. What is there stays as it
 * is, comments too.
 * @param text a valid configuration; null for none
 */
export function mergedConfig(
  text: string | null,
  patterns: readonly Written[],
  paths: readonly OldPaths[],
): string | null {
  const start = text ?? `{\n  "$schema": ${JSON.stringify(SCHEMA)}\n}\n`;
  const root = rootOf(start);
  const names = new Set(items(root, "patterns").map((node) => textAt(node, "name")));
  const globs = new Set(items(root, "paths").map((node) => globsKey(listAt(node, "files"), listAt(node, "patterns"))));
  const newPatterns = patterns.filter(({ name }) => !names.has(name) && names.add(name) !== undefined);
  const rules = paths.filter((one) => {
    const key = globsKey(one.files, one.patterns ?? []);
    return !globs.has(key) && globs.add(key) !== undefined;
  });
  const written = rules.map(({ files, patterns: about, reason }) => ({
    files,
    atMost: "off",
    ...(about !== undefined && { patterns: about }),
    reason,
  }));
  if (newPatterns.length + written.length === 0) return text;
  return withItems(withItems(start, "patterns", newPatterns), "paths", written);
}

/** What is not added since something of that name, or about those files, is there already and says something else. */
export function keptAsTheyAre(
  text: string,
  patterns: readonly Written[],
  paths: readonly OldPaths[],
): readonly Remark[] {
  const root = rootOf(text);
  const regexes = new Map(items(root, "patterns").map((node) => [textAt(node, "name"), textAt(node, "regex")]));
  const changed = patterns.filter(({ name, regex }) => regexes.has(name) && regexes.get(name) !== regex);
  const stricter = new Set(
    items(root, "paths")
      .filter((node) => textAt(node, "atMost") !== "off" || listAt(node, "except").length > 0)
      .map((node) => globsKey(listAt(node, "files"), listAt(node, "patterns"))),
  );
  const about = paths.filter(({ files, patterns: names }) => stricter.has(globsKey(files, names ?? [])));
  return [
    ...changed.map(({ name }) => ({ at: `pattern ${name}`, why: "is there already with another regex, which stays" })),
    ...about.map(({ at }) => ({ at, why: "a rule about the same files is there already, and stays" })),
  ];
}

function withItems(text: string, key: string, values: readonly object[]): string {
  if (values.length === 0) return text;
  const root = rootOf(text);
  const list = findNodeAtLocation(root, [key]);
  if (list !== undefined)
    return appended(
      text,
      list,
      values.map((value) => inLines(value, "    ")),
    );
  return appended(text, root, [
    `"${key}": [${values.map((value) => `\n    ${inLines(value, "    ")}`).join(",")}\n  ]`,
  ]);
}

/** Puts items at the end of a list or an object, behind what stands there. */
function appended(text: string, node: Node, values: readonly string[]): string {
  const close = node.offset + node.length - 1;
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  const indent = node.type === "array" ? "    " : "  ";
  const last = node.children?.at(-1);
  const before = text.slice(0, close).trimEnd();
  const isOpen = last === undefined || hasComma(text.slice(last.offset + last.length, close));
  const head = isOpen
    ? before
    : `${before.slice(0, last.offset + last.length)},${before.slice(last.offset + last.length)}`;
  const added = values.map((value) => `${end}${indent}${value.replaceAll("\n", end)}`).join(",");
  return `${head}${added}${end}${indent.slice(2)}${text.slice(close)}`;
}

/** Whether a comma stands outside of comments. */
function hasComma(text: string): boolean {
  return text.replace(/\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)/g, "").includes(",");
}

function inLines(value: object, indent: string): string {
  return JSON.stringify(value, null, 2).replaceAll("\n", `\n${indent}`);
}

function rootOf(text: string): Node {
  return parseTree(text.replace(/^\ufeff/, " "), [], { allowTrailingComma: true })!;
}

function items(root: Node, key: string): readonly Node[] {
  return findNodeAtLocation(root, [key])?.children ?? [];
}

function textAt(node: Node, key: string): string {
  return String(findNodeAtLocation(node, [key])?.value);
}

function listAt(node: Node, key: string): readonly string[] {
  return findNodeAtLocation(node, [key])?.children?.map(({ value }) => String(value)) ?? [];
}

function globsKey(files: readonly string[], patterns: readonly string[]): string {
  return JSON.stringify([[...files].sort(), [...patterns].sort()]);
}
