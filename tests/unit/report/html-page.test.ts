import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { PageHead, PageLife, PageRow } from "../../../lib/report/html/data.ts";
import { longest, spansOf, stepsOf, ticksOf } from "../../../lib/report/html/page/presence.ts";
import { EVERYTHING, rowsOf, select, valuesOf, type Row } from "../../../lib/report/html/page/select.ts";

const HEAD: PageHead = {
  made: Date.parse("2024-12-31T00:00:00Z"),
  kinds: [
    { title: "B token", pattern: "b", impact: "", remedy: [] },
    { title: "A key", pattern: "a", impact: "", remedy: [] },
  ],
  lists: [{ first: ["v1.0"], count: 1 }],
};

function life(from: string, to?: string, standing: PageLife["standing"] = "history"): PageLife {
  const none = { first: [], count: 0 };
  return {
    standing,
    from: `${from}T00:00:00Z`,
    ...(to !== undefined && { to: `${to}T00:00:00Z` }),
    also: none,
    entered: none,
    removed: none,
    refs: 0,
    tags: 0,
    reachedRemote: false,
  };
}

function row(parts: Partial<PageRow> & { readonly path?: string } = {}): PageRow {
  const { path = "a/b.ts:1:1", ...rest } = parts;
  return {
    id: "x:1",
    kind: 0,
    severity: "error",
    verdict: "shaped",
    why: "",
    facts: [],
    places: { first: [{ text: path, notes: "" }], count: 1 },
    state: "in HEAD",
    ...rest,
  };
}

function paths(rows: readonly Row[]): (string | undefined)[] {
  return rows.map(({ data }) => data.places.first[0]?.text);
}

describe("choosing rows", () => {
  const rows = rowsOf(
    [
      row({ path: "Zeta.ts", severity: "warning", state: "ignored", life: life("2024-02-01") }),
      row({ path: "alpha.ts", kind: 1, severity: "note", life: life("2024-01-01") }),
      row({ path: "beta.ts", severity: "error", facts: ["name: DEMO"] }),
      row({ path: "gamma.ts", severity: "error", kind: 1 }),
    ],
    HEAD,
  );

  test("finds all words anywhere, whatever their case", () => {
    expect(paths(select(rows, { ...EVERYTHING, words: "demo BETA" }))).toEqual(["beta.ts"]);
    expect(paths(select(rows, { ...EVERYTHING, words: "demo gamma" }))).toEqual([]);
    expect(paths(select(rows, { ...EVERYTHING, words: "v1.0" }))).toEqual(["Zeta.ts", "alpha.ts"]);
  });

  test("keeps to each chosen value", () => {
    expect(paths(select(rows, { ...EVERYTHING, title: "A key", severity: "error" }))).toEqual(["gamma.ts"]);
    expect(paths(select(rows, { ...EVERYTHING, state: "ignored" }))).toEqual(["Zeta.ts"]);
  });

  test("sorts both ways, and rows without a date come last", () => {
    const byDate = { ...EVERYTHING, sort: "date" } as const;
    expect(paths(select(rows, byDate))).toEqual(["alpha.ts", "Zeta.ts", "beta.ts", "gamma.ts"]);
    expect(paths(select(rows, { ...EVERYTHING, sort: "place" }))).toEqual([
      "alpha.ts",
      "beta.ts",
      "gamma.ts",
      "Zeta.ts",
    ]);
    expect(paths(select(rows, { ...EVERYTHING, descending: true }))).toEqual([
      "alpha.ts",
      "Zeta.ts",
      "beta.ts",
      "gamma.ts",
    ]);
  });

  test("counts the values of a column", () => {
    expect(valuesOf(rows, ({ data }) => data.severity)).toEqual([
      ["error", 2],
      ["warning", 1],
      ["note", 1],
    ]);
  });
});

describe("lives as spans", () => {
  const day = (text: string): number => Date.parse(`${text}T00:00:00Z`);
  const spans = spansOf(
    rowsOf(
      [
        row({ path: "gone", life: life("2024-01-01", "2024-03-01") }),
        row({ path: "here", life: life("2024-02-01", undefined, "head") }),
        row({ path: "elsewhere", life: life("2024-02-01", "2024-02-20", "refs") }),
        row({ path: "lost", life: life("2024-04-01") }),
        row({ path: "unread", life: life("2024-05-01", undefined, "unknown") }),
        row({ path: "undated" }),
      ],
      HEAD,
    ),
    HEAD.made,
  );

  test("end when it was removed, or last until today; an unknown end is no date", () => {
    expect(spans.map(({ from, to }) => [from, to])).toEqual([
      [day("2024-01-01"), day("2024-03-01")],
      [day("2024-02-01"), HEAD.made],
      [day("2024-02-01"), HEAD.made],
      [day("2024-04-01"), null],
      [day("2024-05-01"), null],
    ]);
  });

  test("are counted at each change", () => {
    expect(stepsOf(spans)).toEqual([
      { time: day("2024-01-01"), counts: [0, 0, 1] },
      { time: day("2024-02-01"), counts: [1, 2, 3] },
      { time: day("2024-03-01"), counts: [1, 2, 2] },
      { time: HEAD.made, counts: [0, 0, 0] },
    ]);
  });

  test("are drawn by length first, then in the order in which they came", () => {
    expect(longest(spans, 3).map(({ row: one }) => one.data.places.first[0]!.text)).toEqual([
      "gone",
      "here",
      "elsewhere",
    ]);
  });

  test("never count below zero, and end with none", () => {
    const date = fc.integer({ min: 0, max: 4000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(date, date)), (pairs) => {
        const rows = pairs.map(([a, b]) => row({ life: life(dateOf(Math.min(a, b)), dateOf(Math.max(a, b))) }));
        const steps = stepsOf(spansOf(rowsOf(rows, HEAD), HEAD.made));
        expect(steps.flatMap(({ counts }) => counts).every((count) => count >= 0)).toBe(true);
        expect(steps.at(-1)?.counts ?? [0, 0, 0]).toEqual([0, 0, 0]);
        expect(steps.map(({ time }) => time)).toEqual(
          [...new Set(steps.map(({ time }) => time))].sort((a, b) => a - b),
        );
      }),
    );
  });

  function dateOf(days: number): string {
    return new Date(days * 86_400_000).toISOString().slice(0, 10);
  }
});

test("the axis of time has few marks, in order, all of them on it", () => {
  const times = fc.integer({ min: -2e12, max: 4e12 });
  fc.assert(
    fc.property(times, fc.integer({ min: 1, max: 4e12 }), fc.integer({ min: 2, max: 20 }), (from, length, most) => {
      const ticks = ticksOf(from, from + length, most);
      expect(ticks.length).toBeLessThanOrEqual(most + 1);
      expect(ticks.every(({ time }) => time >= from && time <= from + length)).toBe(true);
      expect(ticks.map(({ label }) => label)).toEqual([...new Set(ticks.map(({ label }) => label))]);
    }),
  );
});
