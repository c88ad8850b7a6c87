import type { ShellWord } from "./command.ts";

/** A word and what stands inside of it. */
export interface WordRead {
  readonly word: ShellWord;
  /** Offset behind it. */
  readonly end: number;
  /** Command lines that run to make it: `$(...)`, backticks. */
  readonly nested: readonly string[];
  readonly variables: readonly string[];
}

const ENDS = new Set([" ", "\t", "\r", "\n", ";", "&", "|", "(", ")", "<", ">"]);
const NAME = /[A-Za-z_]\w*/y;

/** Reads the word that begins at `start`; null where a quote or a bracket is not closed. */
export function readWord(text: string, start: number): WordRead | null {
  const state = { text: "", isGlob: false, isComputed: false, nested: [] as string[], variables: [] as string[] };
  let quoted = false;
  let at = start;
  for (; at < text.length; at++) {
    const character = text[at]!;
    if (!quoted && ENDS.has(character)) break;
    if (character === "\\") {
      at++;
      if (text[at] !== "\n") state.text += (quoted && !'"\\$`'.includes(text[at] ?? "") ? "\\" : "") + (text[at] ?? "");
    } else if (character === '"' || (character === "$" && text[at + 1] === '"' && !quoted)) {
      quoted = !quoted;
      if (character === "$") at++;
    } else if (character === "$" && text[at + 1] === "'" && !quoted) {
      const end = closingQuote(text, at + 2);
      if (end === -1) return null;
      state.text += unescaped(text.slice(at + 2, end));
      at = end;
    } else if (character === "'" && !quoted) {
      const end = text.indexOf("'", at + 1);
      if (end === -1) return null;
      state.text += text.slice(at + 1, end);
      at = end;
    } else if (character === "`" || (character === "$" && (text[at + 1] === "(" || text[at + 1] === "{"))) {
      const end = character === "`" ? closingTick(text, at + 1) : closing(text, at + 1);
      if (end === -1) return null;
      state.isComputed = true;
      state.text += text.slice(at, end + 1);
      const isVariable = text[at + 1] === "{" && character === "$";
      const inside = text.slice(character === "`" ? at + 1 : at + 2, end);
      if (isVariable) state.variables.push(nameAt(inside, 0));
      else state.nested.push(inside);
      at = end;
    } else if (character === "$" && nameAt(text, at + 1) !== "") {
      state.isComputed = true;
      const name = nameAt(text, at + 1);
      state.variables.push(name);
      state.text += `$${name}`;
      at += name.length;
    } else {
      if (!quoted && "*?[{".includes(character)) state.isGlob = true;
      state.text += character;
    }
  }
  if (quoted) return null;
  const { nested, variables, ...word } = state;
  return { word, end: at, nested, variables };
}

function nameAt(text: string, at: number): string {
  NAME.lastIndex = at;
  return NAME.exec(text)?.[0] ?? "";
}

function closingTick(text: string, start: number): number {
  return closingSign(text, start, "`");
}

/** Of `$'...'`, in which a quote may be escaped. */
function closingQuote(text: string, start: number): number {
  return closingSign(text, start, "'");
}

function closingSign(text: string, start: number, sign: string): number {
  for (let at = start; at < text.length; at++) {
    if (text[at] === "\\") at++;
    else if (text[at] === sign) return at;
  }
  return -1;
}

const CONTROLS: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r", a: "\x07", b: "\b", e: "\x1b" };

/** Text inside of `$'...'` as bash reads it. */
function unescaped(text: string): string {
  return text.replaceAll(
    /\\(?:x([0-9A-Fa-f]{1,2})|u([0-9A-Fa-f]{1,4})|([0-7]{1,3})|([^]))/g,
    (_, hex?: string, wide?: string, octal?: string, sign = "") => {
      const code = Number.parseInt(hex ?? wide ?? octal ?? "", octal === undefined ? 16 : 8);
      return Number.isNaN(code) ? (CONTROLS[sign] ?? sign) : String.fromCharCode(code);
    },
  );
}

/** Offset of the bracket that closes the one at `open`, quotes skipped; -1 where none does. */
export function closing(text: string, open: number): number {
  const [opens, closes] = text[open] === "{" ? ["{", "}"] : ["(", ")"];
  let depth = 0;
  let quote = "";
  for (let at = open; at < text.length; at++) {
    const character = text[at]!;
    if (character === "\\" && quote !== "'") at++;
    else if (quote !== "") quote = character === quote ? "" : quote;
    else if (character === '"' || character === "'") quote = character;
    else if (character === opens) depth++;
    else if (character === closes && --depth === 0) return at;
  }
  return -1;
}
