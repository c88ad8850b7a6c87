import { compareText } from "../../core/text.ts";
import type { EntryMark, SuppressionEntry } from "../../core/suppression.ts";
import { isRemark } from "./parse-entries.ts";

/** First line of a file that we begin. */
const HEADER = "# What Leaktrail passes over, and why. Lines are made by `leaktrail ignore`; see docs/suppressions.md";

/** What changes in a file of entries. */
export interface EntryChange {
  readonly add: readonly SuppressionEntry[];
  /** 1-based lines to take out. */
  readonly drop?: ReadonlySet<number>;
}

/** An entry as one line, without a line end. Reason and owner come from {@link entryReason} and {@link entryOwner}. */
export function entryLine({ family, mark, until, owner, reason }: SuppressionEntry): string {
  const fields = [
    family,
    markWord(mark),
    ...(until === null ? [] : [`until=${until}`]),
    ...(owner === null ? [] : [`owner=${/\s/.test(owner) ? `"${owner}"` : owner}`]),
    reason,
  ];
  return fields.join(" ");
}

/**
 * The text of a file of entries after a change: sorted, without duplicates, ending in LF. The same entries give the
 * same text, however often it is written. A comment stays above the entry that it stands above.
 * @param text what the file holds; empty for a new one
 */
export function changedEntries(text: string, { add, drop = new Set() }: EntryChange): string {
  const lines = text.replace(/^\ufeff/, "").split(/\r?\n/);
  const blocks = new Map<string, readonly string[]>();
  let above: string[] = [];
  lines.forEach((line, at) => {
    if (line.trim() === "" || line === HEADER) return;
    if (isRemark(line)) return void above.push(line.trimEnd());
    if (drop.has(at + 1)) return;
    const known = blocks.get(line.trim()) ?? [];
    blocks.set(line.trim(), [...known, ...above]);
    above = [];
  });
  for (const entry of add) {
    const line = entryLine(entry);
    if (!blocks.has(line)) blocks.set(line, []);
  }
  const sorted = [...blocks].sort(([a], [b]) => compareText(a, b));
  return `${[HEADER, ...sorted.flatMap(([line, remarks]) => [...remarks, line]), ...above].join("\n")}\n`;
}

/** A reason as an entry may hold it: one line of at most 1,000 characters that does not begin like a field. */
export function entryReason(text: string): string {
  const line = oneLine(text);
  return (/^[a-z]+=/i.test(line) ? `- ${line}` : line).slice(0, MOST_IN_REASON);
}

/** An owner as an entry may hold it; null where nothing is left of the text. */
export function entryOwner(text: string): string | null {
  return oneLine(text.replaceAll('"', "'")).slice(0, MOST_IN_OWNER) || null;
}

const MOST_IN_REASON = 1_000;
const MOST_IN_OWNER = 200;

function oneLine(text: string): string {
  return text.replaceAll(/[\s\p{C}]+/gu, " ").trim();
}

function markWord(mark: EntryMark): string {
  return mark.kind === "path" ? `path:${mark.path}` : `${mark.kind}-${mark.salt}${mark.digest}`;
}
