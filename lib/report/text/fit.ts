import stringWidth from "string-width";
import { escapeForTerminal } from "../../core/terminal.ts";

let segmenter: Intl.Segmenter | null = null;
const ELLIPSIS = "…";

/** Cells that text takes on a terminal; wide characters take two. */
export function widthOf(text: string): number {
  return stringWidth(text);
}

/** Text from a scanned repository, safe to print. */
export function safe(text: string): string {
  return escapeForTerminal(text);
}

/** Shortens text to `width` cells, keeping its start. */
export function keepStart(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  return take(graphemes(text), width - 1).join("") + ELLIPSIS;
}

/** Shortens text to `width` cells, keeping its end: of a path the file's name says most. */
export function keepEnd(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  return (
    ELLIPSIS +
    take(graphemes(text).reverse(), width - 1)
      .reverse()
      .join("")
  );
}

/** Fills text with spaces up to `width` cells. */
export function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}

/** Breaks text at spaces into lines of at most `width` cells; a longer word stays whole on a line of its own. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(last) + 1 + widthOf(word) <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function graphemes(text: string): string[] {
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

function take(parts: readonly string[], width: number): string[] {
  const taken: string[] = [];
  let used = 0;
  for (const part of parts) {
    used += widthOf(part);
    if (used > width) break;
    taken.push(part);
  }
  return taken;
}
