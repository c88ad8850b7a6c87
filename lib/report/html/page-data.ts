import type { Finding, SuppressedFinding } from "../../core/finding.ts";
import type { Report } from "../../core/report.ts";
import type { Checkout } from "../checkout.ts";
import { TABLES, type Cut, type PageHead, type PageKind, type PageRow, type TableName } from "./data.ts";
import { scriptJson } from "./markup.ts";
import { pageRow, Shared } from "./row.ts";

/** Findings by table: what is only good to know and what is silenced stand apart. */
export function tablesOf({
  findings,
  suppressed,
}: Report): Record<TableName, readonly (Finding | SuppressedFinding)[]> {
  return {
    findings: findings.filter(({ severity }) => severity !== "note"),
    notes: findings.filter(({ severity }) => severity === "note"),
    silenced: suppressed,
  };
}

/** Rows that are told at once. */
const AT_ONCE = 200;

/** The page's data as JSON for a `script` element, in parts. */
export function* dataParts(report: Report, checkout: Checkout, made: number): Generator<string> {
  const tables = tablesOf(report);
  const [kinds, lists] = [new Shared<PageKind>(), new Shared<Cut>()];
  yield "{";
  for (const name of TABLES) {
    yield `"${name}":[`;
    yield* rowParts(tables[name], (row) => pageRow(row, checkout, kinds, lists));
    yield "],\n";
  }
  // What rows share is known when all of them are told.
  const head: PageHead = { made, kinds: kinds.list, lists: lists.list };
  yield scriptJson(head).slice(1);
}

function* rowParts(
  rows: readonly (Finding | SuppressedFinding)[],
  told: (row: Finding | SuppressedFinding) => PageRow,
): Generator<string> {
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    const texts = rows.slice(at, at + AT_ONCE).map((row) => scriptJson(told(row)));
    yield (at === 0 ? "\n" : ",\n") + texts.join(",\n");
  }
}
