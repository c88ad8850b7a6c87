import { withoutComment } from "./comment.ts";
import { linesOf } from "./ini-leaves.ts";
import type { Leaf } from "./leaf.ts";

const ITEM = /^([ \t]*)-[ \t]+/;
const PAIR =
  /^([ \t]*)(?:"([^"\r\n]{1,200})"|'([^'\r\n]{1,200})'|([^\s#"'[\]{},&*!|>%@`][^#"'\r\n]{0,200}?))[ \t]*:(?:[ \t]+|$)/;

interface Level {
  readonly indent: number;
  readonly key: string;
}

interface Block {
  readonly indent: number;
  readonly keys: readonly string[];
  start: number;
  end: number;
}

/**
 * Scalars of block-style YAML with their keys, list items under the key of their list; a line reader for the few
 * shapes that credential files have (flow collections, anchors and tags are passed over). Documents are numbered by
 * the first key.
 */
export function yamlLeaves(text: string): Leaf[] {
  const leaves: Leaf[] = [];
  let document = 0;
  let levels: Level[] = [];
  let block: Block | null = null;
  for (const { line, start } of linesOf(text)) {
    if (block !== null && (line.trim() === "" || indentOf(line) > block.indent)) {
      extend(block, line, start);
      continue;
    }
    if (block !== null) leaves.push(blockLeaf(block, text));
    block = null;
    if (/^---(?:\s|$)/.test(line)) {
      document++;
      levels = [];
      continue;
    }
    const entry = entryOf(line);
    if (entry === null) continue;
    levels = levels.filter((level) => level.indent < entry.indent);
    const keys = [String(document), ...levels.map((level) => level.key), entry.key];
    levels.push({ indent: entry.indent, key: entry.key });
    if (/^[|>][+\d-]*[ \t]*(?:#.*)?$/.test(line.slice(entry.valueAt)))
      block = { indent: entry.indent, keys, start: -1, end: -1 };
    else leaves.push(...scalar(line, entry.valueAt, start, keys));
  }
  if (block !== null) leaves.push(blockLeaf(block, text));
  return leaves.filter((leaf) => leaf.value !== "");
}

interface Entry {
  readonly indent: number;
  readonly key: string;
  readonly valueAt: number;
}

/** `key: value`, also as a list item; a plain item belongs to its list's key. */
function entryOf(line: string): Entry | null {
  if (/^[ \t]*(?:#|$)/.test(line)) return null;
  const item = ITEM.exec(line);
  const blanked = item === null ? line : " ".repeat(item[0].length) + line.slice(item[0].length);
  const pair = PAIR.exec(blanked);
  if (pair !== null) return { indent: pair[1]!.length, key: pair[2] ?? pair[3] ?? pair[4]!, valueAt: pair[0].length };
  return item === null ? null : { indent: item[1]!.length + 1, key: "-", valueAt: item[0].length };
}

function scalar(line: string, valueAt: number, lineStart: number, keys: readonly string[]): Leaf[] {
  const rest = line.slice(valueAt);
  const close = closingQuote(rest);
  const value = close === -1 ? withoutComment(rest, /(?:^|[ \t])#/) : rest.slice(1, close);
  const start = lineStart + valueAt + (close === -1 ? 0 : 1);
  return [{ keys, value, start, end: start + value.length }];
}

/** Offset of the quote that ends the value a line begins with: nothing but a comment may follow. -1 where there is none. */
function closingQuote(rest: string): number {
  const quote = rest[0];
  if (quote !== '"' && quote !== "'") return -1;
  for (let at = rest.indexOf(quote, 1); at !== -1; at = rest.indexOf(quote, at + 1)) {
    const next = nextInk(rest, at + 1);
    if (next === rest.length || rest[next] === "#") return at;
  }
  return -1;
}

/** Offset of the first character from `at` on that is no blank, or the length. */
function nextInk(line: string, at: number): number {
  let next = at;
  while (line[next] === " " || line[next] === "\t") next++;
  return next;
}

function extend(block: Block, line: string, start: number): void {
  if (line.trim() === "") return;
  if (block.start === -1) block.start = start + indentOf(line);
  block.end = start + line.trimEnd().length;
}

/** A block scalar's value is its text as written, indentation left in from the second line on. */
function blockLeaf(block: Block, text: string): Leaf {
  const { keys, start, end } = block;
  return start === -1 ? { keys, value: "", start: 0, end: 0 } : { keys, value: text.slice(start, end), start, end };
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
