import { PERL, POSIX } from "./classes.ts";
import { readCode, Re2Error, type Cursor } from "./cursor.ts";
import { folded, LAST, negated, setOf, type Assertion, type CharSet, type Re2 } from "./tree.ts";

interface Flags {
  readonly fold: boolean;
  readonly dotAll: boolean;
  readonly lines: boolean;
}

interface State extends Cursor {
  flags: Flags;
  groups: number;
}

const NEVER_BACK: Readonly<Record<string, Assertion>> = {
  A: "text-start",
  z: "text-end",
  b: "word-edge",
  B: "no-word-edge",
};

/**
 * Reads a regex in Go's syntax.
 * @throws Re2Error for what is none, and for what has no counterpart on bytes (scripts and categories of Unicode)
 */
export function parseRe2(source: string): Re2 {
  const state: State = { source, at: 0, flags: { fold: false, dotAll: false, lines: false }, groups: 0 };
  const tree = readEither(state);
  if (state.at < source.length) throw new Re2Error(`unexpected ) at ${state.at}`);
  return tree;
}

function readEither(state: State): Re2 {
  const branches = [readConcat(state)];
  while (state.source[state.at] === "|") {
    state.at++;
    branches.push(readConcat(state));
  }
  return branches.length === 1 ? branches[0]! : { kind: "either", branches };
}

function readConcat(state: State): Re2 {
  const parts: Re2[] = [];
  while (state.at < state.source.length && !"|)".includes(state.source[state.at]!)) {
    // A count behind a quotation is for its last character.
    const atoms = state.source.startsWith("\\Q", state.at) ? readQuotation(state) : [readAtom(state)];
    const last = atoms.at(-1) ?? null;
    parts.push(...atoms.slice(0, -1).filter((atom) => atom !== null));
    if (last !== null) parts.push(readRepeats(state, last));
  }
  return parts.length === 1 ? parts[0]! : { kind: "concat", parts };
}

/** null for flags that hold from here on. */
function readAtom(state: State): Re2 | null {
  const { source, flags } = state;
  const letter = source[state.at]!;
  if (letter === "(") return readGroup(state);
  if (letter === "[") return chars(readClass(state), flags);
  if (letter === "\\") return readEscape(state);
  if ("*+?".includes(letter)) throw new Re2Error(`nothing to repeat at ${state.at}`);
  state.at++;
  if (letter === ".") return { kind: "chars", set: flags.dotAll ? [[0, LAST]] : negated([[0x0a, 0x0a]]) };
  if (letter === "^") return { kind: "assert", what: flags.lines ? "line-start" : "text-start" };
  if (letter === "$") return { kind: "assert", what: flags.lines ? "line-end" : "text-end" };
  const code = source.codePointAt(state.at - 1)!;
  state.at += code > 0xffff ? 1 : 0;
  return literal(code, flags);
}

function readRepeats(state: State, atom: Re2): Re2 {
  let node = atom;
  for (;;) {
    const count = readCount(state);
    if (count === null) return node;
    const lazy = state.source[state.at] === "?";
    if (lazy) state.at++;
    node = { kind: "repeat", of: node, least: count[0], most: count[1], lazy };
  }
}

function readCount(state: State): readonly [least: number, most: number] | null {
  const signs: Readonly<Record<string, readonly [number, number]>> = {
    "*": [0, Infinity],
    "+": [1, Infinity],
    "?": [0, 1],
  };
  const sign = signs[state.source[state.at] ?? ""];
  if (sign !== undefined) {
    state.at++;
    return sign;
  }
  // Anything else in braces is text.
  const [whole, least, comma, most] = /^\{(\d+)(?:(,)(\d*))?\}/.exec(state.source.slice(state.at, state.at + 16)) ?? [];
  if (whole === undefined) return null;
  state.at += whole.length;
  return [Number(least), comma === undefined ? Number(least) : most === "" ? Infinity : Number(most)];
}

function readGroup(state: State): Re2 | null {
  const head = /^\((?:\?(?:P?<\w+>|([a-zA-Z]*)(?:-([a-zA-Z]+))?([:)])))?/.exec(state.source.slice(state.at));
  if (head === null || (head[0] === "(" && state.source[state.at + 1] === "?")) {
    throw new Re2Error(`a group that Go does not know at ${state.at}`);
  }
  state.at += head[0].length;
  const [, on, off, end] = head;
  const before = state.flags;
  if (end !== undefined) state.flags = changed(before, on ?? "", off ?? "");
  if (end === ")") return null;
  const number = end === undefined ? ++state.groups : 0;
  const of = readEither(state);
  if (state.source[state.at] !== ")") throw new Re2Error("a group does not end");
  state.at++;
  state.flags = before;
  return number === 0 ? of : { kind: "group", number, of };
}

function changed(flags: Flags, on: string, off: string): Flags {
  const unknown = /[^ims]/.exec(on + off);
  if (unknown !== null) throw new Re2Error(`the flag ${unknown[0]}`);
  const flag = (letter: string, old: boolean): boolean => (on.includes(letter) || old) && !off.includes(letter);
  return { fold: flag("i", flags.fold), dotAll: flag("s", flags.dotAll), lines: flag("m", flags.lines) };
}

function readEscape(state: State): Re2 {
  const letter = state.source[state.at + 1];
  if (letter === undefined) throw new Re2Error("a backslash at the end");
  const assertion = NEVER_BACK[letter];
  if (assertion !== undefined) {
    state.at += 2;
    return { kind: "assert", what: assertion };
  }
  const perl = PERL[letter];
  if (perl === undefined) return literal(readCode(state), state.flags);
  state.at += 2;
  return { kind: "chars", set: perl };
}

/** Text between `\Q` and `\E`. */
function readQuotation(state: State): Re2[] {
  const from = state.at + 2;
  const end = state.source.indexOf("\\E", from);
  const text = state.source.slice(from, end < 0 ? undefined : end);
  state.at = end < 0 ? state.source.length : end + 2;
  return [...text].map((one) => literal(one.codePointAt(0)!, state.flags));
}

/** A character beyond ASCII is the bytes of its UTF-8, since that is what the text shows. */
function literal(code: number, flags: Flags): Re2 {
  if (code <= 0x7f) return chars([[code, code]], flags);
  const bytes = new TextEncoder().encode(String.fromCodePoint(code));
  return { kind: "concat", parts: Array.from(bytes, (byte): Re2 => ({ kind: "chars", set: [[byte, byte]] })) };
}

function chars(set: CharSet, { fold }: Flags): Re2 {
  return { kind: "chars", set: fold ? folded(set) : set };
}

function readClass(state: State): CharSet {
  const { source } = state;
  const isNegated = source[state.at + 1] === "^";
  state.at += isNegated ? 2 : 1;
  const ranges: (readonly [number, number])[] = [];
  for (let isFirst = true; isFirst || source[state.at] !== "]"; isFirst = false) {
    if (state.at >= source.length) throw new Re2Error("a class does not end");
    ranges.push(...readMember(state));
  }
  state.at++;
  const set = setOf(ranges);
  const all = state.flags.fold ? folded(set) : set;
  if (!isNegated && all.some(([, to]) => to > 0x7f && to < LAST)) throw new Re2Error("a class beyond ASCII");
  return isNegated ? negated(all) : all;
}

function readMember(state: State): CharSet {
  const { source } = state;
  const posix = /^\[:(\^?)(\w+):\]/.exec(source.slice(state.at));
  if (posix !== null) {
    const set = POSIX[posix[2]!];
    if (set === undefined) throw new Re2Error(`the class ${posix[0]}`);
    state.at += posix[0].length;
    return posix[1] === "^" ? negated(set) : set;
  }
  const perl = source[state.at] === "\\" ? PERL[source[state.at + 1] ?? ""] : undefined;
  if (perl !== undefined) {
    state.at += 2;
    return perl;
  }
  const from = readCode(state);
  if (source[state.at] !== "-" || source[state.at + 1] === "]") return [[from, from]];
  state.at++;
  const to = readCode(state);
  if (to < from) throw new Re2Error(`a range that goes down at ${state.at}`);
  return [[from, to]];
}
