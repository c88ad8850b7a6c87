import type { Platform } from "../../core/platform.ts";
import { compileCatalogue } from "../../detect/catalogue.ts";
import { checkExamples } from "../../detect/check.ts";
import { expandTemplate } from "../../detect/template.ts";
import { ownPattern, type Written } from "../own/own-pattern.ts";
import { Re2Error } from "../../core/re2/cursor.ts";
import { exampleTemplates } from "./re2-example.ts";
import { firstGroups, groupCount, longestMatch, requiredLiterals, withoutOptionalHead } from "./re2-facts.ts";
import { parseRe2 } from "../../core/re2/parse.ts";
import { printRe2 } from "./re2-print.ts";
import type { Re2 } from "../../core/re2/tree.ts";
import type { GitleaksConfig, GitleaksRule } from "./read-rules.ts";

/** Something of the old configuration that the patterns do not do, or do otherwise. */
export interface NotCarried {
  /** Id of the rule; null for the file as a whole. */
  readonly rule: string | null;
  readonly what: string;
  /** Whether the rule gave no pattern at all. */
  readonly isLost: boolean;
}

/** Patterns for `.leaktrail.jsonc`, and what they leave out. */
export interface CarriedOver {
  readonly patterns: readonly Written[];
  readonly notCarried: readonly NotCarried[];
}

/** Makes patterns of the rules of a gitleaks configuration. Each has an example that detection was seen to find. */
export function carryOver({ rules, others }: GitleaksConfig, platform: Platform): CarriedOver {
  const patterns: Written[] = [];
  const notCarried: NotCarried[] = others.map((key) => ({ rule: null, what: `${key} of the file`, isLost: false }));
  for (const rule of rules) {
    const note = (what: string, isLost: boolean): void => void notCarried.push({ rule: rule.id, what, isLost });
    for (const key of rule.others) note(`${key} of the rule`, false);
    const { patterns: made, why } = patternsOf(rule, platform);
    if (why !== null) note(why, made.length === 0);
    patterns.push(...made);
  }
  return { patterns, notCarried };
}

interface MadeOfRule {
  readonly patterns: readonly Written[];
  /** What the patterns do not do, or why there are none. */
  readonly why: string | null;
}

function lost(why: string): MadeOfRule {
  return { patterns: [], why };
}

/** More groups than this are labels rather than places for the secret. */
const MOST_GROUPS = 8;

/** The patterns that do what a rule does; one for each group that may hold the secret. */
function patternsOf(rule: GitleaksRule, platform: Platform): MadeOfRule {
  if (rule.regex === null) return lost("it has no regex: files are findings by rules of their own");
  const tree = treeOf(rule.regex);
  if (typeof tree === "string") return lost(tree);
  if (rule.secretGroup > groupCount(tree)) return lost(`the regex has no group ${rule.secretGroup}`);
  const keywords = keywordsOf(rule, tree);
  if (keywords === null) return lost("it has no keyword, and no text that stands in every match could be one");
  const groups = rule.secretGroup > 0 ? [rule.secretGroup] : firstGroups(tree);
  const isLabelled = groups.length > MOST_GROUPS;
  const made = (isLabelled ? [0] : groups).map((group, at) =>
    withExample(
      { name: nameOf(rule.id, at), title: rule.description || rule.id, keywords, ...shapeOf(rule, tree, group) },
      tree,
      group,
      platform,
    ),
  );
  const patterns = made.filter((one) => one !== null);
  if (patterns.length < made.length) return { patterns, why: "no text could be made that detection finds by it" };
  return {
    patterns,
    why: isLabelled ? `its ${groups.length} groups are taken for labels, the match for the secret` : null,
  };
}

/** A regex that ignores case as a whole keeps the flag, which reads better than both cases of each letter. */
const WITHOUT_CASE = /^\(\?i\)(?![^]*\(\?[a-z]*-[a-z]*i)/;

function treeOf(regex: string): Re2 | string {
  try {
    return withoutOptionalHead(parseRe2(regex.replace(WITHOUT_CASE, "")));
  } catch (error) {
    if (error instanceof Re2Error) return `its regex cannot be carried over: ${error.message}`;
    throw error;
  }
}

/** Characters on either side of a keyword that a pattern of ours may see at most. */
const MOST_REACH = 4096;
/** gitleaks lets a keyword stand anywhere in the file. */
const LEAST_REACH = 256;
/** The same where nothing bounds a match, which may go on behind it. */
const ENDLESS_REACH = 1024;

function shapeOf(
  { entropy, regex }: GitleaksRule,
  tree: Re2,
  group: number,
): Pick<Written, "regex" | "flags" | "ignoreCase" | "reach" | "entropy"> {
  const length = longestMatch(tree);
  const reach = Math.min(
    MOST_REACH,
    length === Infinity ? ENDLESS_REACH : Math.max(LEAST_REACH, Math.ceil(length) + 16),
  );
  return {
    regex: printRe2(tree, group),
    ...(WITHOUT_CASE.test(regex ?? "") && { flags: "i" }),
    ignoreCase: true,
    reach: [reach, reach],
    ...(entropy !== null && entropy > 0 && { entropy }),
  };
}

const SHORTEST_KEYWORD = 2;
const LONGEST_KEYWORD = 64;
/** Of what is taken from a regex. */
const SHORTEST_LITERAL = 3;

/** gitleaks compares them without case, and so do we. */
function keywordsOf({ keywords }: GitleaksRule, tree: Re2): Written["keywords"] | null {
  const given = keywords.filter((one) => one.length >= SHORTEST_KEYWORD && /^[ -~]+$/.test(one));
  const known = given.length > 0 && given.length === keywords.length ? given : requiredLiterals(tree, SHORTEST_LITERAL);
  const [first, ...rest] = [...new Set((known ?? []).map((one) => one.toLowerCase().slice(0, LONGEST_KEYWORD)))];
  return first === undefined ? null : [first, ...rest];
}

function nameOf(id: string, at: number): string {
  const words = id
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  return ["gitleaks", ...words, ...(at === 0 ? [] : [String(at + 1)])].join("-");
}

/** Text before and behind that is no part of a word; the keyword where the match holds none. */
const AROUND = ["{}", "x = {}\n", '"{}"', "KEYWORD = {}\n"];

/** With a template whose text the pattern finds by itself; null where none of the likely ones is such. */
function withExample(written: Omit<Written, "examples">, tree: Re2, group: number, platform: Platform): Written | null {
  const regex = new RegExp(written.regex, written.flags);
  for (const core of exampleTemplates(tree, group)) {
    for (const around of AROUND) {
      const template = around.replace("KEYWORD", written.keywords[0]).replace("{}", () => core);
      if (!regex.test(expandTemplate(template, 1))) continue;
      const whole = { ...written, examples: [template] };
      const pattern = ownPattern(whole, regex);
      if (checkExamples(pattern, compileCatalogue([pattern]), platform).length === 0) return whole;
    }
  }
  return null;
}
