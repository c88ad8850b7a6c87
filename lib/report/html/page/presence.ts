import type { PageLife, Standing } from "../data.ts";
import type { Row } from "./select.ts";

/** The time that a secret stood in files, in milliseconds since 1970. */
export interface Span {
  readonly row: Row;
  readonly standing: Standing;
  readonly from: number;
  /** null where it is gone and nobody knows since when, or whether it is. */
  readonly to: number | null;
}

/** Spans of the rows that have a date; what is still there stands until `made`. */
export function spansOf(rows: readonly Row[], made: number): Span[] {
  return rows.flatMap((row) => {
    const { life } = row.data;
    const from = Date.parse(life?.from ?? life?.first?.date ?? "");
    if (life === undefined || Number.isNaN(from)) return [];
    return [{ row, standing: life.standing, from, to: endOf(life, from, made) }];
  });
}

/** What was removed on HEAD's branch may stand on others. */
function endOf({ standing, to }: PageLife, from: number, made: number): number | null {
  if (standing === "head" || standing === "refs") return Math.max(made, from);
  return to === undefined ? null : Math.max(Date.parse(to), from);
}

/** From `time` on, so many secrets stood in files. */
export interface Step {
  readonly time: number;
  /** Those of the first of {@link STANDINGS}, of the first two, of all: where they stand today. */
  readonly counts: readonly number[];
}

/** From what is still in use to what only history holds; what may be either has no end, and is not counted. */
export const STANDINGS: readonly Standing[] = ["head", "refs", "history"];

/** How many spans there were at each time, as steps; those without an end are left out. */
export function stepsOf(spans: readonly Span[]): Step[] {
  const changes = spans.flatMap(({ standing, from, to }) => {
    const at = STANDINGS.indexOf(standing);
    return to === null
      ? []
      : [
          { time: from, at, by: 1 },
          { time: to, at, by: -1 },
        ];
  });
  changes.sort((a, b) => a.time - b.time);
  const steps: Step[] = [];
  const counts = STANDINGS.map(() => 0);
  for (const [n, { time, at, by }] of changes.entries()) {
    for (let upTo = at; upTo < counts.length; upTo++) counts[upTo]! += by;
    if (changes[n + 1]?.time !== time) steps.push({ time, counts: [...counts] });
  }
  return steps;
}

/** Spans that are drawn one by one: those that stood longest, in the order in which they came. */
export function longest(spans: readonly Span[], most: number): Span[] {
  const lasted = ({ from, to }: Span): number => (to ?? from) - from;
  return [...spans]
    .sort((a, b) => lasted(b) - lasted(a))
    .slice(0, most)
    .sort((a, b) => a.from - b.from);
}

const DAY = 86_400_000;
/** Months between marks, then days. */
const MONTHS = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600];
const DAYS = [1, 2, 7, 14];

/** A mark on the axis of time. */
export interface Tick {
  readonly time: number;
  readonly label: string;
}

/** At most so many marks at the start of days, months or years. */
export function ticksOf(from: number, to: number, most: number): Tick[] {
  const days = DAYS.find((step) => (to - from) / (step * DAY) <= most);
  if (days !== undefined) return dayTicks(from, to, days);
  const months = MONTHS.find((step) => (to - from) / (step * 30.4 * DAY) <= most) ?? 1200;
  return monthTicks(from, to, months);
}

function dayTicks(from: number, to: number, step: number): Tick[] {
  const ticks: Tick[] = [];
  for (let time = Math.ceil(from / DAY) * DAY; time <= to; time += step * DAY) {
    ticks.push({ time, label: new Date(time).toISOString().slice(0, 10) });
  }
  return ticks;
}

function monthTicks(from: number, to: number, step: number): Tick[] {
  const start = new Date(from);
  const first = start.getUTCFullYear() * 12 + start.getUTCMonth();
  const ticks: Tick[] = [];
  for (let month = Math.ceil(first / step) * step; ; month += step) {
    const time = Date.UTC(Math.floor(month / 12), month % 12);
    if (time > to) return ticks;
    if (time < from) continue;
    const text = new Date(time).toISOString();
    ticks.push({ time, label: text.slice(0, step >= 12 ? 4 : 7) });
  }
}
