import type { CST, YAMLMap, YAMLSeq } from "yaml";
import { VERSION } from "../../core/version.ts";

/** Lines of an item of a list, as offsets: from the line of its dash to the one behind its last. */
export interface Cut {
  readonly from: number;
  readonly to: number;
  /** Blanks before the dash. */
  readonly indent: string;
}

/** The lines of an item of a list in block style; from its dash, which may stand alone on a line before. */
export function spanOf(item: YAMLMap, list: YAMLSeq, text: string): Cut {
  const [start, end] = item.range ?? [0, 0];
  const dash = dashOf(list, item) ?? start;
  const from = text.lastIndexOf("\n", dash - 1) + 1;
  // A value that ends its line may have taken in the line's end, and blank lines behind.
  const last = text.slice(start, end).trimEnd().length + start;
  const lineEnd = text.indexOf("\n", last);
  return { from, to: lineEnd === -1 ? text.length : lineEnd + 1, indent: /^[ \t]*/.exec(text.slice(from))![0] };
}

/** Where the dash of an item stands; between it and the item may be line ends, comments and an anchor. */
function dashOf(list: YAMLSeq, item: YAMLMap): number | null {
  const token = list.srcToken as CST.BlockSequence | undefined;
  const source = token?.items.find(({ value }) => value !== undefined && value === item.srcToken);
  return source?.start.find(({ type }) => type === "seq-item-ind")?.offset ?? null;
}

/** Text without some of its lines, and with others put in. */
export function cutSpans(
  text: string,
  cuts: readonly Cut[],
  added: { readonly at: number; readonly text: string } | null,
): string {
  const kept: string[] = [];
  let at = 0;
  for (const { from, to } of [...cuts].sort((a, b) => a.from - b.from)) {
    if (added !== null && added.at >= at && added.at <= from)
      kept.push(text.slice(at, added.at), added.text, text.slice(added.at, from));
    else kept.push(text.slice(at, from));
    at = added !== null && added.at === from ? to : pastBlank(text, kept.join(""), to);
  }
  return kept.join("") + text.slice(at);
}

/** Where a cut leaves blank lines on both sides, those behind go too. */
function pastBlank(text: string, before: string, to: number): number {
  if (!/(?:^|\n)[ \t]*\r?\n$/.test(before)) return to;
  return to + /^(?:[ \t]*\r?\n)*/.exec(text.slice(to))![0].length;
}

const OUR_REPO = "https://github.com/leaktrail/leaktrail";

/** Our repository as an item of `repos`. */
export function ourRepo(indent: string, text: string): string {
  const end = text.includes("\r\n") ? "\r\n" : "\n";
  return [`- repo: ${OUR_REPO}`, `  rev: v${VERSION}`, "  hooks:", "    - id: leaktrail"]
    .map((line) => `${indent}${line}${end}`)
    .join("");
}

/** What {@link ourRepo} says. */
export function ourRepoValue(): object {
  return { repo: OUR_REPO, rev: `v${VERSION}`, hooks: [{ id: "leaktrail" }] };
}
