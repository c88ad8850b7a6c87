/** A pair of braces in Groovy text. */
export interface GroovyBlock {
  /** What stands before the opening brace, back to the end of the statement before. */
  readonly header: string;
  /** Line of the header's first character, counted from 1. */
  readonly line: number;
  /** Offsets of what stands between the braces. */
  readonly from: number;
  readonly to: number;
  readonly children: readonly GroovyBlock[];
}

interface Open {
  readonly header: string;
  readonly line: number;
  readonly from: number;
  readonly children: GroovyBlock[];
}

/** Blocks in blocks that are followed. */
const DEEPEST = 200;

const QUOTES = ["'''", '"""', "'", '"'];

/**
 * Blocks of a Jenkinsfile, as far as braces tell: strings and comments are passed over, what a closure means is not
 * asked. Unclosed blocks end with the text. Null where they are nested deeper than any pipeline is.
 */
export function groovyBlocks(text: string): readonly GroovyBlock[] | null {
  const stack: Open[] = [{ header: "", line: 1, from: 0, children: [] }];
  const lineOf = lineCounter(text);
  let statement = 0;
  let depth = 0;
  let at = 0;
  while (at < text.length) {
    const skipped = afterStringOrComment(text, at);
    if (skipped !== at) {
      at = skipped;
      continue;
    }
    const character = text[at]!;
    if (character === "{") {
      const start = statement + (/^\s*/.exec(text.slice(statement, at))?.[0].length ?? 0);
      stack.push({ header: text.slice(start, at).trim(), line: lineOf(start), from: at + 1, children: [] });
      if (stack.length > DEEPEST) return null;
      [statement, depth] = [at + 1, 0];
    } else if (character === "}" && stack.length > 1) {
      close(stack, at);
      [statement, depth] = [at + 1, 0];
    } else if ("([".includes(character)) depth++;
    else if (")]".includes(character)) depth--;
    // Inside brackets, as of `withCredentials([` over several lines, a line's end ends nothing.
    else if ((character === "\n" || character === ";") && depth <= 0) [statement, depth] = [at + 1, 0];
    at++;
  }
  while (stack.length > 1) close(stack, text.length);
  return stack[0]!.children;
}

/** Lines of offsets that are asked in ascending order, counted from 1. */
function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let next = text.indexOf("\n");
  return (offset) => {
    for (; next !== -1 && next < offset; next = text.indexOf("\n", next + 1)) line++;
    return line;
  };
}

/** Line of an offset, counted from 1. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) line++;
  return line;
}

function close(stack: Open[], to: number): void {
  const { header, line, from, children } = stack.pop()!;
  stack.at(-1)!.children.push({ header, line, from, to, children });
}

/** The text with blanks in place of its comments, so that offsets and lines stay. */
export function withoutComments(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    const end = afterStringOrComment(text, at);
    if (end === at) continue;
    if (text[at] === "/") {
      parts.push(text.slice(from, at), text.slice(at, end).replaceAll(/[^\n]/g, " "));
      from = end;
    }
    at = end - 1;
  }
  return [...parts, text.slice(from)].join("");
}

/** Offset behind a string or comment that begins at `at`; `at` where none does. */
export function afterStringOrComment(text: string, at: number): number {
  if (text.startsWith("//", at)) return lineEnd(text, at);
  if (text.startsWith("/*", at)) return behind(text, "*/", at + 2);
  const quote = QUOTES.find((one) => text.startsWith(one, at));
  if (quote === undefined) return at;
  for (let end = at + quote.length; end < text.length; end++) {
    if (text[end] === "\\") end++;
    else if (text.startsWith(quote, end)) return end + quote.length;
    else if (quote.length === 1 && text[end] === "\n") return end;
  }
  return text.length;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end;
}

function behind(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found === -1 ? text.length : found + mark.length;
}
