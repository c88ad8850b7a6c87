import type { Detection } from "../core/detection.ts";
import type { LineIndex } from "../core/position.ts";
import { familyOf } from "../core/secret-key.ts";
import { sniffEncoding, viewOf } from "../core/text.ts";
import { lineText } from "./inline-ignore.ts";
import { secretlintBlocks, type Block } from "./secretlint-blocks.ts";

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
const PRAGMA = new RegExp(String.raw`${COMMENT}pragma: ?(?:allow|white)list[ -]secret[ \t]*(?:\*/|-->)?[ \t]*$`);
const PRAGMA_ABOVE = new RegExp(
  String.raw`^[ \t]*${COMMENT}pragma: ?(?:allow|white)list[ -]nextline[ -]secret[ \t]*(?:\*/|-->)?[ \t]*$`,
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

/** Tells for each value of a content which other tool's mark covers it; null where none does. */
export function foreignMarks(bytes: Uint8Array, lines: LineIndex): (detection: Detection) => string | null {
  const encoding = sniffEncoding(bytes);
  const textOf = (line: number): string => lineText(bytes, lines, line, encoding);
  let blocks: readonly Block[] | undefined;
  return (detection) => {
    const family = familyOf(detection);
    const first = lines.at(detection.start);
    const last = lines.at(Math.max(detection.start, detection.end - 1));
    const around = {
      own: [...new Set([first.line, last.line])].map(textOf),
      behind: [textOf(first.line).slice(first.column - 1), ...(last.line > first.line ? [textOf(last.line)] : [])],
      before: textOf(first.line - 1),
      after: textOf(last.line + 1),
    };
    const found = TOOLS.find(([, holds]) => holds(around, family));
    if (found !== undefined) return found[0];
    blocks ??= secretlintBlocks(viewOf(bytes).text);
    return blocks.some(({ from, to, rules }) => from <= first.line && first.line < to && isFor(rules, family))
      ? "secretlint"
      : null;
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
  const names = [...rules.replace(/\s--\s.*$/, "").matchAll(/secretlint-rule-([a-z0-9-]+)/g)];
  const plain = family.replaceAll("-", "");
  return names.length === 0 || names.some(([, name = ""]) => plain.includes(name.replaceAll("-", "")));
}
