import type { Level, NamedLevel, PathCap, Policy } from "../../judge/policy.ts";
import { configError, type ConfigText } from "../file/config-error.ts";
import { lineAt } from "../file/line-at.ts";
import type { Placed } from "../file/read-shape.ts";
import { globMatcher } from "./glob.ts";
import { isTooBroad } from "./too-broad.ts";

/** A rule of `paths` as the file has it. */
export interface WrittenPathRule {
  readonly files: readonly string[];
  readonly except?: readonly string[];
  readonly atMost: PathCap["atMost"];
  readonly patterns?: readonly string[];
  readonly reason: string;
}

/**
 * What a configuration says that findings count for; null where it does not say.
 * @throws LeaktrailError `bad-config` for a rule, or rules together, about nearly every path, and for braces that stand for too much
 */
export function readPolicy(root: Placed, source: ConfigText): Policy | null {
  const levels = [...(root.parts.get("severities")?.parts ?? [])];
  const rules = root.parts.get("paths");
  if (levels.length === 0 && rules === undefined) return null;
  return {
    levels: new Map(levels.map(([name, placed]) => [name, namedLevel(name, placed, source)])),
    caps: rules === undefined ? [] : readCaps(rules, source),
  };
}

function namedLevel(name: string, { value, offset }: Placed, source: ConfigText): NamedLevel {
  const reason = `${source.file}:${lineAt(source.text, offset).line} switches off ${name}`;
  return { level: value as Level, reason };
}

function readCaps(rules: Placed, source: ConfigText): readonly PathCap[] {
  const caps = [...rules.parts.values()].map((placed) => readCap(placed, source));
  for (const [at, { covers }] of caps.entries()) {
    if (isTooBroad(covers)) throw tooBroad(rules.parts.get(String(at))!.offset, "this rule is", source);
  }
  if (isTooBroad((path) => caps.some(({ covers }) => covers(path)))) {
    throw tooBroad(rules.offset, "these rules together are", source);
  }
  return caps;
}

function readCap({ value, parts }: Placed, source: ConfigText): PathCap {
  const { files, except, atMost, patterns, reason } = value as WrittenPathRule;
  const isNamed = matcherFor(parts.get("files")!, files, source);
  const isExcepted = except === undefined ? () => false : matcherFor(parts.get("except")!, except, source);
  return {
    files,
    covers: (path) => isNamed(path) && !isExcepted(path),
    names: patterns === undefined ? null : new Set(patterns),
    atMost,
    reason,
  };
}

function matcherFor({ offset }: Placed, globs: readonly string[], source: ConfigText): (path: string) => boolean {
  const matcher = globMatcher(globs);
  if (matcher !== null) return matcher;
  throw configError(source, offset, "the braces of a glob stand for too much", "Write several globs.");
}

function tooBroad(offset: number, what: string, source: ConfigText): Error {
  return configError(
    source,
    offset,
    `${what} about nearly every path`,
    "Name the folders and files that are meant; `severities` and `disable` are for a pattern as a whole.",
  );
}
