import { TABLES, type PageData } from "../data.ts";
import { openDialog } from "./dialog.ts";
import { printWhole } from "./paper.ts";
import { rowsOf } from "./select.ts";
import { openTable, type Table } from "./table.ts";
import { openTimeline } from "./timeline.ts";

start(JSON.parse(document.getElementById("data")?.textContent ?? "") as PageData);

/** Fills the page's sections and makes it ready for paper. */
function start(data: PageData): void {
  const open = openDialog(data);
  const timeline = document.getElementById("timeline")!;
  const findings = rowsOf(data.findings, data);
  timeline.hidden = !findings.some(({ data: { life } }) => life?.from !== undefined || life?.first !== undefined);
  const drawTimeline = timeline.hidden ? () => {} : openTimeline(timeline, findings, data.made, open);
  const tables: (readonly [HTMLElement, Table])[] = [];
  for (const name of TABLES) {
    const section = document.getElementById(name);
    const rows = name === "findings" ? findings : rowsOf(data[name], data);
    if (section === null || rows.length === 0) continue;
    const chosen = name === "findings" ? drawTimeline : () => {};
    tables.push([section, openTable(section, rows, { chosen, open })]);
  }
  printWhole(tables, data);
}
