import { escapeForTerminal } from "../../core/terminal.ts";
import type { OldPaths, Remark } from "./old-settings.ts";
import { pathGlobs } from "./path-globs.ts";
import { isTooMuch } from "./regex-size.ts";

/** Regexes of paths as one rule, and those that no globs say. */
export function pathsByRegex(
  regexes: readonly string[],
  { at, reason }: { readonly at: string; readonly reason: string },
): { readonly paths: readonly OldPaths[]; readonly left: readonly Remark[] } {
  const files: string[] = [];
  const left: Remark[] = [];
  for (const regex of regexes) {
    const said = isTooMuch(regex) ? { why: "it is too long or too deep" } : pathGlobs(withoutLayout(regex));
    if ("globs" in said) files.push(...said.globs);
    else left.push({ at, why: `${escapeForTerminal(shortened(regex))}: ${said.why}` });
  }
  return { paths: files.length === 0 ? [] : [{ at, files: [...new Set(files)], reason }], left };
}

/** Python's verbose regexes without the blanks and comments that only lay them out. */
function withoutLayout(regex: string): string {
  const [head] = /^\(\?(?:x|ix|xi)\)/.exec(regex) ?? [];
  if (head === undefined) return regex;
  const pieces = regex.slice(head.length).match(/\\[^]|\[\^?\]?(?:[^\]\\]|\\[^])*\]|#[^\n]*|\s+|[^]/g) ?? [];
  const bare = pieces.filter((piece) => !/^(?:#|\s)/.test(piece)).join("");
  return head.includes("i") ? `(?i)${bare}` : bare;
}

const SHOWN = 200;

function shortened(regex: string): string {
  return regex.length > SHOWN ? `${regex.slice(0, SHOWN)}...` : regex;
}
