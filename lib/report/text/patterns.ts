import { revocationPageOf } from "../../../patterns/revocation-pages.ts";
import { compareText } from "../../core/text.ts";
import type { Pattern } from "../../core/pattern.ts";
import { disclosureText } from "./disclosure.ts";
import { safe, wrap } from "./fit.ts";
import { paintWith } from "./paint.ts";
import { fitColumns, headerLine, rowLine, type Column } from "./table.ts";

const LABEL = 12;
const WIDEST = 100;

/** How text about the catalogue is shown. */
export interface PatternTextOptions {
  /** Columns of the terminal; infinite where there is none. */
  readonly width: number;
  readonly color: boolean;
}

/** The catalogue as a table, by provider. */
export function patternList(patterns: readonly Pattern[], { width, color }: PatternTextOptions): string {
  const paint = paintWith(color);
  const columns: Column<Pattern>[] = [
    { title: "NAME", cell: ({ name }) => name, paint: (text) => paint.bold(text) },
    { title: "PROVIDER", cell: ({ provider }) => provider, least: 10 },
    { title: "WHAT IT IS", cell: ({ title }) => title, least: 12 },
    { title: "PROOF", cell: ({ proof }) => proof ?? "-", least: 6 },
  ];
  const rows = patterns.toSorted(
    (a, b) => compareText(a.provider.toLowerCase(), b.provider.toLowerCase()) || compareText(a.name, b.name),
  );
  const { widths } = fitColumns(columns, rows, width);
  const lines = [paint.dim(headerLine(columns, widths)), ...rows.map((row) => rowLine(columns, widths, row))];
  return `${lines.join("\n")}\n\n${patterns.length} patterns. More on one: leaktrail patterns explain NAME\n`;
}

/** All that is known of one pattern. `examples` are made up and pass its own proof. */
export function patternText(
  pattern: Pattern,
  examples: readonly string[],
  { width, color }: PatternTextOptions,
): string {
  const paint = paintWith(color);
  const { name, provider, title, impact, verdict, proof, revoke, references } = pattern;
  const entries: (readonly [label: string, texts: readonly string[]])[] = [
    ["Provider", [provider]],
    ["Opens", [impact]],
    ["Found by", foundBy(pattern)],
    ["Proof", [proof ?? "none: the shape and the context decide"]],
    ["Verdict", [`${verdict ?? "shaped"} where no proof decides`]],
    ["Revoke", revoke.map((step, index) => `${index + 1}. ${step}`)],
    ["Steps as of", [revocationPageOf(provider) ?? "not known: no page of the provider's was held against them"]],
    ["Disclosed", [disclosureText(provider)]],
    ["References", references],
    ["Made-up", examples.slice(0, 1).flatMap((example) => example.trim().split("\n"))],
  ];
  const room = Math.min(width, WIDEST) - LABEL - 2;
  const lines = entries.flatMap(([label, texts]) =>
    texts
      .flatMap((text) => wrap(safe(text), room))
      .map((line, index) => `  ${paint.dim((index === 0 ? label : "").padEnd(LABEL))}${line}`),
  );
  return [`${paint.bold(name)}  ${title}`, ...lines, ""].join("\n");
}

function foundBy(pattern: Pattern): string[] {
  if (pattern.anchor === "file") return [`a parser of files such as ${pattern.examplePath}`];
  const keywords = pattern.keywords.map((keyword) => `\`${keyword}\``).join(", ");
  return [`keyword ${keywords}${pattern.ignoreCase === true ? ", in any case" : ""}`, String(pattern.regex)];
}
