import type { Standing } from "../data.ts";
import { drawArea } from "./area.ts";
import { countText, drawn, element } from "./dom.ts";
import { longest, spansOf, ticksOf, type Span } from "./presence.ts";
import { placeOf, type Row } from "./select.ts";

/** So many bars are drawn one by one; of more only a few, so that the table is not far. */
const MOST_BARS = 24;
const BARS_OF_MANY = 12;
const BAR = 22;
const AXIS = 22;
const AREA = 96;
const WIDE = 720;
const LABEL = 250;
/** Letters that have room there. */
const LABEL_LETTERS = 36;
/** Widest label of a mark on the axis. */
const TICK_LABEL = 70;
const DAY = 86_400_000;

const LEGEND: readonly (readonly [Standing, string])[] = [
  ["head", "in HEAD"],
  ["refs", "on other refs"],
  ["history", "in history only"],
  ["unknown", "not known"],
];

/** Places on a picture: x of a time, and where the drawing starts. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
  x(time: number): number;
}

/** Fills a section with when secrets came and went; gives what draws it for other rows. */
export function openTimeline(
  section: HTMLElement,
  all: readonly Row[],
  made: number,
  open: (rows: readonly Row[], at: number) => void,
): (rows: readonly Row[]) => void {
  const caption = element("p", { class: "about" });
  const holder = element("div", { class: "picture" });
  const isHeadRead = all.every(({ data }) => data.life?.headUnread !== true);
  const legend = element(
    "ul",
    { class: "legend" },
    ...LEGEND.map(([name, text]) => element("li", { class: name }, isHeadRead ? text : text.replace("other ", ""))),
  );
  section.append(element("h2", { id: "timeline-title" }, "When they came and went"), caption, holder, legend);
  section.setAttribute("aria-labelledby", "timeline-title");
  const known = new Map(spansOf(all, made).map((span) => [span.row, span]));
  let rows: readonly Row[] = [];
  const draw = (): void => {
    const spans = rows.flatMap((row) => known.get(row) ?? []);
    for (const [at, item] of Array.from(legend.children, (one) => one as HTMLElement).entries()) {
      item.hidden = !spans.some(({ standing }) => standing === LEGEND[at]?.[0]);
    }
    const bars = longest(spans, spans.length > MOST_BARS ? BARS_OF_MANY : MOST_BARS);
    const text = captionText(rows.length, spans, bars.length);
    caption.textContent = text;
    holder.replaceChildren(
      ...(spans.length === 0 ? [] : [picture(spans, bars, Math.max(holder.clientWidth, 240), text, open)]),
    );
  };
  let width = 0;
  new ResizeObserver(() => {
    if (holder.clientWidth === width) return;
    width = holder.clientWidth;
    draw();
  }).observe(holder);
  return (chosen) => {
    rows = chosen;
    draw();
  };
}

function captionText(rows: number, spans: readonly Span[], bars: number): string {
  const unknown = spans.filter(({ standing }) => standing === "unknown").length;
  const endless = spans.filter(({ to }) => to === null).length - unknown;
  const undated = rows - spans.length;
  const sentences = [
    headText(rows, spans),
    bars < spans.length ? `Bars show the ${bars} that stood longest.` : "",
    endless > 0 ? `${countText(endless)} are gone since a date that is not known; only their start is drawn.` : "",
    unknown > 0 ? `Whether ${countText(unknown)} are gone is not known; only their start is drawn.` : "",
    undated > 0 ? `${countText(undated)} have no date.` : "",
  ];
  return sentences.filter((sentence) => sentence !== "").join(" ");
}

function headText(rows: number, spans: readonly Span[]): string {
  if (spans.some(({ row }) => row.data.life?.headUnread === true)) return "HEAD was not looked at.";
  const standing = spans.filter((span) => span.standing === "head").length;
  return standing === 0 ? "None stands in HEAD now." : `${countText(standing)} of ${countText(rows)} still in HEAD.`;
}

function picture(
  spans: readonly Span[],
  bars: readonly Span[],
  width: number,
  text: string,
  open: (rows: readonly Row[], at: number) => void,
): SVGElement {
  const isWide = width >= WIDE;
  const step = isWide ? BAR : BAR * 2;
  const area = spans.length > 2 ? AREA : 0;
  const height = area + bars.length * step + AXIS;
  const scale = scaleOf(spans, isWide ? LABEL : 4, width - (area > 0 ? 48 : 8));
  const rows = bars.map(({ row }) => row);
  const shapes = bars.map((span, at) => bar(span, scale, area + at * step, isWide, () => open(rows, at)));
  return drawn(
    "svg",
    { width, height, viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": `Timeline. ${text}` },
    ...grid(scale, height),
    ...(area > 0 ? drawArea(spans, scale, area - 14) : []),
    ...shapes,
  );
}

function scaleOf(spans: readonly Span[], left: number, right: number): Scale {
  // Thousands of spans are too many arguments for Math.min.
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const span of spans) {
    from = Math.min(from, span.from);
    to = Math.max(to, span.to ?? span.from);
  }
  if (to - from < DAY) [from, to] = [from - DAY, to + DAY];
  return { from, to, left, right, x: (time) => left + ((time - from) / (to - from)) * (right - left) };
}

function grid(scale: Scale, height: number): SVGElement[] {
  const { from, to, left, right } = scale;
  return ticksOf(from, to, Math.max(2, Math.floor((right - left) / 84))).flatMap(({ time, label }) => {
    const x = Math.round(scale.x(time)) + 0.5;
    return [
      drawn("line", { class: "grid", x1: x, x2: x, y1: 0, y2: height - AXIS + 4 }),
      ...(x + TICK_LABEL > right ? [] : [drawn("text", { class: "tick", x: x + 4, y: height - 4 }, label)]),
    ];
  });
}

function bar(
  { row, standing, from, to }: Span,
  scale: Scale,
  y: number,
  isWide: boolean,
  open: () => void,
): SVGElement {
  const x = scale.x(from);
  const middle = y + (isWide ? BAR / 2 : BAR * 1.4);
  const width = to === null ? 0 : Math.max(3, scale.x(to) - x);
  const shape =
    to === null
      ? drawn("circle", { cx: x, cy: middle, r: 4 })
      : drawn("rect", { x, y: middle - 5, width, height: 10, rx: 2 });
  const mask = row.data.mask ?? "";
  const title = shortened(row.kind.title, LABEL_LETTERS - mask.length);
  const name = drawn("text", { class: "name", x: 0, y: 14 }, title, " ", drawn("tspan", {}, mask));
  // A picture within the picture, so that a wide name ends before the bar.
  const room = { x: 0, y: isWide ? middle - 10 : y, width: isWide ? LABEL - 8 : scale.right, height: 20 };
  const label = drawn("svg", room, name);
  const tip = drawn("title", {}, `${row.kind.title} ${mask}\n${placeOf(row)}`);
  const group = drawn("g", { class: `bar ${standing}` }, tip, label, shape);
  group.addEventListener("click", open);
  return group;
}

function shortened(text: string, most: number): string {
  const letters = [...text];
  return letters.length <= Math.max(most, 8) ? text : `${letters.slice(0, Math.max(most, 8) - 1).join("")}…`;
}
