import type { SourceText } from "../source-text.ts";
import type { ByteSet } from "./byte-set.ts";
import { regexTree, type RegexTree } from "./regex-tree.ts";

/** So many bytes in a row of one set, which stand in every match of a regex. */
export interface RequiredRun {
  readonly set: ByteSet;
  readonly length: number;
}

/** A run of fewer bytes is too common to tell anything. */
const WORTH_SEEKING = 16;

/** The longest run that a regex asks for; null where that is short or not known. */
export function requiredRun(regex: RegExp): RequiredRun | null {
  const run = runIn(regexTree(regex));
  return run === null || run.length < WORTH_SEEKING ? null : run;
}

function runIn(tree: RegexTree): RequiredRun | null {
  if (tree.kind === "repeat") {
    return tree.part.kind === "byte" ? { set: tree.part.set, length: tree.least } : null;
  }
  if (tree.kind !== "sequence") return null;
  const runs = tree.parts.map(runIn).filter((run) => run !== null);
  return runs.reduce<RequiredRun | null>((best, run) => (run.length > (best?.length ?? 0) ? run : best), null);
}

/** Whether such a run stands in a part of a text. Looks at one place in `length`, and around it only where it must. */
export function holdsRun({ set, length }: RequiredRun, text: SourceText, from: number, to: number): boolean {
  const has = (at: number): boolean => {
    const code = text.codeAt(at);
    return code > 0xff || set[code] === 1;
  };
  for (let at = from + length - 1; at < to; at += length) {
    if (!has(at)) continue;
    let first = at;
    while (first > from && at - first < length && has(first - 1)) first--;
    let end = at + 1;
    while (end < to && end - first < length && has(end)) end++;
    if (end - first >= length) return true;
  }
  return false;
}
