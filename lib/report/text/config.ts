import type { EffectiveValue, ExplainedConfig, ExplainedPath, Origin } from "../../core/explained-config.ts";
import { safe } from "./fit.ts";
import { paintWith } from "./paint.ts";
import type { PatternTextOptions } from "./patterns.ts";
import { fitColumns, headerLine, rowLine, type Column } from "./table.ts";

/** What holds, for people. */
export function configText({ file, values, path }: ExplainedConfig, { width, color }: PatternTextOptions): string {
  const paint = paintWith(color);
  const columns: Column<EffectiveValue>[] = [
    { title: "SETTING", cell: ({ key }) => safe(key), least: 12, paint: (text) => paint.bold(text) },
    { title: "VALUE", cell: ({ value }) => safe(value), least: 12 },
    { title: "DEFAULT", cell: (row) => row.default },
    { title: "FROM", cell: ({ from }) => safe(originText(from)) },
  ];
  const { widths } = fitColumns(columns, values, width);
  return [
    file === null ? "No configuration file has a say." : `Configuration: ${safe(file)}`,
    "",
    paint.dim(headerLine(columns, widths)),
    ...values.map((row) => rowLine(columns, widths, row)),
    ...(path === null ? [] : ["", ...pathLines(path)]),
    "",
  ].join("\n");
}

/** Where a value came from, in words. */
function originText(from: Origin): string {
  if (from.kind === "default") return "default";
  return from.kind === "option" ? from.option : `${from.file}:${from.line}`;
}

function pathLines({ path, rule, caps }: ExplainedPath): string[] {
  const title = `For ${safe(path)}:`;
  const own =
    rule === null
      ? "no built-in rule makes a file of this path a finding"
      : `${rule.name} (${rule.title}): ${POLICIES[rule.policy] ?? rule.policy}`;
  const lines = caps.map(({ file, line, atMost, reason, patterns }) => {
    const about = patterns === null ? "all findings but confirmed secrets" : patterns.join(", ");
    const what = atMost === "off" ? `${about} are silenced` : `${about} count as ${atMost} at most`;
    return `  ${safe(file)}:${line}: ${what}: ${safe(reason)}`;
  });
  return [title, `  ${own}`, ...(lines.length === 0 ? ["  no rule of the configuration is about it"] : lines)];
}

const POLICIES: Readonly<Record<string, string>> = {
  block: "the file is a finding",
  parse: "the file is a finding while a literal value stands in it",
  warn: "the file is a warning",
};
