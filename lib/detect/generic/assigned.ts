import { nameAround } from "../assigned-name.ts";
import { fetchedAtRunTime } from "../placeholder/command.ts";
import { referenceOf } from "../placeholder/reference.ts";
import type { ProofInput } from "../proof.ts";
import { extensionOf, isMachineMade, isProse, isSampleFile, isSourceCode } from "./file-kind.ts";
import { judgeLiteral, type LiteralKind } from "./judge-literal.ts";

/** A value found behind a name in running text, judged with what surrounds it. */
export interface Assigned {
  readonly name: string | undefined;
  readonly literal: LiteralKind;
  /** The file's own name says that its values are samples. */
  readonly inSampleFile: boolean;
}

/** Judges the value of an assignment: what is code is never a literal, what refers elsewhere is counted. */
export function judgeAssigned(input: ProofInput): Assigned {
  const code = isNoProperty(input) || isOutsideProse(input) ? PROSE : codeAt(input);
  // Most values in program text end here, before the name has been looked for.
  if (code?.kind === "other") return { name: undefined, literal: code, inSampleFile: false };
  const name = input.groups["name"] ?? nameAround(input.text, input.keyword);
  const literal = code ?? judgeLiteral({ value: unescaped(input.value), name });
  return { name, literal, inSampleFile: isSampleFile(input.path) };
}

/** What a value is when it is no literal, by its file and its quotes; null for one. */
function codeAt(input: ProofInput): LiteralKind | null {
  if (isMachineMade(input.path)) return { kind: "other", why: "a file made by a program" };
  return isSourceCode(input.path) && !isQuoted(input) && !isParameter(input) ? inCode(input.value) : null;
}

function inCode(value: string): LiteralKind {
  const reference = referenceOf(value) ?? fetchedAtRunTime(value);
  return reference === null ? { kind: "other", why: "code" } : { kind: "placeholder", why: reference };
}

const PROSE: LiteralKind = { kind: "other", why: "words with a blank between" };

/** Whether only blanks stand between name and value in a file where that sets nothing: all but properties. */
function isNoProperty({ text, start, keyword, path }: ProofInput): boolean {
  if (start < keyword || !isBlank(text[start - 1])) return false;
  if (!/^[\w.-]+[ \t]+(?:\\\r?\n[ \t]*)?$/.test(text.slice(keyword, start))) return false;
  // A directive of Redis, which has no separator either.
  if (/^requirepass[ \t]/i.test(text.slice(keyword, start))) return false;
  const name = text.slice(Math.max(0, keyword - LONGEST_NAME), keyword);
  return extensionOf(path) !== "properties" && /(?:^|\n)[ \t]*(?:[\w.][\w.-]*)?$/.test(name);
}

/** Whether a value in backticks follows its name as in a sentence (`the token is X`) where nobody writes sentences. */
function isOutsideProse({ text, start, keyword, path }: ProofInput): boolean {
  if (text[start - 1] !== "`" || start < keyword || isProse(path)) return false;
  return /^[\w.-]+[ \t]+(?:is:?[ \t]+)?`{1,2}$/.test(text.slice(keyword, start));
}

function isBlank(character: string | undefined): boolean {
  return character === " " || character === "\t" || character === "\n";
}

/** `${NAME:` before a default, in Spring and in a shell. */
const DEFAULTED = /\$\{[\w.-]{1,80}:[-=]?$/;

/** A value between quotes, or behind the opening of a default, a printing command or a scheme that stands in quotes. */
function isQuoted({ text, start, end, keyword }: ProofInput): boolean {
  if (/["'`]/.test(text[start - 1] ?? "") || /["'`]/.test(text[end] ?? "") || text.startsWith('\\"', end)) return true;
  if (start > keyword && IDENTIFIED_BY.test(text.slice(keyword, start))) return true;
  if (text[end] === "}" && DEFAULTED.test(text.slice(Math.max(0, start - 96), start))) return true;
  if (text.startsWith("</", end) && isInElement(text, start, end)) return true;
  return start > keyword && OPENS.test(text[start - 1]!) && OPENS_TEXT.test(text.slice(keyword, start));
}

/** Behind it stands a password of Oracle's, which needs no quotes. */
const IDENTIFIED_BY = /^identified by[ \t]{1,4}$/i;

/** An element that sets a value off in a page's text. */
const MARKED = /<(?:b|strong|code|kbd|em|tt|samp)>$/i;

const LONGEST_ELEMENT = 124;

/** Whether a value is all that an element of XML holds, as strings of programs have it, or is set off in a page's text. */
function isInElement(text: ProofInput["text"], start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_ELEMENT), start);
  const name = /<([A-Za-z][\w:.-]{0,60})(?:\s[^<>]{0,60})?>$/.exec(before)?.[1];
  return MARKED.test(before) || (name !== undefined && text.startsWith(`</${name}>`, end));
}

/** What may stand right before a value that is quoted without a quote at its side. */
const OPENS = /[\s({[<|]/;
/** The first line of a text of several ones, a here-document, and quotes of Ruby and Perl in brackets. */
const OPENS_TEXT = /(?:"""|'''|<<[-~<]?[ \t]?["']?\w+["']?)\r?\n[ \t]*$|(?:%[qw]?|=[ \t]*qq?)[({[<|]$/i;

const LONGEST_NAME = 64;

/** A parameter of a URL or the first of a query, which stand in a string or in a comment. */
function isParameter({ text, start, end }: ProofInput): boolean {
  if (text[start - 1] !== "=") return false;
  if (text[end] === "&" && /^&[\w.-]{1,60}=/.test(text.slice(end, end + LONGEST_NAME))) return true;
  return /[?&][\w.-]{1,60}=$/.test(text.slice(Math.max(0, start - LONGEST_NAME), start));
}

function unescaped(value: string): string {
  return value.replace(/\\(["'/\\])/g, "$1");
}
