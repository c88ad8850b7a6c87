import type { Skip } from "../../core/blob.ts";
import type { Coverage, Report } from "../../core/report.ts";
import type { SuppressionKind } from "../../core/suppression.ts";
import { safe } from "./fit.ts";
import type { Paint } from "./paint.ts";
import { byteText, countOf, placeText } from "./words.ts";

/** Lines for skips before the rest is only counted; `--detail` shows all. */
const MOST = 50;

/** What was read and what was not. */
export function coverageLines({ coverage, suppressed }: Report, detail: boolean, paint: Paint): string[] {
  return [
    scopeLine(coverage),
    ...countLine("Samples and placeholders left out", sum(coverage.placeholders)),
    ...silencedLines(suppressed, detail),
    ...leftOutLines(coverage, detail),
    ...(coverage.notes ?? []).map((note) => `Note: ${safe(note)}`),
    ...missingLines(coverage, detail, paint),
  ];
}

function scopeLine({ counts, bytesRead, engine }: Coverage): string {
  const all = Object.entries(counts);
  const some = all.filter(([, count]) => count > 0);
  const parts = (some.length > 0 ? some : all.slice(0, 1)).map(([name, count]) => countOf(count, inWords(name)));
  return `Scope: ${parts.join(", ")}. Read: ${byteText(bytesRead)} with ${engine}.`;
}

/** `contentsRead` as `contents read`. */
function inWords(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function countLine(label: string, count: number): string[] {
  return count === 0 ? [] : [`${label}: ${count}`];
}

const SILENCED_BY: Readonly<Record<SuppressionKind, string>> = {
  inline: "Silenced by a comment on the line",
  file: "Silenced by an entry",
  baseline: "Silenced by the baseline",
  config: "Silenced by the configuration",
};

function silencedLines(suppressed: Report["suppressed"], detail: boolean): string[] {
  return (Object.keys(SILENCED_BY) as SuppressionKind[]).flatMap((kind) => {
    const rows = suppressed.filter(({ suppression }) => suppression.kind === kind);
    // One run has one file of each kind.
    const file = rows[0]?.suppression.file;
    const lines = countLine(file === undefined ? SILENCED_BY[kind] : `Silenced by ${safe(file)}`, rows.length);
    if (!detail) return lines;
    return [...lines, ...rows.map((row) => `  ${placeText(row, row.location)}: ${safe(row.suppression.reason)}`)];
  });
}

/** What was not read on purpose. */
function leftOutLines({ skipped }: Coverage, detail: boolean): string[] {
  const skips = skipped.filter(({ incomplete }) => !incomplete);
  if (skips.length === 0) return [];
  if (detail) return ["Left out:", ...skips.map(skipLine)];
  const counts = new Map<string, number>();
  for (const { reason } of skips) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  const texts = Array.from(counts, ([reason, count]) => `${count} ${reason}`);
  return [`Left out: ${texts.join(", ")} (--detail names them)`];
}

/** What makes the run incomplete, each with its reason, and how to complete it. */
function missingLines({ skipped, gaps, complete }: Coverage, detail: boolean, paint: Paint): string[] {
  if (complete) return [];
  const skips = skipped.filter(({ incomplete }) => incomplete);
  const shown = detail ? skips : skips.slice(0, MOST);
  const more = skips.length - shown.length;
  return [
    paint.severity.warning("Incomplete: what follows was not read, so that nothing is proven about it."),
    ...gaps.flatMap(({ reason, command }) => [
      `  ${safe(reason)}`,
      ...(command === undefined ? [] : [`    to complete it, run: ${safe(command)}`]),
    ]),
    ...shown.map(skipLine),
    ...(more > 0 ? [`  and ${more} more (--detail names them)`] : []),
    ...(skips.some(({ reason }) => reason === "too-large") ? ["    to read larger files, raise --max-size"] : []),
  ];
}

function skipLine({ path, reason, bytes, detail, oid }: Skip): string {
  const notes = [oid, bytes === undefined ? undefined : byteText(bytes), detail].filter((note) => note !== undefined);
  return `  ${safe(path)}: ${reason}${notes.length === 0 ? "" : ` (${[...new Set(notes)].map(safe).join(", ")})`}`;
}

function sum(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((total, count) => total + count, 0);
}
