import type { TracedLine, TracedStep } from "../traced-line.ts";
import { safe, wrap } from "./fit.ts";
import { paintWith, type Paint } from "./paint.ts";
import type { PatternTextOptions } from "./patterns.ts";

const LABEL = 12;
const WIDEST = 100;

const STAGES: Readonly<Record<TracedStep["step"]["stage"], string>> = {
  found: "reported",
  suppressed: "silenced",
  placeholder: "only counted: a sample or a reference",
  overlap: "left to another pattern",
  dropped: "dropped",
  mask: "only counted: a mask",
  "no-match": "no match",
  boundary: "no match",
};

/** What became of the candidates on a line, for people. */
export function traceText(traced: TracedLine, { width, color }: PatternTextOptions): string {
  const paint = paintWith(color);
  const { file, line, sensitive, steps } = traced;
  const room = Math.min(width, WIDEST) - LABEL - 2;
  const blocks = steps.flatMap((one) => ["", ...stepLines(one, room, paint)]);
  return [
    paint.bold(`${safe(file)}:${line}`),
    ...(sensitive === null ? [] : [`The file itself is a finding (${sensitive.rule}): ${safe(sensitive.why)}.`]),
    ...(steps.length === 0 ? ["No pattern has a keyword here, and no parser of files a slot."] : blocks),
    "",
  ].join("\n");
}

function stepLines({ step, from, to }: TracedStep, room: number, paint: Paint): string[] {
  const { stage, pattern, title, proof, why, keyword, verdict, masked, length } = step;
  const said = verdict === undefined || stage === "placeholder" ? "" : `, ${verdict}`;
  const head = `${paint.bold(pattern)}  ${title}: ${STAGES[stage]}${stage === "found" ? said : ""}`;
  const until = to.line === from.line ? "" : ` to line ${to.line}`;
  const entries: readonly (readonly [label: string, text: string | undefined])[] = [
    ["Keyword", keyword === undefined ? undefined : `\`${safe(keyword)}\` at column ${from.column}`],
    [
      "Value",
      masked === undefined ? undefined : `${safe(masked)} (${length} characters) at column ${from.column}${until}`,
    ],
    ["Proof", proof ?? "none"],
    ["Because", why],
  ];
  return [
    head,
    ...entries.flatMap(([label, text]) =>
      text === undefined
        ? []
        : wrap(text, room).map((one, at) => `  ${paint.dim((at === 0 ? label : "").padEnd(LABEL))}${one}`),
    ),
  ];
}
