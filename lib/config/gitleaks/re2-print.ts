import { PERL } from "../../core/re2/classes.ts";
import { holdsGroup, negated, setOf, sizeOf, type Assertion, type CharSet, type Re2 } from "../../core/re2/tree.ts";

/** Regexes see one character for each byte. */
const LAST_BYTE = 0xff;

const ASSERTIONS: Readonly<Record<Assertion, string>> = {
  "text-start": "^",
  "text-end": "$",
  "line-start": "(?<![^\\n])",
  "line-end": "(?![^\\n])",
  "word-edge": "\\b",
  "no-word-edge": "\\B",
};

/**
 * Writes a regex as JavaScript takes it without any flag.
 * @param secret number of the group that becomes `(?<secret>...)`; 0 for the whole. Other groups do not capture.
 */
export function printRe2(tree: Re2, secret: number): string {
  return secret === 0 ? `(?<secret>${print(tree, -1)})` : print(tree, secret);
}

function print(node: Re2, secret: number): string {
  switch (node.kind) {
    case "chars":
      return printSet(node.set);
    case "assert":
      return ASSERTIONS[node.what];
    case "concat":
      return node.parts
        .map((part) => (part.kind === "either" ? `(?:${print(part, secret)})` : print(part, secret)))
        .join("");
    case "either":
      return branchesFor(node, secret)
        .map((branch) => print(branch, secret))
        .join("|");
    case "repeat":
      return `${atom(node.of, secret)}${count(node)}${node.lazy ? "?" : ""}`;
    case "group":
      return node.number === secret ? `(?<secret>${print(node.of, secret)})` : `(?:${print(node.of, secret)})`;
  }
}

/** Where the secret stands in one branch of alternatives, the others are no match of this pattern. */
function branchesFor({ branches }: Extract<Re2, { kind: "either" }>, secret: number): readonly Re2[] {
  const holding = branches.filter((branch) => holdsGroup(branch, secret));
  return holding.length > 0 ? holding : branches;
}

/** As something that a count may stand behind. */
function atom(node: Re2, secret: number): string {
  return node.kind === "chars" || node.kind === "group" ? print(node, secret) : `(?:${print(node, secret)})`;
}

function count({ least, most }: Extract<Re2, { kind: "repeat" }>): string {
  if (least === 0 && most === 1) return "?";
  if (most === Infinity) return least === 0 ? "*" : least === 1 ? "+" : `{${least},}`;
  return least === most ? `{${least}}` : `{${least},${most}}`;
}

const CLASSES = Object.entries(PERL).filter(([letter]) => !"sS".includes(letter));

function printSet(set: CharSet): string {
  const bytes = withinBytes(set);
  const known = CLASSES.find(([, ranges]) => sameSet(withinBytes(ranges), bytes));
  if (known !== undefined) return `\\${known[0]}`;
  if (sizeOf(bytes) === 1) return outside(bytes[0]![0]);
  const rest = withinBytes(negated(bytes));
  if (rest.length === 0) return "[^]";
  return sizeOf(bytes) > (LAST_BYTE + 1) / 2 ? `[^${rest.map(range).join("")}]` : `[${bytes.map(range).join("")}]`;
}

function withinBytes(set: CharSet): CharSet {
  const kept = set.filter(([from]) => from <= LAST_BYTE);
  return setOf(kept.map(([from, to]) => [from, Math.min(to, LAST_BYTE)]));
}

function sameSet(a: CharSet, b: CharSet): boolean {
  return a.length === b.length && a.every(([from, to], at) => from === b[at]![0] && to === b[at]![1]);
}

function range([from, to]: readonly [number, number]): string {
  if (from === to) return inside(from);
  return `${inside(from)}${to === from + 1 ? "" : "-"}${inside(to)}`;
}

function inside(code: number): string {
  const letter = String.fromCharCode(code);
  return "\\]^-".includes(letter) ? `\\${letter}` : named(code);
}

function outside(code: number): string {
  const letter = String.fromCharCode(code);
  return "\\^$.*+?()[]{}|/".includes(letter) ? `\\${letter}` : named(code);
}

const NAMED: Readonly<Record<number, string>> = { 0x09: "\\t", 0x0a: "\\n", 0x0c: "\\f", 0x0d: "\\r" };

function named(code: number): string {
  if (code >= 0x20 && code <= 0x7e) return String.fromCharCode(code);
  return NAMED[code] ?? `\\x${code.toString(16).padStart(2, "0")}`;
}
