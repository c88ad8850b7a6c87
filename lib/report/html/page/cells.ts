import { day, element, shortCommit } from "./dom.ts";
import { placeOf, type Row, type SortKey } from "./select.ts";

/** A column of a table: what it is sorted by, its heading, and its cell. */
export interface Column {
  readonly key: SortKey;
  readonly title: string;
  cell(row: Row, open: () => void): readonly (Node | string)[];
}

const COLUMNS: readonly Column[] = [
  { key: "severity", title: "Severity", cell: ({ data }) => [severityTag(data.severity)] },
  {
    key: "title",
    title: "Finding",
    cell: ({ data, kind }, open) => {
      const button = element("button", { type: "button", class: "open", "aria-haspopup": "dialog" }, kind.title);
      button.addEventListener("click", open);
      return [button, small(data.silenced?.reason ?? data.verdict)];
    },
  },
  { key: "mask", title: "Secret", cell: ({ data }) => (data.mask === undefined ? [] : [code(data.mask)]) },
  {
    key: "place",
    title: "Place",
    cell: (row) => {
      const more = row.data.places.count - 1;
      return [pathCode(placeOf(row)), ...(more > 0 ? [small(`and ${more} more`)] : [])];
    },
  },
  { key: "date", title: "First commit", cell: ({ data }) => firstCells(data.life) },
  { key: "state", title: "Now", cell: ({ data }) => [data.state] },
];

/** Columns of a table; a scan of files knows no commits. */
export function columnsFor(rows: readonly Row[]): readonly Column[] {
  const hasLife = rows.some(({ data }) => data.life !== undefined);
  return hasLife ? COLUMNS : COLUMNS.filter(({ key }) => key !== "date");
}

/** A severity as a word with a mark beside it. */
export function severityTag(severity: string): HTMLElement {
  return element("span", { class: `tag ${severity}` }, severity);
}

/** A name or a value from the repository. */
export function code(text: string): HTMLElement {
  return element("code", {}, text);
}

/** A path that may break behind its folders. */
export function pathCode(path: string): HTMLElement {
  const parts = path.split(/(?<=\/)/);
  return element("code", {}, ...parts.flatMap((part, at) => (at === 0 ? [part] : [element("wbr"), part])));
}

/** What is said beside something of more weight. */
export function small(text: string): HTMLElement {
  return element("small", {}, text);
}

function firstCells(life: Row["data"]["life"]): (Node | string)[] {
  if (life === undefined) return [];
  const { first, unknown, from } = life;
  if (first === undefined) return [unknown === undefined ? (from === undefined ? "none" : day(from)) : "unknown"];
  // The address behind the name would only widen the column.
  const name = first.author.split("<", 1)[0]!.trimEnd() || first.author;
  return [element("time", { datetime: first.date }, day(first.date)), small(`${shortCommit(first.commit)} ${name}`)];
}
