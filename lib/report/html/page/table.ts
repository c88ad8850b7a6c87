import { columnsFor, type Column } from "./cells.ts";
import { controls } from "./controls.ts";
import { countText, element } from "./dom.ts";
import { openPager } from "./pager.ts";
import { EVERYTHING, select, type Choice, type Row } from "./select.ts";

/** Rows on one page: what a browser lays out in a few milliseconds. */
const PAGE = 100;
/** Fewer rows than this need no search. */
const FEW = 6;

/** What a table tells the page. */
export interface TableEvents {
  /** Other rows are shown than before. */
  chosen(rows: readonly Row[]): void;
  /** A row of those is to be told whole. */
  open(rows: readonly Row[], at: number): void;
}

/** A table of the page. */
export interface Table {
  /** Rows that fit what was chosen, in order. */
  shown(): readonly Row[];
  /** Lays out the first so many of them, for paper. */
  first(rows: number): void;
  /** Lays out the page that was there. */
  again(): void;
}

/** Puts a table that filters and sorts into a section. */
export function openTable(section: HTMLElement, rows: readonly Row[], events: TableEvents): Table {
  const columns = columnsFor(rows);
  const body = element("tbody");
  const status = element("p", { class: "status", role: "status" });
  let choice: Choice = EVERYTHING;
  let shown: readonly Row[] = rows;
  let first = 0;

  const layOut = (from: number, to: number): void => {
    const lines = shown.slice(from, to).map((row, at) => line(columns, row, () => events.open(shown, from + at)));
    body.replaceChildren(...lines);
  };
  const pager = openPager(PAGE, (from) => layOut((first = from), from + PAGE));
  const choose = (part: Partial<Choice>): void => {
    choice = { ...choice, ...part };
    shown = select(rows, choice);
    first = 0;
    layOut(0, PAGE);
    pager.start(shown.length);
    status.textContent = statusText(shown.length, rows.length);
    markSorted(headings, columns, choice);
    // Other words or values may fit other rows; a column to sort by does not.
    if (part.sort === undefined) events.chosen(shown);
  };
  const headings = columns.map(({ key, title }) =>
    heading(title, key, () => choose({ sort: key, descending: choice.sort === key && !choice.descending })),
  );

  const filter = rows.length < FEW ? [] : [controls(rows, section.id, choose)];
  const head = element("thead", {}, element("tr", {}, ...headings));
  const caption = element("caption", {}, element("span", {}, section.querySelector("h2")?.textContent ?? ""));
  section.append(
    ...filter,
    ...(filter.length > 0 ? [status] : []),
    element("table", { class: "rows" }, caption, head, body),
    pager.element,
  );
  choose({});
  return {
    shown: () => shown,
    first: (count) => layOut(0, count),
    again: () => layOut(first, first + PAGE),
  };
}

function statusText(shown: number, all: number): string {
  if (shown === all) return "";
  return shown === 0 ? "No row fits." : `${countText(shown)} of ${countText(all)} rows`;
}

function heading(title: string, look: string, sort: () => void): HTMLElement {
  const button = element("button", { type: "button" }, title);
  button.addEventListener("click", sort);
  return element("th", { scope: "col", class: look }, button);
}

function markSorted(headings: readonly HTMLElement[], columns: readonly Column[], choice: Choice): void {
  for (const [at, cell] of headings.entries()) {
    if (columns[at]?.key !== choice.sort) cell.removeAttribute("aria-sort");
    else cell.setAttribute("aria-sort", choice.descending ? "descending" : "ascending");
  }
}

function line(columns: readonly Column[], row: Row, open: () => void): HTMLElement {
  return element("tr", {}, ...columns.map((column) => element("td", { class: column.key }, ...column.cell(row, open))));
}
