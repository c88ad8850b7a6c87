import type { Leaf } from "./leaf.ts";

const PAIR = /^[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]{0,120})[ \t]*(?:=|:[ \t])[ \t]*/gm;

/** The pairs of a dotenv file or a shell profile: quotes left out, quoted values over several lines, comments cut. */
export function dotenvLeaves(text: string): Leaf[] {
  const leaves: Leaf[] = [];
  PAIR.lastIndex = 0;
  for (let pair = PAIR.exec(text); pair !== null; pair = PAIR.exec(text)) {
    const at = PAIR.lastIndex;
    const quote = text[at];
    const close = quote === '"' || quote === "'" || quote === "`" ? endOfQuoted(text, at + 1, quote) : -1;
    const start = close === -1 ? at : at + 1;
    const end = close === -1 ? endOfBare(text, at) : close;
    if (end > start) leaves.push({ keys: [pair[1]!], value: text.slice(start, end), start, end });
    PAIR.lastIndex = Math.max(end, at);
  }
  return leaves;
}

const QUOTED_LIMIT = 16_384;

/** Offset of the closing quote, or -1 where there is none near. */
function endOfQuoted(text: string, from: number, quote: string): number {
  const limit = Math.min(text.length, from + QUOTED_LIMIT);
  for (let at = from; at < limit; at++) {
    if (text[at] === "\\" && quote === '"') at++;
    else if (text[at] === quote) return at;
  }
  return -1;
}

/** The end of a line, as `^` takes it, or the blank before a comment. */
const STOP = /[\r\n\u2028\u2029]|[ \t]#/g;

function endOfBare(text: string, from: number): number {
  if (text[from] === "#") return from;
  STOP.lastIndex = from;
  const stop = STOP.exec(text)?.index ?? text.length;
  return from + text.slice(from, stop).trimEnd().length;
}
