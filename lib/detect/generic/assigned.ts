import { nameAround } from "../assigned-name.ts";
import { fetchedAtRunTime } from "../placeholder/command.ts";
import { referenceOf } from "../placeholder/reference.ts";
import type { ProofInput } from "../proof.ts";
import { isMachineMade, isSampleFile, isSourceCode } from "./file-kind.ts";
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
  const code = codeAt(input);
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

/** `${NAME:` before a default, in Spring and in a shell. */
const DEFAULTED = /\$\{[\w.-]{1,80}:[-=]?$/;

/** A value between quotes, or behind the opening of a default, a printing command or a scheme that stands in quotes. */
function isQuoted({ text, start, end }: ProofInput): boolean {
  if (/["'`]/.test(text[start - 1] ?? "") || /["'`]/.test(text[end] ?? "") || text.startsWith('\\"', end)) return true;
  return text[end] === "}" && DEFAULTED.test(text.slice(Math.max(0, start - 96), start));
}

const LONGEST_NAME = 64;

/** A parameter of a URL, which stands in a string or in a comment. */
function isParameter({ text, start }: ProofInput): boolean {
  return text[start - 1] === "=" && /[?&][\w.-]{1,60}=$/.test(text.slice(Math.max(0, start - LONGEST_NAME), start));
}

function unescaped(value: string): string {
  return value.replace(/\\(["'/\\])/g, "$1");
}
