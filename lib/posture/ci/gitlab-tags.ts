import type { Spot, TagFilter } from "./pipeline.ts";
import type { YamlView } from "./yaml-view.ts";

/** Which tags start a job, and what starts it without one. */
export interface StartingTags {
  readonly tagFilters: readonly TagFilter[];
  readonly untagged: Spot | null;
}

const TAG = String.raw`\$\{?CI_COMMIT_(?:TAG|REF_NAME)\}?`;
const REGEX = String.raw`\/((?:[^/\\]|\\.)*)\/`;
const MATCHES = new RegExp(`${TAG}\\s*=~\\s*${REGEX}`, "g");
const MATCHES_NOT = new RegExp(`${TAG}\\s*!~\\s*${REGEX}`, "g");
const MATCHES_ELSEWHERE = new RegExp(`${TAG}\\s*=~\\s*\\$`);
const IS_TAG = /\$\{?CI_COMMIT_TAG\b(?!\}?\s*(?:==\s*(?:null|""|'')|!~))/;

/** What `rules` let through; a rule about anything but tags lets the job run without one. */
export function tagsOfRules(rules: readonly YamlView[]): StartingTags {
  const conditions = rules.map((rule) => ({ asked: rule.get("if"), isNever: rule.get("when").text === "never", rule }));
  const positive = conditions.filter(({ isNever }) => !isNever);
  const filters = tagsOfConditions(positive.map(({ asked }) => ({ text: asked.text ?? "", line: asked.line })));
  // `if: $CI_COMMIT_TAG !~ /regex/` with `when: never` leaves only what the regex matches.
  const left = conditions
    .filter(({ isNever }) => isNever)
    .flatMap(({ asked }) => patternsIn(MATCHES_NOT, asked.text ?? "", asked.line));
  const open = positive.find(({ asked }) => tagsOfConditions([{ text: asked.text ?? "", line: 0 }]).length === 0);
  return {
    tagFilters: left.length > 0 ? left : filters,
    untagged:
      open === undefined ? null : { text: open.asked.text ?? "a rule without a condition", line: open.rule.line },
  };
}

/** Tags that conditions let through: `$CI_COMMIT_TAG =~ /regex/`, or any where they ask for a tag alone. */
export function tagsOfConditions(conditions: readonly Spot[]): readonly TagFilter[] {
  return conditions.flatMap(({ text, line }): readonly TagFilter[] => {
    const patterns = patternsIn(MATCHES, text, line);
    if (patterns.length > 0) return patterns;
    if (MATCHES_ELSEWHERE.test(text)) return [{ text, line, grammar: "unknown" }];
    return IS_TAG.test(text) ? [{ text, line, grammar: "any" }] : [];
  });
}

function patternsIn(regex: RegExp, condition: string, line: number): readonly TagFilter[] {
  return [...condition.matchAll(regex)].map((match) => ({ text: match[1]!, line, grammar: "regex" }));
}
