import type { Paint } from "./paint.ts";
import { safe } from "./fit.ts";
import type { Row } from "./sections.ts";
import type { Column } from "./table.ts";
import { day, firstOf, headCell, personName, placeText, shortCommit, shortRef, whereLabel } from "./words.ts";

const SHORT_ID = 8;
const NONE = "-";

/** What a finding is and where it stands. */
export function identityColumns(rows: readonly Row[], reveal: boolean, paint: Paint): Column<Row>[] {
  const idLength = shortestIds(rows);
  const columns: Column<Row>[] = [
    { title: "ID", cell: ({ finding }) => hexOf(finding.id).slice(0, idLength), paint: (text) => paint.dim(text) },
    { title: "KIND", cell: ({ finding }) => safe(finding.title), least: 10, comfortable: 24 },
    { title: "VERDICT", cell: verdict, paint: (text, { finding }) => paint.severity[finding.severity](text) },
    { title: "SECRET", cell: (row) => secretText(row, reveal), ...(reveal ? {} : { least: 8, comfortable: 16 }) },
    { title: "WHERE", cell: whereText, least: 14, comfortable: 30, keep: "end" },
  ];
  return rows.every(({ finding }) => finding.secret === null)
    ? columns.filter(({ title }) => title !== "SECRET")
    : columns;
}

/** Its life in the history, for sources that know one; empty for others. */
export function lifeColumns(rows: readonly Row[], paint: Paint): Column<Row>[] {
  if (rows.every(({ finding }) => finding.history === undefined || finding.committed?.value === false)) return [];
  return [
    { title: "FIRST", cell: firstCommit },
    { title: "DATE", cell: ({ finding }) => day(finding.history?.first?.date ?? NONE) },
    {
      title: "AUTHOR",
      cell: ({ finding }) => personName(finding.history?.first?.author ?? NONE),
      least: 8,
      comfortable: 14,
    },
    {
      title: "HEAD",
      cell: ({ finding: { history } }) => (history === undefined ? "no" : headCell(history)),
      paint: (text) => (text === "yes" ? paint.bold(text) : text),
    },
    {
      title: "REMOVED",
      cell: ({ finding }) => firstOf((finding.history?.removedBy ?? []).map(shortCommit), 1) || NONE,
    },
    {
      title: "REFS",
      cell: ({ finding }) => firstOf((finding.history?.presentAt ?? []).map(shortRef), 1) || NONE,
      least: 8,
      comfortable: 14,
    },
  ];
}

function secretText({ finding: { secret } }: Row, reveal: boolean): string {
  if (secret === null) return NONE;
  return safe(reveal ? secret.reveal() : secret.masked);
}

function verdict({ finding }: Row): string {
  return finding.secret === null ? finding.severity : finding.verdict;
}

function firstCommit({ finding: { history } }: Row): string {
  if (history?.firstUnknown !== undefined) return "unknown";
  const first = history?.first ?? null;
  return first === null ? NONE : shortCommit(first.commit);
}

function whereText({ finding, place }: Row): string {
  // What git ignores has a section of its own.
  const label = place.where === "ignored" ? "" : whereLabel(place);
  const more = finding.locations.length - 1;
  return placeText(finding, place) + (label === "" ? "" : ` (${label})`) + (more > 0 ? ` +${more}` : "");
}

function hexOf(id: string): string {
  return id.slice(id.lastIndexOf(":") + 1);
}

/** As many digits as tell the rows apart. */
function shortestIds(rows: readonly Row[]): number {
  const ids = new Set(rows.map(({ finding }) => hexOf(finding.id)));
  for (let length = SHORT_ID; length < 16; length++) {
    if (new Set(Array.from(ids, (id) => id.slice(0, length))).size === ids.size) return length;
  }
  return 16;
}
