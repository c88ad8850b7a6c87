import { PATH_RULES } from "../../../patterns/path-rules.ts";
import type { PathPolicy, PathRule } from "../../core/path-rule.ts";

const STRICTEST_FIRST: readonly PathPolicy[] = ["block", "parse", "warn"];

/** Of the rules with these numbers the one that asks for most; null where there is none. */
export function strictestRule(numbers: ReadonlySet<number>): PathRule | null {
  for (const policy of STRICTEST_FIRST) {
    const rule = PATH_RULES.find((candidate, number) => candidate.policy === policy && numbers.has(number));
    if (rule !== undefined) return rule;
  }
  return null;
}
