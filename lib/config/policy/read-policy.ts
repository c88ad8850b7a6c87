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
 * @throws LeaktrailError `bad-config` for a rule, or rules together, about nearly every path, and for globs of many stars
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
  for (const list of ["files", "except"]) {
    for (const glob of parts.get(list)?.parts.values() ?? []) refuseStars(glob, source);
  }
  const isNamed = globMatcher(files);
  const isExcepted = except === undefined ? () => false : globMatcher(except);
  return {
    files,
    covers: (path) => isNamed(path) && !isExcepted(path),
    names: patterns === undefined ? null : new Set(patterns),
    atMost,
    reason,
  };
}

const MOST_FOLDER_STARS = 3;
const MOST_STARS = 4;

/** What a glob's regex may try grows with the number of its stars. */
function refuseStars({ value, offset }: Placed, source: ConfigText): void {
  const glob = String(value);
  const segments = glob.split("/");
  const isBounded =
    segments.filter((one) => one.includes("**")).length <= MOST_FOLDER_STARS &&
    segments.every((one) => one.split("*").length <= MOST_STARS + 1);
  if (isBounded) return;
  const remedy = `Use \`**\` ${MOST_FOLDER_STARS} times at most, and ${MOST_STARS} stars between two slashes.`;
  throw configError(source, offset, "a glob with so many stars takes too long", remedy);
}

function tooBroad(offset: number, what: string, source: ConfigText): Error {
  return configError(
    source,
    offset,
    `${what} about nearly every path`,
    "Name the folders and files that are meant; `severities` and `disable` are for a pattern as a whole.",
  );
}
