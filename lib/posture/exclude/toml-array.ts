import { parse } from "smol-toml";

/** The line that begins a table. */
const HEADER = /^[ \t]*\[([^[\]\n]+)\][ \t]*(?:#.*)?$/gm;
/** Where a key is given an array. */
const ARRAY = /^[ \t]*([^\s=[]+)[ \t]*=[ \t]*\[/gm;

/**
 * Adds texts to an array of a TOML file, leaving everything else as it stands. Null where that cannot be done by adding
 * lines: the array is written some other way, or the file is no TOML.
 * @param table dotted name of the table, as its header writes it
 */
export function addToTomlArray(text: string, table: string, key: string, values: readonly string[]): string | null {
  const absent = values.filter((value) => !(arrayIn(text, table, key) ?? []).includes(value));
  if (absent.length === 0) return text;
  const after = edited(
    text,
    table,
    key,
    absent.map((value) => JSON.stringify(value)),
  );
  // The parser is the judge of what the edit came to.
  const now = arrayIn(after, table, key) ?? [];
  return values.every((value) => now.includes(value)) ? after : null;
}

function edited(text: string, table: string, key: string, items: readonly string[]): string {
  const header = [...text.matchAll(HEADER)].find(([, name]) => name === table);
  if (header === undefined) {
    const before = text === "" || text.endsWith("\n\n") ? text : text.endsWith("\n") ? `${text}\n` : `${text}\n\n`;
    return `${before}[${table}]\n${key} = [${items.join(", ")}]\n`;
  }
  const from = header.index + header[0].length;
  const next = /^[ \t]*\[/m.exec(text.slice(from))?.index;
  const to = next === undefined ? text.length : from + next;
  const array = [...text.slice(from, to).matchAll(ARRAY)].find(([, name]) => name === key);
  if (array === undefined) return `${text.slice(0, from)}\n${key} = [${items.join(", ")}]${text.slice(from)}`;
  const open = from + array.index + array[0].length;
  const close = closingBracket(text, open);
  return close === null ? text : insert(text, open, close, items);
}

function insert(text: string, open: number, close: number, items: readonly string[]): string {
  const inside = text.slice(open, close);
  const isOnLines = inside.includes("\n");
  const body = inside.trimEnd();
  const comma = body === "" || body.endsWith(",") ? "" : ",";
  if (!isOnLines)
    return `${text.slice(0, open)}${body}${comma}${body === "" ? "" : " "}${items.join(", ")}${text.slice(close)}`;
  const indent = /\n([ \t]+)\S/.exec(inside)?.[1] ?? "    ";
  const lines = items.map((item) => `\n${indent}${item},`).join("");
  return `${text.slice(0, open)}${body}${comma}${lines}\n${text.slice(close)}`;
}

/** Offset of the bracket that ends an array; strings and comments are passed over. */
function closingBracket(text: string, from: number): number | null {
  let depth = 1;
  for (let at = from; at < text.length; at++) {
    const character = text[at]!;
    if (character === "#") at = endOf(text, "\n", at);
    else if (character === '"' || character === "'") at = stringEnd(text, at, character);
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return at;
  }
  return null;
}

function stringEnd(text: string, from: number, quote: string): number {
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === "\\" && quote === '"') at++;
    else if (text[at] === quote) return at;
  }
  return text.length;
}

function endOf(text: string, mark: string, from: number): number {
  const end = text.indexOf(mark, from);
  return end === -1 ? text.length : end;
}

function arrayIn(text: string, table: string, key: string): readonly unknown[] | null {
  try {
    let node: unknown = parse(text);
    for (const part of [...table.split("."), key.replace(/^"(.*)"$/, "$1")])
      node = (node as Record<string, unknown> | undefined)?.[part];
    return Array.isArray(node) ? node : null;
  } catch {
    return null;
  }
}
