import type { PageHead, PageKind, PageRow } from "../data.ts";

/** A row with what it shares with others. */
export interface Row {
  readonly data: PageRow;
  readonly kind: PageKind;
  /** What the search box looks through, in small letters. */
  readonly text: string;
}

/** Where it stands, as a table shows it. */
export function placeOf({ data }: Row): string {
  return data.places.first[0]?.text ?? "";
}

/** What a table can be sorted by. */
export type SortKey = "severity" | "title" | "mask" | "place" | "date" | "state";

/** What a reader has chosen to see. */
export interface Choice {
  readonly words: string;
  /** Empty for all. */
  readonly severity: string;
  readonly title: string;
  readonly state: string;
  readonly sort: SortKey;
  readonly descending: boolean;
}

/** Everything, grave ones first, as the report has it. */
export const EVERYTHING: Choice = {
  words: "",
  severity: "",
  title: "",
  state: "",
  sort: "severity",
  descending: false,
};

/** Rows of a table made ready to be looked through. */
export function rowsOf(rows: readonly PageRow[], { kinds, lists }: PageHead): Row[] {
  return rows.map((data) => {
    const kind = kinds[data.kind]!;
    const { life } = data;
    const tags = life === undefined ? [] : lists[life.tags]!.first;
    const people = life?.first === undefined ? [] : [life.first.author, life.first.commit, life.first.date];
    const texts = [
      data.id,
      kind.title,
      kind.provider,
      kind.pattern,
      data.verdict,
      data.mask,
      data.silenced?.reason,
      data.silenced?.by,
    ];
    const places = data.places.first.flatMap((place) => [place.text, place.notes]);
    const text = [...texts, ...places, ...people, ...tags, ...data.facts].join("\n").toLowerCase();
    return { data, kind, text };
  });
}

/** The rows that fit, in the order that was chosen; equal ones stay in the report's order. */
export function select(rows: readonly Row[], choice: Choice): Row[] {
  const { severity, title, state, sort, descending } = choice;
  const words = choice.words.toLowerCase().split(/\s+/).filter(Boolean);
  const fitting = rows.filter(
    ({ data, kind, text }) =>
      (severity === "" || data.severity === severity) &&
      (title === "" || kind.title === title) &&
      (state === "" || data.state === state) &&
      words.every((word) => text.includes(word)),
  );
  const keyed = fitting.map((row) => ({ row, key: KEYS[sort](row) }));
  const sign = descending ? -1 : 1;
  keyed.sort((a, b) => (a.key === b.key ? 0 : a.key < b.key ? -sign : sign));
  return keyed.map(({ row }) => row);
}

/** Rows without a date come behind the others. */
const NO_DATE = "9999";
const GRAVITY = { error: "0", warning: "1", note: "2" };

const KEYS: Readonly<Record<SortKey, (row: Row) => string>> = {
  severity: ({ data }) => GRAVITY[data.severity],
  title: ({ kind, data }) => `${kind.title.toLowerCase()}\n${data.verdict}`,
  mask: ({ data }) => (data.mask ?? "").toLowerCase(),
  place: (row) => placeOf(row).toLowerCase(),
  date: ({ data }) => data.life?.from ?? data.life?.first?.date ?? NO_DATE,
  state: ({ data }) => data.state,
};

/** The values of a column with how often each is there, the most frequent first. */
export function valuesOf(rows: readonly Row[], valueOf: (row: Row) => string): [value: string, count: number][] {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(valueOf(row), (counts.get(valueOf(row)) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}
