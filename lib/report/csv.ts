import type { Finding, SuppressedFinding } from "../core/finding.ts";
import type { Report } from "../core/report.ts";
import { escapeForTerminal } from "../core/terminal.ts";
import { placeToTell, type Checkout } from "./checkout.ts";

type Row = Finding | SuppressedFinding;
type Cell = string | number | boolean | null | undefined;

/** Columns in order; new ones come behind. */
const COLUMNS: readonly (readonly [name: string, of: (row: Row, checkout: Checkout) => Cell])[] = [
  ["id", ({ id }) => id],
  ["severity", ({ severity }) => severity],
  ["verdict", ({ verdict }) => verdict],
  ["pattern", ({ pattern }) => pattern],
  ["title", ({ title }) => title],
  ["provider", ({ provider }) => provider],
  ["secret", ({ secret }) => secret?.masked],
  ["path", (row, checkout) => placeToTell(row, checkout).path],
  ["line", (row, checkout) => placeToTell(row, checkout).line],
  ["column", (row, checkout) => placeToTell(row, checkout).column],
  ["where", (row, checkout) => placeToTell(row, checkout).where],
  ["commit", (row, checkout) => placeToTell(row, checkout).commit],
  ["blob", (row, checkout) => placeToTell(row, checkout).blob],
  ["places", ({ locations }) => locations.length],
  ["firstCommit", ({ history }) => history?.first?.commit],
  ["firstDate", ({ history }) => history?.first?.date],
  ["author", ({ history }) => history?.first?.author],
  ["inHead", ({ history }) => history?.presentAtHead],
  ["exposedFrom", ({ history }) => history?.exposure.from],
  ["exposedTo", ({ history }) => history?.exposure.to],
  ["reachedRemote", ({ history }) => history?.reachedRemote],
  ["why", ({ why }) => why],
  ["suppressed", (row) => ("suppression" in row ? row.suppression.reason || "yes" : "")],
];

/** The report as a table by RFC 4180, in parts: a row for each finding, silenced ones last and with the reason. */
export function* csvReport({ findings, suppressed }: Report, checkout: Checkout): Generator<string> {
  yield record(COLUMNS.map(([name]) => name));
  for (const row of [...findings, ...suppressed]) yield record(COLUMNS.map(([, of]) => of(row, checkout)));
}

function record(cells: readonly Cell[]): string {
  return `${cells.map((cell) => cellText(cell ?? "")).join(",")}\r\n`;
}

/** What a spreadsheet takes for a formula, in full width too; blanks before it do not help. */
const FORMULA = /^\s*[=+\-@|%\uff1d\uff0b\uff0d\uff20]/;

/** A cell that is text to every spreadsheet, and one line. */
function cellText(cell: string | number | boolean): string {
  const text = escapeForTerminal(String(cell));
  return `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}
