import { identityColumns, lifeColumns } from "./columns.ts";
import type { Paint } from "./paint.ts";
import type { Row, Section } from "./sections.ts";
import { fitColumns, headerLine, rowLine, type Column } from "./table.ts";

const INDENT = 2;

/** A section as a table: one line for each row where the terminal is wide enough, else two. */
export function listing(
  { title, rows, count = rows.length }: Section,
  width: number,
  reveal: boolean,
  paint: Paint,
): string[] {
  const identity = identityColumns(rows, reveal, paint);
  const life = lifeColumns(rows, paint);
  const heading = paint.bold(`${title} (${count})`);
  if (life.length === 0) return [heading, ...tableOf([partOf(identity, rows, width, 0)], rows, paint)];
  const columns = [...identity, ...life];
  const together = { columns, ...fitColumns(columns, rows, width, "comfortable"), margin: "" };
  if (together.fits) return [heading, ...tableOf([together], rows, paint)];
  const parts = [partOf(identity, rows, width, 0), partOf(life, rows, width, INDENT)];
  return [heading, ...tableOf(parts, rows, paint)];
}

/** Columns that stand on one line. */
interface Part {
  readonly columns: readonly Column<Row>[];
  readonly widths: readonly number[];
  readonly margin: string;
}

function partOf(columns: readonly Column<Row>[], rows: readonly Row[], width: number, indent: number): Part {
  return { columns, ...fitColumns(columns, rows, width - indent), margin: " ".repeat(indent) };
}

function tableOf(parts: readonly Part[], rows: readonly Row[], paint: Paint): string[] {
  return [
    ...parts.map(({ columns, widths, margin }) => paint.dim(margin + headerLine(columns, widths))),
    ...rows.flatMap((row) => parts.map(({ columns, widths, margin }) => margin + rowLine(columns, widths, row))),
  ];
}
