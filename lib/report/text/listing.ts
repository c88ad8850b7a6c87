import { identityColumns, lifeColumns } from "./columns.ts";
import type { Paint } from "./paint.ts";
import type { Row, Section } from "./sections.ts";
import { fitColumns, headerLine, rowLine, type Column } from "./table.ts";

const INDENT = 2;
/** Below this many cells nothing is cut any further and lines may be too long. */
const NARROWEST = 60;

/** A section as a table: one line for each row where the terminal is wide enough, else two. */
export function listing({ title, rows }: Section, width: number, reveal: boolean, paint: Paint): string[] {
  const identity = identityColumns(rows, reveal, paint);
  const life = lifeColumns(rows, paint);
  const heading = paint.bold(`${title} (${rows.length})`);
  const room = Math.max(width, NARROWEST);
  const oneLine = fitColumns([...identity, ...life], rows, room);
  if (oneLine !== null || life.length === 0) {
    return [heading, ...tableOf([{ columns: [...identity, ...life], widths: oneLine, indent: 0 }], rows, paint)];
  }
  const parts = [
    { columns: identity, widths: fitColumns(identity, rows, room), indent: 0 },
    { columns: life, widths: fitColumns(life, rows, room - INDENT), indent: INDENT },
  ];
  return [heading, ...tableOf(parts, rows, paint)];
}

interface Part {
  readonly columns: readonly Column<Row>[];
  readonly widths: readonly number[] | null;
  readonly indent: number;
}

function tableOf(parts: readonly Part[], rows: readonly Row[], paint: Paint): string[] {
  const laid = parts.map(({ columns, widths, indent }) => ({
    columns,
    widths: widths ?? fitColumns(columns, rows, Number.POSITIVE_INFINITY) ?? [],
    margin: " ".repeat(indent),
  }));
  return [
    ...laid.map(({ columns, widths, margin }) => paint.dim(margin + headerLine(columns, widths))),
    ...rows.flatMap((row) => laid.map(({ columns, widths, margin }) => margin + rowLine(columns, widths, row))),
  ];
}
