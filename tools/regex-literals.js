import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fromRoot } from "./bundle.js";

const { parseSync } = createRequire(fromRoot("tests/package.json"))("oxc-parser");

/** Methods of strings that make a regex of a text they are given. */
const MAKERS = new Set(["match", "matchAll", "search", "compile"]);

/**
 * What a TypeScript file says about regexes: literals; places that put one together (`new RegExp(...)`), with the
 * offsets of what stands before their arguments; and what makes or may make one in a way that nothing here follows.
 *
 * @param {string} file path from the root
 */
export function regexesOf(file, text = readFileSync(fromRoot(file), "utf8")) {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`);
  const found = { literals: [], built: [], unclear: [] };
  const where = (node) => `${file.replaceAll("\\", "/")}:${text.slice(0, node.start).split("\n").length}`;
  walk(program, null, (node, parent) => {
    if (node.type === "Literal" && node.regex !== undefined) {
      found.literals.push({ where: where(node), source: node.regex.pattern, flags: node.regex.flags });
    } else if (isRegExp(node)) {
      if (parent.type === "NewExpression" && parent.callee === node)
        found.built.push({ where: where(parent), from: parent.start, to: text.indexOf("(", node.end) + 1 });
      else if (!isHarmless(node, parent)) found.unclear.push(where(node));
    } else if (makesOne(node)) found.unclear.push(where(node));
  });
  return found;
}

function isRegExp({ type, name }) {
  return type === "Identifier" && name === "RegExp";
}

/** A type, or `instanceof RegExp`. */
function isHarmless(node, parent) {
  return parent.type.startsWith("TS") || (parent.type === "BinaryExpression" && parent.right === node);
}

/** `text.match("...")` and its like. */
function makesOne({ type, callee, arguments: given }) {
  if (type !== "CallExpression" || !MAKERS.has(callee.property?.name)) return false;
  const [first] = given;
  return first?.type === "TemplateLiteral" || typeof first?.value === "string" || first?.type === "BinaryExpression";
}

function walk(node, parent, visit) {
  if (Array.isArray(node)) for (const one of node) walk(one, parent, visit);
  else if (typeof node === "object" && node !== null) {
    const isNode = typeof node.type === "string";
    if (isNode) visit(node, parent);
    for (const value of Object.values(node)) walk(value, isNode ? node : parent, visit);
  }
}
