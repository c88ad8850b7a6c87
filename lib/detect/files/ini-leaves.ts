import { withoutComment } from "./comment.ts";
import type { Leaf } from "./leaf.ts";

const SECTION = /^[ \t]*\[+([^\][\r\n][^\]\r\n]{0,199})\]/;
const PAIR = /^[ \t]*(?:"([\w./:@ -]{1,120})"|'([\w./:@ -]{1,120})'|([\w./:@-][\w./:@ -]{0,119}?))[ \t]*[=:][ \t]*/;
const INLINE = /[{,][ \t]*["']?([\w.-]+)["']?[ \t]*=[ \t]*(?:"([^"'\r\n]*)"|'([^"'\r\n]*)')/g;

/**
 * Values of INI and TOML files with section and key. Quotes are left out; indented lines go on with the key before
 * them; the pairs of an inline table count as pairs of their own.
 */
export function iniLeaves(text: string): Leaf[] {
  const leaves: Leaf[] = [];
  let section = "";
  let key = "";
  for (const { line, start } of linesOf(text)) {
    const heading = SECTION.exec(line);
    if (heading !== null) section = heading[1]!.trim();
    if (heading !== null || /^[ \t]*(?:[#;!]|$)/.test(line)) continue;
    const pair = /^[ \t]/.test(line) && key !== "" && !/[=:][ \t]/.test(line) ? null : PAIR.exec(line);
    if (pair !== null) key = pair[1] ?? pair[2] ?? pair[3]!;
    if (key === "") continue;
    const from = pair?.[0].length ?? line.length - line.trimStart().length;
    leaves.push(...valuesOf(line, from, start, [section, key]));
  }
  return leaves;
}

function valuesOf(line: string, from: number, lineStart: number, keys: readonly string[]): Leaf[] {
  const rest = line.slice(from);
  if (rest.startsWith("{")) {
    return [...rest.matchAll(INLINE)].map((match) => {
      const value = match[2] ?? match[3]!;
      const start = lineStart + from + match.index + match[0].length - 1 - value.length;
      return leafAt([...keys, match[1]!], value, start);
    });
  }
  const quoted = /^("""|'''|["'])(.*?)\1/.exec(rest);
  if (quoted !== null) return nonEmpty(leafAt(keys, quoted[2]!, lineStart + from + quoted[1]!.length));
  const bare = withoutComment(rest, /[ \t][#;]/);
  return nonEmpty(leafAt(keys, bare, lineStart + from));
}

function leafAt(keys: readonly string[], value: string, start: number): Leaf {
  return { keys, value, start, end: start + value.length };
}

function nonEmpty(leaf: Leaf): Leaf[] {
  return leaf.value === "" ? [] : [leaf];
}

/** The lines of a text without their ends, with their offsets. */
export function linesOf(text: string): { readonly line: string; readonly start: number }[] {
  const lines: { line: string; start: number }[] = [];
  for (let start = 0; start <= text.length;) {
    const end = text.indexOf("\n", start);
    const line = text.slice(start, end === -1 ? text.length : end);
    lines.push({ line: line.endsWith("\r") ? line.slice(0, -1) : line, start });
    if (end === -1) break;
    start = end + 1;
  }
  return lines;
}
