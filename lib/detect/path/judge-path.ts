import { severityOfDetection, type Detection } from "../../core/detection.ts";
import type { PathRule } from "../../core/path-rule.ts";
import type { Severity, Verdict } from "../../core/verdict.ts";
import { matchRules } from "./match-rules.ts";
import { strictestRule } from "./strictest-rule.ts";

/** A file that is a finding by its path. */
export interface PathDetection {
  readonly rule: PathRule;
  readonly severity: Severity;
  readonly title: string;
  readonly impact: string;
  /** Why it is reported, one sentence. */
  readonly why: string;
  /** What to do, in order. */
  readonly remedy: readonly string[];
}

/** The rule for a path, safe variants left out; null for most. */
export function pathRuleFor(path: string): PathRule | null {
  const matching = matchRules(path);
  return matching.size === 0 ? null : strictestRule(matching);
}

/** Verdicts of values that count as literal credentials; samples and encrypted keys do not, nor what is only noted. */
const LITERAL: ReadonlySet<Verdict> = new Set<Verdict>(["confirmed", "shaped", "generic", "expired", "mismatch"]);

/** Judges a file by its path and, where the rule asks for it, by what was detected in it (`null`: not read). */
export function judgePath(path: string, detections: readonly Detection[] | null): PathDetection | null {
  const rule = pathRuleFor(path);
  return rule === null ? null : judgeFile(rule, detections);
}

/** The same for a file whose rule is known. */
export function judgeFile(rule: PathRule, detections: readonly Detection[] | null): PathDetection | null {
  const literals = (detections ?? []).filter((one) => LITERAL.has(one.verdict) && severityOfDetection(one) !== "note");
  if (rule.policy === "parse" && literals.length === 0) return null;
  const { title, impact } = rule;
  const severity = rule.policy === "warn" ? "warning" : "error";
  return { rule, severity, title, impact, why: reasonFor(rule, literals), remedy: [TAKE_OUT, ...rule.remedy] };
}

/**
 * What a file of a kind that often holds credentials is worth telling where none of its versions holds one:
 * that it was committed. Null for a rule by which {@link judgeFile} judges paths by themselves.
 */
export function listedFile(rule: PathRule): PathDetection | null {
  if (rule.policy !== "parse") return null;
  const title = rule.title.split(" with literal ", 1)[0]!.replace("file with a private key", "private key file");
  return {
    rule,
    severity: "note",
    title,
    impact: rule.impact,
    why: NO_LITERAL,
    remedy: [UNLESS_SHARED, ...rule.remedy],
  };
}

const NO_LITERAL = "files of its kind often hold credentials; no literal value was found in what was read of it";

const UNLESS_SHARED = "If it is not meant to be shared, take it out with `git rm --cached` and add it to .gitignore.";

/** First step for every sensitive file, where the caller knows no better command. */
export const TAKE_OUT: string = "Take the file out of the index with `git rm --cached` and add it to .gitignore.";

function reasonFor(rule: PathRule, literals: readonly Detection[]): string {
  const [first] = literals;
  if (first === undefined) return rule.why ?? "its kind is sensitive";
  const more = literals.length > 1 ? ` and ${literals.length - 1} more` : "";
  return `holds a literal value: ${first.pattern.title}${more}`;
}
