import type { Platform } from "../../core/platform.ts";
import type { Report } from "../../core/report.ts";
import { thousands } from "../../core/thousands.ts";
import type { Checkout } from "../checkout.ts";
import { checklistPart } from "./checklist.ts";
import { coveragePart, incompletePart } from "./coverage.ts";
import { markup, Markup, NOTHING } from "./markup.ts";
import { PAGE_SCRIPT, PAGE_STYLE } from "./page-code.ts";
import { dataParts, tablesOf } from "./page-data.ts";
import { summaryPart } from "./summary.ts";

/** What a page is made of besides the report. */
export interface HtmlOptions {
  readonly checkout: Checkout;
  /** When it is made, in milliseconds since 1970. */
  readonly made: number;
  readonly platform: Platform;
}

/**
 * The report as one page that opens without a network, in parts. It holds one script and one style, and its policy
 * allows these two alone, by their hashes; findings are data for the script, which shows them as text.
 */
export function* htmlReport(report: Report, { checkout, made, platform }: HtmlOptions): Generator<string> {
  const isList = report.posture === undefined;
  const main = !isList ? "checklist" : report.findings.length > 0 ? "findings" : "coverage";
  yield head(report, platform).text;
  yield markup`<body>
<a class="skip" href="#${main}">Skip to the ${main}</a>
<main>
${incompletePart(report)}${summaryPart(report, made)}`.text;
  if (report.posture !== undefined) yield checklistPart(report.posture, report.postureBefore).text;
  else {
    yield tableSections(report).text;
    yield '<script type="application/json" id="data">';
    yield* dataParts(report, checkout, made);
    yield "</script>\n";
  }
  yield markup`${patchPart(report)}${coveragePart(report)}</main>
${isList ? new Markup(`<script>${PAGE_SCRIPT}</script>\n`) : NOTHING}</body>
</html>
`.text;
}

function head({ verb }: Report, platform: Platform): Markup {
  const policy = [
    "default-src 'none'",
    `script-src '${sourceHash(PAGE_SCRIPT, platform)}'`,
    `style-src '${sourceHash(PAGE_STYLE, platform)}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>Leaktrail ${verb}</title>
<style>${new Markup(PAGE_STYLE)}</style>
</head>
`;
}

/** The hash by which a policy allows a script or a style. */
function sourceHash(source: string, { sha256 }: Platform): string {
  const bytes = sha256(new TextEncoder().encode(source));
  return `sha256-${btoa(String.fromCharCode(...bytes))}`;
}

const SECTIONS = [
  ["findings", "Findings", ""],
  ["notes", "Notes", "Good to know and not urgent. Notes do not fail a run unless it is asked to."],
  [
    "silenced",
    "Silenced",
    "Passed over because a comment on their line, a list of the project or its configuration says so.",
  ],
] as const;

/** Headings with counts; the script fills in the tables. */
function tableSections(report: Report): Markup {
  const tables = tablesOf(report);
  const shown = SECTIONS.filter(([name]) => tables[name].length > 0);
  const sections = shown.map(([name, title, about]) => {
    const count = tables[name].length;
    return markup`<section id="${name}" tabindex="-1" aria-labelledby="${name}-title">
<h2 id="${name}-title">${title} <span class="count">${thousands(count)}</span></h2>
${about === "" ? NOTHING : markup`<p class="about">${about}</p>\n`}${withoutScript(report)}</section>
`;
  });
  return markup`<section id="timeline" hidden></section>\n${sections}`;
}

function withoutScript({ verb }: Report): Markup {
  return markup`<noscript><p class="about">The table needs JavaScript, which is off here. For a plain one, run: <code>leaktrail ${verb} --format markdown</code></p></noscript>\n`;
}

/** What would keep files out of a package. */
function patchPart({ patch }: Report): Markup {
  if (patch === undefined) return NOTHING;
  const lines = patch.trimEnd().split("\n");
  return markup`<section><h2>To keep them out</h2><p class="about"><code>--fix</code> writes it.</p><pre tabindex="0">${lines.map((line) => markup`${line}\n`)}</pre></section>\n`;
}
