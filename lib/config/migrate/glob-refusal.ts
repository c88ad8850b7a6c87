import { globMatcher } from "../policy/glob.ts";
import { isTooBroad } from "../policy/too-broad.ts";

/** What the configuration takes at most. */
const LONGEST = 300;

/** Why the configuration takes none of such globs; null where it takes them. */
export function globRefusal(globs: readonly string[]): string | null {
  if (globs.some((glob) => glob.length > LONGEST)) return "it is too long for a glob";
  const covers = globMatcher(globs);
  if (covers === null) return "its braces stand for too much";
  const isNamed = globs.every((glob) => /[^*?/.]/.test(glob));
  return !isNamed || isTooBroad(covers) ? "it is about nearly every path" : null;
}
