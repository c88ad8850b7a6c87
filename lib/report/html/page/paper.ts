import type { PageHead } from "../data.ts";
import { kindDetail, ownDetail } from "./detail.ts";
import { countText, element } from "./dom.ts";
import type { Row } from "./select.ts";
import type { Table } from "./table.ts";

/** Rows on paper, and those that it tells whole: browsers fail to print some thousands of pages. */
const MOST_ROWS = 2000;
const MOST_WHOLE = 500;

/** Puts on paper all rows that are chosen, with what to do about each kind and what is known of each row. */
export function printWhole(tables: readonly (readonly [HTMLElement, Table])[], head: PageHead): void {
  addEventListener("beforeprint", () => {
    for (const [section, table] of tables) {
      table.first(MOST_ROWS);
      section.append(onPaper(table.shown(), head));
    }
  });
  addEventListener("afterprint", () => {
    for (const [section, table] of tables) {
      table.again();
      for (const paper of section.querySelectorAll(".paper")) paper.remove();
    }
  });
}

function onPaper(rows: readonly Row[], head: PageHead): HTMLElement {
  const told = rows.slice(0, MOST_WHOLE);
  const kinds = [...new Set(told.map(({ kind }) => kind))];
  return element(
    "div",
    { class: "paper" },
    ...cutLine(rows.length, MOST_ROWS),
    element("h3", {}, "What to do"),
    ...kinds.map(kindDetail),
    element("h3", {}, "Each in detail"),
    ...cutLine(rows.length, MOST_WHOLE),
    ...told.map((row) => ownDetail(row, head)),
  );
}

function cutLine(rows: number, most: number): HTMLElement[] {
  if (rows <= most) return [];
  const text = `The first ${countText(most)} of ${countText(rows)}. Filter the table to print others.`;
  return [element("p", { class: "about" }, text)];
}
