import type { Skip } from "../../core/blob.ts";
import type { Coverage, Report } from "../../core/report.ts";
import { thousands } from "../../core/thousands.ts";
import { skipSentence } from "../sentences.ts";
import { byteText, countOf } from "../text/words.ts";
import { markup, type Markup, NOTHING } from "./markup.ts";

/** Files that are named at once, and when a reader asks for more. */
const MOST_SHOWN = 10;
const MOST_TOLD = 1000;

/** What was not read, before everything else: nothing below is proven about it. */
export function incompletePart({ complete, coverage }: Report): Markup {
  if (complete) return NOTHING;
  const { gaps, skipped } = coverage;
  const skips = skipped.filter(({ incomplete }) => incomplete);
  const gapItems = gaps.map(({ reason, command }) => {
    const how = command === undefined ? NOTHING : markup`. To complete it, run: <code>${command}</code>`;
    return markup`<li>${reason}${how}</li>`;
  });
  const raise = skips.some(({ reason }) => reason === "too-large")
    ? [markup`<li>To read larger files, raise <code>--max-size</code>.</li>`]
    : [];
  return markup`<section class="alert" aria-labelledby="incomplete-title">
<h2 id="incomplete-title">Incomplete: not everything was read</h2>
<p>What follows was not read, so nothing is proven about it.</p>
<ul>${[...gapItems, ...skips.slice(0, MOST_SHOWN).map(skipItem), ...raise]}</ul>
${folded(skips.slice(MOST_SHOWN), "places more that were not read")}</section>
`;
}

/** What was read, and what was left out on purpose. */
export function coveragePart(report: Report): Markup {
  const { coverage, exitCode } = report;
  const { counts, engine, bytesRead, surfaces, placeholders, notes = [] } = coverage;
  const samples = Object.values(placeholders).reduce((total, count) => total + count, 0);
  const scope = Object.entries(counts).map(([name, count]) =>
    countOf(
      count,
      name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
    ),
  );
  const entries = [
    ["In scope", scope.join(", ")],
    ["Read", `${byteText(bytesRead)} with ${engine}`],
    ["Places", surfaces.join(", ")],
    ["Samples and placeholders", samples === 0 ? "" : `${thousands(samples)} left out`],
    ["Exit code", String(exitCode)],
    ["Catalogue", coverage.catalogueHash],
    ["Configuration", coverage.configHash],
  ] as const;
  const told = entries.filter(([, text]) => text !== "");
  return markup`<section id="coverage" aria-labelledby="coverage-title">
<h2 id="coverage-title">What was read</h2>
<dl class="facts">${told.map(([label, text]) => markup`<div><dt>${label}</dt><dd>${text}</dd></div>`)}</dl>
${notes.length === 0 ? NOTHING : markup`<h3>To know</h3><ul>${notes.map((note) => markup`<li>${note}</li>`)}</ul>\n`}${leftOut(coverage)}</section>
`;
}

function leftOut({ skipped }: Coverage): Markup {
  return folded(
    skipped.filter(({ incomplete }) => !incomplete),
    "places left out on purpose",
  );
}

/** A long list that opens when it is wanted. */
function folded(skips: readonly Skip[], what: string): Markup {
  if (skips.length === 0) return NOTHING;
  const more = skips.length - MOST_TOLD;
  const rest = more > 0 ? [markup`<li>and ${thousands(more)} more; <code>--format json</code> names them</li>`] : [];
  return markup`<details><summary>${countOf(skips.length, what)}</summary><ul>${[...skips.slice(0, MOST_TOLD).map(skipItem), ...rest]}</ul></details>\n`;
}

function skipItem(skip: Skip): Markup {
  return markup`<li>${skipSentence(skip)}</li>`;
}
