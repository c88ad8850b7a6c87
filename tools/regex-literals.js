import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fromRoot } from "./bundle.js";

const { parseSync } = createRequire(fromRoot("tests/package.json"))("oxc-parser");

/** Every regex literal in the TypeScript files of a folder, with file and line. */
export function regexesIn(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  return files.toSorted().flatMap(regexesOf);
}

function regexesOf(file) {
  const text = readFileSync(file, "utf8");
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`);
  const found = [];
  walk(program, (node) => {
    if (node.type !== "Literal" || node.regex === undefined) return;
    const line = text.slice(0, node.start).split("\n").length;
    const where = `${file.slice(fromRoot().length).replaceAll("\\", "/").replace(/^\//, "")}:${line}`;
    found.push({ where, source: node.regex.pattern, flags: node.regex.flags });
  });
  return found;
}

function walk(node, visit) {
  if (Array.isArray(node)) for (const one of node) walk(one, visit);
  else if (typeof node === "object" && node !== null) {
    if (typeof node.type === "string") visit(node);
    for (const value of Object.values(node)) walk(value, visit);
  }
}
