import type { Detection } from "../core/detection.ts";
import type { LineIndex, Position } from "../core/position.ts";
import { familyOf } from "../core/secret-key.ts";
import { sniffEncoding, viewOf } from "../core/text.ts";
import { lineText } from "./inline-ignore.ts";
import { holdsLine, merged, secretlintBlocks } from "./secretlint-blocks.ts";

/** The lines around a value. */
interface Around {
  /** On which the value starts and ends. */
  readonly own: readonly string[];
  /** The same, from the value's start, and from its end. */
  readonly behind: readonly string[];
  readonly before: string;
  readonly after: string;
}

/** How a comment begins where detect-secrets looks for one. */
const COMMENT = String.raw`(?:#|//|/\*|'|--|<!--)[ \t]*`;
const PRAGMA = new RegExp(String.raw`${COMMENT}pragma: ?(?:allow|white)list[ -]secret[ \t]*(?:(?:\*/|-->)[ \t]*)?$`);
const PRAGMA_ABOVE = new RegExp(
  String.raw`^[ \t]*${COMMENT}pragma: ?(?:allow|white)list[ -]nextline[ -]secret[ \t]*(?:(?:\*/|-->)[ \t]*)?$`,
);
const SECRETLINT_LINE = /secretlint-disable-line(?![\w-])([^\r\n]*)/;
const SECRETLINT_NEXT = /secretlint-disable-next-line(?![\w-])([^\r\n]*)/;

/** Marks that each tool heeds for one value, by the tool's own rules of where they stand. */
const TOOLS: readonly (readonly [tool: string, holds: (around: Around, family: string) => boolean])[] = [
  ["gitleaks", ({ own }) => own.some((line) => line.includes("gitleaks:allow"))],
  ["betterleaks", ({ own }) => own.some((line) => line.includes("betterleaks:allow"))],
  ["trufflehog", ({ behind }) => behind.some((line) => line.includes("trufflehog:ignore"))],
  ["kingfisher", ({ own, after }) => [...own, ...(own.length > 1 ? [after] : [])].some(isKingfisher)],
  ["detect-secrets", ({ own, before }) => own.some((line) => PRAGMA.test(line)) || PRAGMA_ABOVE.test(before)],
  ["ggshield", ({ own }) => own.some((line) => /(?<![\w-])ggignore(?![\w-])/.test(line))],
  [
    "secretlint",
    ({ own, before }, family) =>
      own.some((line) => concerns(SECRETLINT_LINE.exec(line), family)) ||
      concerns(SECRETLINT_NEXT.exec(before), family),
  ],
];

/** What every mark has one of: lines without are asked for nothing else. */
const ANY_MARK = /allow|ignore|pragma|secretlint-disable/i;

/**
 * Tells for each value of a content which other tool's mark covers it; null where none does. The value's place is
 * asked for rather than counted again: on one endless line that would be quadratic.
 */
export function foreignMarks(
  bytes: Uint8Array,
  lines: LineIndex,
): (detection: Detection, start: Position) => string | null {
  const encoding = sniffEncoding(bytes);
  const textOf = remembering((line: number) => {
    const text = lineText(bytes, lines, line, encoding);
    return ANY_MARK.test(text) ? text : "";
  });
  const blocks = remembering((family: string) =>
    merged(secretlintBlocks(viewOf(bytes).text).filter(({ rules }) => isFor(rules, family))),
  );
  return (detection, { line: first, column }) => {
    const family = familyOf(detection);
    const last = lines.lineAt(Math.max(detection.start, detection.end - 1));
    const around = {
      own: [...new Set([first, last])].map(textOf),
      behind: [textOf(first).slice(column - 1), ...(last > first ? [textOf(last)] : [])],
      before: textOf(first - 1),
      after: textOf(last + 1),
    };
    const found = TOOLS.find(([, holds]) => holds(around, family));
    if (found !== undefined) return found[0];
    return holdsLine(blocks(family), first) ? "secretlint" : null;
  };
}

/** Answers a question that was asked before without asking again. */
function remembering<Key, Answer>(ask: (key: Key) => Answer): (key: Key) => Answer {
  const known = new Map<Key, Answer>();
  return (key) => {
    if (!known.has(key)) known.set(key, ask(key));
    return known.get(key)!;
  };
}

function isKingfisher(line: string): boolean {
  return /kingfisher:(?:ignore|allow)/i.test(line);
}

function concerns(match: RegExpExecArray | null, family: string): boolean {
  return match !== null && isFor(match[1] ?? "", family);
}

/** Whether a mark of secretlint is for a family: without rules for all; a rule is named after what it finds. */
function isFor(rules: string, family: string): boolean {
  const [named = ""] = rules.split(/\s--\s/, 1);
  const names = [...named.matchAll(/secretlint-rule-([a-z0-9-]+)/g)];
  const plain = family.replaceAll("-", "");
  return names.length === 0 || names.some(([, name = ""]) => plain.includes(name.replaceAll("-", "")));
}
