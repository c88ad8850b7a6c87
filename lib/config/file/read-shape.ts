import type { Node } from "jsonc-parser";
import { closestMatch } from "leven";
import { configError, type ConfigText } from "./config-error.ts";
import { shownName } from "./shown-name.ts";
import { shapeInWords, type Field, type Shape } from "./shape.ts";

/** A value of the file with the places that messages need: of itself, and of its members by key or index. */
export interface Placed {
  readonly value: unknown;
  readonly offset: number;
  readonly parts: ReadonlyMap<string, Placed>;
}

/** More typing errors than this and a suggestion would be a guess. */
const MAX_EDITS = 3;

/**
 * Reads a node of the parsed file.
 * @throws LeaktrailError `bad-config` for the first thing in it that is not as the shape says
 */
export function readShape(node: Node, shape: Shape, source: ConfigText, name: string): Placed {
  if (shape.kind === "object") return readObject(node, shape.fields, source, name);
  if (shape.kind === "list") return readList(node, shape, source, name);
  if (shape.kind === "map") return readMap(node, shape, source, name);
  if (shape.kind === "either") return readEither(node, shape, source, name);
  if (!isOf(node, shape)) throw wrong(node, shape, source, name);
  return { value: node.value, offset: node.offset, parts: new Map() };
}

function isOf({ type, value }: Node, shape: Shape): boolean {
  switch (shape.kind) {
    case "text":
      return type === "string" && (shape.matches === undefined || shape.matches.test(String(value)));
    case "choice":
      return type === "string" && shape.of.includes(String(value));
    case "flag":
      return type === "boolean";
    case "number":
      return type === "number" && isWithin(Number(value), shape);
    default:
      return false;
  }
}

function isWithin(value: number, { least, most, whole }: Extract<Shape, { kind: "number" }>): boolean {
  return value >= least && value <= most && (whole !== true || Number.isInteger(value));
}

function readList(node: Node, shape: Extract<Shape, { kind: "list" }>, source: ConfigText, name: string): Placed {
  const { least = 0, most = Infinity } = shape;
  const children = node.children ?? [];
  if (node.type !== "array" || children.length < least || children.length > most)
    throw wrong(node, shape, source, name);
  const parts = children.map((child, at) => readShape(child, shape.of, source, `${name}[${at}]`));
  return {
    value: parts.map(({ value }) => value),
    offset: node.offset,
    parts: new Map(parts.map((part, at) => [String(at), part])),
  };
}

/** An object is read as the object among the shapes, so that messages tell what is wrong in it. */
function readEither(node: Node, shape: Extract<Shape, { kind: "either" }>, source: ConfigText, name: string): Placed {
  const chosen = shape.of.find((one) => (node.type === "object" ? one.kind === "object" : isOf(node, one)));
  if (chosen === undefined) throw wrong(node, shape, source, name);
  return readShape(node, chosen, source, name);
}

function readMap(node: Node, shape: Extract<Shape, { kind: "map" }>, source: ConfigText, name: string): Placed {
  if (node.type !== "object") throw wrong(node, shape, source, name);
  return readMembers(node, source, name, (key) => {
    const field = shape.fields.find((one) => one.name === key.value);
    if (field === undefined && !shape.keys.test(String(key.value))) {
      const problem = `\`${shownName(String(key.value))}\` cannot be a name in ${name}`;
      throw configError(source, key.offset, problem, "Names are in kebab-case; `leaktrail patterns list` tells them.");
    }
    return field?.shape ?? shape.of;
  });
}

function readObject(node: Node, fields: readonly Field[], source: ConfigText, name: string): Placed {
  if (node.type !== "object") throw wrong(node, { kind: "object", fields }, source, name);
  const placed = readMembers(node, source, name, (key) => {
    const field = fields.find((one) => one.name === key.value);
    if (field === undefined) throw unknownKey(key, fields, source, name);
    return field.shape;
  });
  const missing = fields.find((field) => field.required === true && !placed.parts.has(field.name));
  if (missing === undefined) return placed;
  const problem = `${name === "" ? "the file" : name} has no \`${missing.name}\``;
  throw configError(source, node.offset, problem, missing.doc);
}

/** Members of an object, each by the shape that its key has. */
function readMembers(node: Node, source: ConfigText, name: string, shapeOf: (key: Node) => Shape): Placed {
  const parts = new Map<string, Placed>();
  for (const { children: [key, value] = [] } of node.children ?? []) {
    if (key === undefined || value === undefined) continue;
    const shape = shapeOf(key);
    const known = String(key.value);
    if (parts.has(known)) {
      throw configError(source, key.offset, `the key ${shownName(known)} stands twice`, "Leave one of them out.");
    }
    parts.set(known, readShape(value, shape, source, name === "" ? known : `${name}.${shownName(known)}`));
  }
  return {
    value: Object.fromEntries([...parts].map(([key, part]) => [key, part.value])),
    offset: node.offset,
    parts,
  };
}

function unknownKey(key: Node, fields: readonly Field[], source: ConfigText, name: string): Error {
  const known = fields.map((field) => field.name);
  const given = String(key.value);
  const nearest = closestMatch(given, known, { maxDistance: Math.min(MAX_EDITS, Math.ceil(given.length / 2)) });
  const remedy = nearest === undefined ? `Known keys are ${known.join(", ")}.` : `Did you mean \`${nearest}\`?`;
  return configError(
    source,
    key.offset,
    `unknown key \`${shownName(given)}\`${name === "" ? "" : ` in ${name}`}`,
    remedy,
  );
}

function wrong(node: Node, shape: Shape, source: ConfigText, name: string): Error {
  const what = name === "" ? "the file" : `\`${name}\``;
  return configError(
    source,
    node.offset,
    `${what} is not what is asked for here`,
    `It must be ${shapeInWords(shape)}.`,
  );
}
