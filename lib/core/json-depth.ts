/** Nobody nests deeper; a parser that calls itself for each level runs out of stack at some thousands. */
const DEEPEST = 200;

const CLOSED_BY: Readonly<Record<string, string>> = { "]": "[", "}": "{" };

/**
 * Offset at which JSON, with comments or without, is nested deeper than anybody writes; null where it is not. A bracket
 * that closes another kind closes nothing, as for a parser that goes on behind an error.
 */
export function tooDeepAt(text: string): number | null {
  const open: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (character === '"') at = stringEnd(text, at + 1);
    else if (character === "/") at = commentEnd(text, at);
    else if (character === "[" || character === "{") {
      if (open.push(character) > DEEPEST) return at;
    } else if (open.length > 0 && open.at(-1) === CLOSED_BY[character]) open.pop();
  }
  return null;
}

/** Last character of a string: its quote, or what stands before the end of its line. */
function stringEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const character = text[at]!;
    if (character === '"' || character === "\n" || character === "\r") return at;
    if (character === "\\") at++;
  }
  return text.length;
}

/** Last character of a comment that begins at `at`; `at` itself where none does. */
function commentEnd(text: string, at: number): number {
  const begins = text.slice(at, at + 2);
  if (begins !== "//" && begins !== "/*") return at;
  const end = begins === "//" ? lineEnd(text, at) : text.indexOf("*/", at + 2) + 1;
  return end <= 0 ? text.length : end;
}

function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== "\n" && text[at] !== "\r") at++;
  return at;
}
