import { countText, drawn } from "./dom.ts";
import { STANDINGS, stepsOf, type Span, type Step } from "./presence.ts";
import type { Scale } from "./timeline.ts";

/** Room over the highest step, for its count. */
const TOP = 12;

/** How many stood at each time, as areas over one another by where they stand today. */
export function drawArea(spans: readonly Span[], scale: Scale, height: number): SVGElement[] {
  const steps = stepsOf(spans);
  const most = steps.reduce((top, { counts }) => Math.max(top, counts.at(-1)!), 1);
  const y = (count: number): number => height - (count / most) * (height - TOP);
  const { left, right } = scale;
  // The tallest first: the others cover it.
  const areas = STANDINGS.map((name, at) =>
    drawn("path", { class: `area ${name}`, d: outline(levels(steps, scale, at), y, height) }),
  ).reverse();
  return [
    ...(steps.length === 0 ? [] : areas),
    drawn("line", { class: "grid", x1: left, x2: right, y1: y(most), y2: y(most) }),
    drawn("text", { class: "tick", x: right + 4, y: y(most) + 4 }, countText(most)),
    drawn("line", { class: "base", x1: left, x2: right, y1: height + 0.5, y2: height + 0.5 }),
    drawn("text", { class: "name", x: 0, y: height - 4 }, left > 100 ? "All that were there" : ""),
  ];
}

/** What a column of pixels shows: the highest of its steps, and the one that goes on. */
interface Level {
  readonly high: number;
  readonly last: number;
}

/** The first standings together, by column: a picture has no room for more than one step on a pixel. */
function levels(steps: readonly Step[], scale: Scale, at: number): ReadonlyMap<number, Level> {
  const columns = new Map<number, Level>();
  for (const { time, counts } of steps) {
    const x = Math.round(scale.x(time));
    const last = counts[at]!;
    columns.set(x, { high: Math.max(columns.get(x)?.high ?? 0, last), last });
  }
  return columns;
}

/** The outline as steps: along to the next change, then up or down. */
function outline(columns: ReadonlyMap<number, Level>, y: (count: number) => number, height: number): string {
  const parts = Array.from(columns, ([x, { high, last }]) => `H${x}V${y(high).toFixed(1)}V${y(last).toFixed(1)}`);
  const [start = 0] = columns.keys();
  return `M${start} ${height}${parts.join("")}V${height}Z`;
}
