import { re2Matcher } from "../../core/re2/matcher.ts";
import { parseRe2 } from "../../core/re2/parse.ts";
import { LAST } from "../../core/re2/tree.ts";
import { wholeMatcher, wildcards } from "../../core/re2/wildcards.ts";
import type { TagFilter } from "./pipeline.ts";

/** Tags that name no version and that nobody should be able to publish by. */
const LOOSE_TAGS: readonly string[] = ["v-test", "v-beta", "vnext", "v", "test", "release", "latest", "anything"];

/**
 * Tags that name no version and that filters let through all the same; null where a pattern cannot be read.
 * Of a GitHub list the last pattern that matches decides; elsewhere any pattern that matches lets a tag through.
 */
export function looseTags(filters: readonly TagFilter[]): readonly string[] | null {
  const matchers = filters.map((filter) => ({ filter, matches: matcherOf(filter) }));
  if (matchers.some(({ matches }) => matches === null)) return null;
  return LOOSE_TAGS.filter((tag) => {
    let isTaken = false;
    for (const { filter, matches } of matchers) {
      const isNegative = filter.grammar === "github" && filter.text.startsWith("!");
      if (matches!(tag)) isTaken = !isNegative;
    }
    return isTaken;
  });
}

type Matcher = (tag: string) => boolean;

/** Null for what cannot be read. Ant's globs are those by which Jenkins compares: `*` any characters, `?` one. */
function matcherOf({ text, grammar }: TagFilter): Matcher | null {
  if (grammar === "any") return () => true;
  if (grammar === "unknown") return null;
  try {
    if (grammar === "ant") return wholeMatcher(wildcards(text, [[0, LAST]]));
    // V8 could take a regex of somebody else for a day.
    return re2Matcher(parseRe2(grammar === "regex" ? text : githubSource(text.replace(/^!/, ""))));
  } catch {
    return null;
  }
}

/**
 * The filter patterns of GitHub Actions (docs.github.com, "Workflow syntax", "Filter pattern cheat sheet"): `*` any
 * characters but `/`, `**` any, `?` and `+` repeat the character before, `[]` one of a list; the whole tag must match.
 */
export function githubSource(pattern: string): string {
  const parts: string[] = [];
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at]!;
    if (character === "*") {
      const isDouble = pattern[at + 1] === "*";
      parts.push(isDouble ? ".*" : "[^/]*");
      if (isDouble) at++;
    } else if (character === "[") {
      const end = pattern.indexOf("]", at);
      if (end === -1) return "[";
      parts.push(pattern.slice(at, end + 1));
      at = end;
    } else if (character === "?" || character === "+") parts.push(character);
    else if (character === "\\" && at + 1 < pattern.length) parts.push(literal(pattern[++at]!));
    else parts.push(literal(character));
  }
  return `^${parts.join("")}$`;
}

function literal(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|]/, "\\$&");
}
