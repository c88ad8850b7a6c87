import type { PageHead } from "../data.ts";
import { kindDetail, ownDetail } from "./detail.ts";
import { countText, element } from "./dom.ts";
import type { Row } from "./select.ts";
import type { Table } from "./table.ts";

/** Rows that paper tells whole: browsers fail to print some thousands of pages. */
const MOST = 500;

/** Puts on paper all rows that are chosen, with what to do about each kind and what is known of each row. */
export function printWhole(tables: readonly (readonly [HTMLElement, Table])[], head: PageHead): void {
  addEventListener("beforeprint", () => {
    for (const [section, table] of tables) {
      table.whole(true);
      section.append(onPaper(table.shown(), head));
    }
  });
  addEventListener("afterprint", () => {
    for (const [section, table] of tables) {
      table.whole(false);
      for (const paper of section.querySelectorAll(".paper")) paper.remove();
    }
  });
}

function onPaper(rows: readonly Row[], head: PageHead): HTMLElement {
  const told = rows.slice(0, MOST);
  const kinds = [...new Set(told.map(({ kind }) => kind))];
  const cut = `The first ${countText(MOST)} of ${countText(rows.length)}. Filter the table to print others.`;
  return element(
    "div",
    { class: "paper" },
    element("h3", {}, "What to do"),
    ...kinds.map(kindDetail),
    element("h3", {}, "Each in detail"),
    ...(told.length < rows.length ? [element("p", { class: "about" }, cut)] : []),
    ...told.map((row) => ownDetail(row, head)),
  );
}
