import type { TextPattern } from "../../core/pattern.ts";
import type { Platform } from "../../core/platform.ts";
import type { RegexAnswers } from "../../cache/regex-answers.ts";
import type { LeaktrailError } from "../../core/error.ts";
import { configError } from "../file/config-error.ts";
import type { Config } from "../file/parse-config.ts";

/** Whether a regex takes time in proportion to the text, whatever the text. */
export interface Linearity {
  /** `unknown` proves nothing and counts as a failure. */
  readonly status: "safe" | "vulnerable" | "unknown";
  /** How it was judged, or what text is slow. */
  readonly why: string;
}

/** Judges a regex; `sticky` when it is only tried where a keyword stands. */
export type LinearityChecker = (regex: RegExp, sticky: boolean) => Promise<Linearity>;

/** Grows when an answer may change for an unchanged regex. */
const CHECKER = "recheck 4.5.0, fuzzer, then automaton";

/** A pattern whose regex is known to be linear, or why it is not known to be. */
export interface Judged extends Linearity {
  readonly pattern: TextPattern;
}

/** What is known of a pattern's regex without asking the checker; null for nothing. */
export function knownLinearity(
  pattern: TextPattern,
  answers: RegexAnswers | null,
  platform: Platform,
): Linearity | null {
  const answer = answers?.read(keyOf(pattern, platform)) ?? null;
  return answer === null ? null : (JSON.parse(answer) as Linearity);
}

/** Judges the regexes of patterns, those not known yet with the checker; what it proved is kept. */
export async function judgeLinearity(
  patterns: readonly TextPattern[],
  check: LinearityChecker,
  answers: RegexAnswers | null,
  platform: Platform,
): Promise<readonly Judged[]> {
  const judged: Judged[] = [];
  for (const pattern of patterns) {
    const known = knownLinearity(pattern, answers, platform);
    const linearity = known ?? (await check(pattern.regex, pattern.anchor === "start"));
    // What took too long today may not tomorrow.
    if (known === null && linearity.status !== "unknown") {
      answers?.write(keyOf(pattern, platform), JSON.stringify(linearity));
    }
    judged.push({ pattern, ...linearity });
  }
  return judged;
}

function keyOf({ regex, anchor }: TextPattern, platform: Platform): Uint8Array {
  return platform.sha256(new TextEncoder().encode(JSON.stringify([CHECKER, anchor, regex.source, regex.flags])));
}

/** The refusal of a pattern whose regex is not known to be linear. */
export function notLinear({ source, places }: Config, pattern: string, why: string): LeaktrailError {
  const problem = `the regex of ${pattern} is not linear: ${why}`;
  return configError(source, places.get(pattern) ?? 0, problem, REMEDY);
}

const REMEDY =
  "Give repeats that may match the same text a bound or a separator; `leaktrail patterns check` tells more.";
