import { keepEnd, keepStart, pad, widthOf } from "./fit.ts";

/** A column of a table; cells are safe to print already. */
export interface Column<Row> {
  readonly title: string;
  cell(row: Row): string;
  /** Narrowest width in cells it may be cut to; without it the column is never cut. */
  readonly least?: number;
  /** Width in cells below which a cut makes it hard to read. */
  readonly comfortable?: number;
  /** Which end survives a cut; default the start. */
  readonly keep?: "start" | "end";
  /** Colour; gets the fitted text. */
  paint?(text: string, row: Row): string;
}

const GAP = "  ";

/** Widths of columns in cells. */
export interface Fit {
  readonly widths: readonly number[];
  /** False when even the least widths are too wide together. */
  readonly fits: boolean;
}

/** Cuts the columns that have most to give, down to `limit` at most, until all fit into `width` cells. */
export function fitColumns<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  width: number,
  limit: "least" | "comfortable" = "least",
): Fit {
  const widths = columns.map((column) => Math.max(...[column.title, ...rows.map(column.cell)].map(widthOf)));
  let excess = widths.reduce((sum, one) => sum + one, GAP.length * (columns.length - 1)) - width;
  while (excess > 0) {
    const widest = mostSpare(columns, widths, limit);
    if (widest === -1) return { widths, fits: false };
    widths[widest] = (widths[widest] ?? 0) - 1;
    excess--;
  }
  return { widths, fits: true };
}

/** The header as one line. */
export function headerLine<Row>(columns: readonly Column<Row>[], widths: readonly number[]): string {
  return columns
    .map(({ title }, index) => pad(title, widths[index] ?? 0))
    .join(GAP)
    .trimEnd();
}

/** One row as one line. */
export function rowLine<Row>(columns: readonly Column<Row>[], widths: readonly number[], row: Row): string {
  const cells = columns.map((column, index) => {
    const width = widths[index] ?? 0;
    const text = (column.keep === "end" ? keepEnd : keepStart)(column.cell(row), width);
    const fill = index === columns.length - 1 ? "" : " ".repeat(Math.max(0, width - widthOf(text)));
    return (column.paint?.(text, row) ?? text) + fill;
  });
  return cells.join(GAP);
}

/** Index of the column that has most to give; -1 when none has. */
function mostSpare<Row>(
  columns: readonly Column<Row>[],
  widths: readonly number[],
  limit: "least" | "comfortable",
): number {
  let best = -1;
  let bestSpare = 0;
  columns.forEach((column, index) => {
    const narrowest = column[limit] ?? column.least;
    const spare = narrowest === undefined ? 0 : (widths[index] ?? 0) - narrowest;
    if (spare > bestSpare) [best, bestSpare] = [index, spare];
  });
  return best;
}
