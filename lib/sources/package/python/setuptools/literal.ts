import type { parser } from "@lezer/python";

/** A parsed source. */
export type Tree = ReturnType<typeof parser.parse>;

export type SyntaxNode = Tree["topNode"];

/** A value that a Python expression has without being run. */
export type Literal = string | number | boolean | null | Unread | PyCall | readonly Literal[] | PyDict;

/** A dictionary; keys that are no texts are left out. */
export type PyDict = ReadonlyMap<string, Literal>;

/** An expression whose value only running would tell. */
export class Unread {
  readonly kind: string = "unread";
}

/** A call with literal arguments, such as `find_packages("src")`. */
export class PyCall {
  /** Last part of the called name. */
  readonly name: string;
  readonly args: readonly Literal[];
  readonly keywords: PyDict;

  constructor(name: string, args: readonly Literal[], keywords: PyDict) {
    this.name = name;
    this.args = args;
    this.keywords = keywords;
  }
}

/** A source with the expressions that its names stand for, where a name is assigned once. */
export interface PySource {
  readonly text: string;
  readonly names: ReadonlyMap<string, SyntaxNode>;
  /** Expressions that may still be evaluated: names that stand twice for each other would never end. */
  steps: number;
}

/** Expressions that one argument of `setup` may hold, those behind names counted each time. */
const STEPS = 100_000;
/** Deeper expressions count as unread: a name may stand for itself. */
const DEPTH = 40;
const PUNCTUATION: ReadonlySet<string> = new Set(["(", ")", "[", "]", "{", "}", ",", ":", "Comment"]);

/** The value of an expression. */
export function literal(source: PySource, node: SyntaxNode, depth: number = 0): Literal {
  const within = (child: SyntaxNode): Literal => literal(source, child, depth + 1);
  const text = source.text.slice(node.from, node.to);
  if (depth > DEPTH || source.steps-- <= 0) return new Unread();
  switch (node.name) {
    case "String":
      return stringValue(text);
    case "ContinuedString":
      return added(parts(node).map(within));
    case "Number":
      return Number(text);
    case "Boolean":
      return text === "True";
    case "None":
      return null;
    case "ArrayExpression":
    case "TupleExpression":
    case "SetExpression":
      return parts(node).map(within);
    case "ParenthesizedExpression":
      return within(parts(node)[0] ?? node);
    case "DictionaryExpression":
      return dictionary(parts(node).map((child) => (child.name === "**" ? null : within(child))));
    case "BinaryExpression":
      return text.includes("+")
        ? added(
            parts(node)
              .filter(({ name }) => name !== "ArithOp")
              .map(within),
          )
        : new Unread();
    case "CallExpression":
      return call(source, node, depth);
    case "VariableName": {
      const value = source.names.get(text);
      return value === undefined ? new Unread() : within(value);
    }
    default:
      return new Unread();
  }
}

/** Children of a node without its punctuation. */
export function parts(node: SyntaxNode): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (!PUNCTUATION.has(child.name)) found.push(child);
  }
  return found;
}

/** A call's name and arguments; `*args` and `**kwargs` make an unread argument. */
export function call(source: PySource, node: SyntaxNode, depth: number = 0): PyCall {
  const [callee, list] = parts(node);
  const named = callee === undefined ? "" : source.text.slice(callee.from, callee.to);
  const args: Literal[] = [];
  const keywords = new Map<string, Literal>();
  const items = list === undefined ? [] : parts(list);
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as SyntaxNode;
    if (depth === 0) source.steps = STEPS;
    const value = items[at + 2];
    if (item.name === "*" || item.name === "**") {
      args.push(new Unread());
      at++;
    } else if (items[at + 1]?.name === "AssignOp" && value !== undefined) {
      keywords.set(source.text.slice(item.from, item.to), literal(source, value, depth + 1));
      at += 2;
    } else args.push(literal(source, item, depth + 1));
  }
  return new PyCall(named.slice(named.lastIndexOf(".") + 1), args, keywords);
}

/** Key and value by turns; null stands for a `**` before another dictionary. */
function dictionary(items: readonly (Literal | null)[]): Literal {
  const entries = new Map<string, Literal>();
  for (let at = 0; at < items.length; at += 2) {
    const key = items[at];
    if (typeof key !== "string") return new Unread();
    entries.set(key, items[at + 1] ?? null);
  }
  return entries;
}

function added(values: readonly Literal[]): Literal {
  if (values.every((value) => typeof value === "string")) return values.join("");
  if (values.every((value) => Array.isArray(value) || value instanceof PyCall || value instanceof Unread))
    return values.flat();
  return new Unread();
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: "\n",
  t: "\t",
  r: "\r",
  "\\": "\\",
  "'": "'",
  '"': '"',
  "\n": "",
};

/** A string literal; with escapes of characters by their numbers it counts as unread. */
function stringValue(text: string): Literal {
  const match = /^([rbu]*)("""|'''|"|')([^]*)\2$/i.exec(text);
  if (match === null) return new Unread();
  const [, prefix = "", , body = ""] = match;
  if (/r/i.test(prefix) || !body.includes("\\")) return body;
  if (/\\[^ntr\\'"\n]/.test(body)) return new Unread();
  return body.replaceAll(/\\([^])/g, (_, char: string) => ESCAPES[char] ?? "");
}
