import type { Leaf } from "./leaf.ts";

const ESCAPED: Readonly<Record<string, string>> = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };
const DEPTH_LIMIT = 200;
const LONGEST_KEY = 500;

interface Container {
  readonly isObject: boolean;
  key: string;
  index: number;
}

/**
 * Every string in JSON that is a value, with its keys. Tolerant: comments, trailing commas and broken parts do not
 * stop it, since a file that its own tool refuses still leaks.
 */
export function jsonLeaves(text: string): Leaf[] {
  const leaves: Leaf[] = [];
  const stack: Container[] = [];
  for (let at = 0; at < text.length;) {
    const character = text[at]!;
    if (character === '"') at = readString(text, at, stack, leaves);
    else if (character === "/" && (text[at + 1] === "/" || text[at + 1] === "*")) at = skipComment(text, at);
    else {
      track(character, stack);
      at++;
    }
  }
  return leaves;
}

function track(character: string, stack: Container[]): void {
  if (character === "{" || character === "[") {
    if (stack.length < DEPTH_LIMIT) stack.push({ isObject: character === "{", key: "", index: 0 });
  } else if (character === "}" || character === "]") stack.pop();
  else if (character === ",") {
    const top = stack.at(-1);
    if (top !== undefined) top.index++;
  }
}

/** Reads the string at `at`, as a key where a colon follows inside an object; returns where to go on. */
function readString(text: string, at: number, stack: readonly Container[], leaves: Leaf[]): number {
  const end = endOfString(text, at + 1);
  const top = stack.at(-1);
  if (top?.isObject === true && /^\s*:/.test(text.slice(end + 1, end + 40))) top.key = keyAt(text, at + 1, end);
  else {
    const keys = stack.map((container) => (container.isObject ? container.key : String(container.index)));
    leaves.push({ keys, start: at + 1, end, ...decode(text, at + 1, end) });
  }
  return end + 1;
}

/** A key, a longer one cut: everything below it carries it. */
function keyAt(text: string, start: number, end: number): string {
  return decode(text, start, Math.min(end, start + 6 * LONGEST_KEY)).value.slice(0, LONGEST_KEY);
}

/** Offset of the closing quote; a string that never closes ends with its line. */
function endOfString(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const character = text[at];
    if (character === "\\") at++;
    else if (character === '"' || character === "\n") return at;
  }
  return text.length;
}

function decode(text: string, start: number, end: number): { value: string; offsets?: number[] } {
  const raw = text.slice(start, end);
  if (!raw.includes("\\")) return { value: raw };
  let value = "";
  const offsets: number[] = [];
  for (let at = 0; at < raw.length;) {
    offsets.push(start + at);
    const unicode = raw[at] === "\\" ? /^\\u([0-9a-fA-F]{4})/.exec(raw.slice(at, at + 6)) : null;
    if (unicode !== null) {
      value += String.fromCharCode(Number.parseInt(unicode[1]!, 16));
      at += 6;
    } else if (raw[at] === "\\" && at + 1 < raw.length) {
      value += ESCAPED[raw[at + 1]!] ?? raw[at + 1]!;
      at += 2;
    } else value += raw[at++]!;
  }
  offsets.push(end);
  return { value, offsets };
}

function skipComment(text: string, at: number): number {
  const close = text[at + 1] === "/" ? text.indexOf("\n", at) : text.indexOf("*/", at + 2) + 1;
  return close <= 0 ? text.length : close + 1;
}
