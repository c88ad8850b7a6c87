import type { Pattern } from "../core/pattern.ts";
import { regexTree, type RegexTree } from "./automaton/regex-tree.ts";

/** A text in which so many letters in a row are given is told from other text by itself. */
const TELLING = 3;
/** A letter is as good as given where it is one of so few, as the fourth one of `ghp_`, `gho_` and `ghu_` would be. */
const FEW = 8;

/**
 * Whether nothing in a pattern's values themselves tells them from other text: no offline proof, and no literal of
 * three characters in every value. What names a place (files, weak and generic patterns) claims no format at all.
 */
export function restsOnKeyword(pattern: Pattern): boolean {
  if (pattern.anchor === "file" || pattern.weak === true || pattern.verdict === "generic") return false;
  return pattern.proof === undefined && literalIn(regexTree(valueRegex(pattern.regex))).best < TELLING;
}

/** The part of a pattern's regex that matches the value. */
export function valueRegex({ source, flags }: RegExp): RegExp {
  const start = source.indexOf("(?<secret>") + "(?<secret>".length;
  return new RegExp(source.slice(start, endOfGroup(source, start)), flags);
}

function endOfGroup(source: string, start: number): number {
  const part = /\\[^]|\[(?:[^\]\\]|\\[^])*\]|[^]/y;
  part.lastIndex = start;
  for (let depth = 1; depth > 0;) {
    const [token] = part.exec(source)!;
    if (token === "(") depth++;
    if (token === ")") depth--;
  }
  return part.lastIndex - 1;
}

/** Lengths of literal text in every match of a part of a regex. */
interface Literal {
  /** The longest anywhere. */
  readonly best: number;
  readonly atStart: number;
  readonly atEnd: number;
  /** Whether there is nothing else, so that what stands on both sides is one text. */
  readonly isWhole: boolean;
}

const EMPTY: Literal = { best: 0, atStart: 0, atEnd: 0, isWhole: true };
const UNKNOWN: Literal = { best: 0, atStart: 0, atEnd: 0, isWhole: false };
const LETTER: Literal = { best: 1, atStart: 1, atEnd: 1, isWhole: true };

function literalIn(tree: RegexTree): Literal {
  switch (tree.kind) {
    case "byte":
      return isGiven(tree.set) ? LETTER : UNKNOWN;
    case "sequence":
      return tree.parts.map(literalIn).reduce(behind, EMPTY);
    case "choice":
      return tree.parts.map(literalIn).reduce(either);
    case "repeat":
      return tree.least === tree.most && tree.most < 100
        ? Array.from({ length: tree.least }, () => literalIn(tree.part)).reduce(behind, EMPTY)
        : UNKNOWN;
    case "behind":
    case "ahead":
    case "ending":
    case "edge":
      return EMPTY;
    case "rest":
      return UNKNOWN;
  }
}

/** Both cases of a letter count once. */
function isGiven(set: Readonly<Uint8Array>): boolean {
  const letters = new Set<string>();
  set.forEach((has, byte) => has === 1 && letters.add(String.fromCharCode(byte).toLowerCase()));
  return letters.size <= FEW;
}

function behind(first: Literal, second: Literal): Literal {
  return {
    best: Math.max(first.best, second.best, first.atEnd + second.atStart),
    atStart: first.isWhole ? first.atStart + second.atStart : first.atStart,
    atEnd: second.isWhole ? first.atEnd + second.atEnd : second.atEnd,
    isWhole: first.isWhole && second.isWhole,
  };
}

function either(first: Literal, second: Literal): Literal {
  return {
    best: Math.min(first.best, second.best),
    atStart: Math.min(first.atStart, second.atStart),
    atEnd: Math.min(first.atEnd, second.atEnd),
    isWhole: first.isWhole && second.isWhole,
  };
}
