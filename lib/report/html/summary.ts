import type { Finding } from "../../core/finding.ts";
import type { Checklist, PostureStatus } from "../../core/posture.ts";
import type { Report } from "../../core/report.ts";
import { thousands } from "../../core/thousands.ts";
import { SEVERITIES } from "../../core/verdict.ts";
import { isLocalFinding } from "../../judge/standing.ts";
import { countOf, day } from "../text/words.ts";
import { markup, type Markup, NOTHING } from "./markup.ts";

/** The first thing to read: how many, how grave, how far they got. */
export function summaryPart(report: Report, made: number): Markup {
  const { verb, tool, posture } = report;
  const told = urgentOf(report);
  const time = new Date(made).toISOString();
  return markup`<header>
<p class="eyebrow">Leaktrail ${verb}</p>
<h1>${headingOf(report)}</h1>
<p class="lede">${posture === undefined ? storyOf(told, report.complete) : checksOf(posture)}</p>
${posture === undefined ? [figures(report, told), kindsPart(told)] : NOTHING}<p class="made">Made <time datetime="${time}">${day(time)} ${time.slice(11, 16)} UTC</time> by Leaktrail ${tool.version}. Secrets are masked.</p>
</header>
`;
}

function headingOf({ findings, complete, posture }: Report): string {
  if (posture !== undefined) return `Posture: ${posture.overall} risk`;
  if (findings.length === 0) return complete ? "Nothing found" : "Nothing found in what was read";
  const notes = findings.filter(({ severity }) => severity === "note").length;
  const counts = [
    [findings.length - notes, "findings"],
    [notes, "notes"],
  ] as const;
  const told = counts.filter(([count]) => count > 0).map(([count, noun]) => countOf(count, noun));
  return told.join(", ");
}

/** What the summary is about: notes only where there is nothing else. */
function urgentOf({ findings }: Report): readonly Finding[] {
  const urgent = findings.filter(({ severity }) => severity !== "note");
  return urgent.length > 0 ? urgent : findings;
}

function checksOf({ rows }: Checklist): string {
  const count = (status: PostureStatus): number => rows.filter((row) => row.status === status).length;
  return `${count("fail")} fail, ${count("pass")} hold, ${count("by hand")} to look at by hand, ${count("not applicable")} do not apply.`;
}

/** When the oldest came, in a sentence; nothing where no history was read. */
function storyOf(findings: readonly Finding[], complete: boolean): string {
  if (findings.length === 0) return complete ? "Everything in scope was read." : "";
  const dates = findings.flatMap(({ history }) => history?.first?.date ?? []).sort();
  const [oldest] = dates;
  if (oldest === undefined) return "";
  const newest = day(dates.at(-1)!);
  if (newest === day(oldest)) return `First committed on ${newest}.`;
  return `The oldest was first committed on ${day(oldest)}, the newest on ${newest}.`;
}

/** Figures that a reader asks for first; what is zero and no severity is left out. */
function figures({ findings, suppressed }: Report, told: readonly Finding[]): Markup {
  if (findings.length + suppressed.length === 0) return NOTHING;
  const count = (has: (finding: Finding) => boolean): number => told.filter(has).length;
  const bySeverity = [...SEVERITIES].reverse().map((severity) => {
    const amount = findings.filter((finding) => finding.severity === severity).length;
    return figure(amount, amount === 1 ? severity : `${severity}s`, severity);
  });
  const others = [
    [count(({ history }) => history?.presentAtHead === true), "still in HEAD"],
    [count(({ history }) => history?.reachedRemote === true), "reached a remote"],
    [count(isLocalFinding), "in ignored files"],
    [suppressed.length, "silenced"],
  ] as const;
  const shown = others.filter(([amount]) => amount > 0).map(([amount, label]) => figure(amount, label, "plain"));
  return markup`<dl class="figures">${[...bySeverity, ...shown]}</dl>\n`;
}

function figure(amount: number, label: string, kind: string): Markup {
  const zero = amount === 0 ? " zero" : "";
  return markup`<div class="figure ${kind}${zero}"><dt>${label}</dt><dd>${thousands(amount)}</dd></div>`;
}

const MOST_KINDS = 8;

/** The kinds that were found most. */
function kindsPart(findings: readonly Finding[]): Markup {
  const counts = new Map<string, number>();
  for (const { title } of findings) counts.set(title, (counts.get(title) ?? 0) + 1);
  if (counts.size < 2) return NOTHING;
  const kinds = [...counts].sort(([, a], [, b]) => b - a);
  const more = kinds.length - MOST_KINDS;
  const rows = kinds
    .slice(0, MOST_KINDS)
    .map(([title, count]) => markup`<li><span>${title}</span> <b>${thousands(count)}</b></li>`);
  const rest = more > 0 ? [markup`<li class="more">and ${countOf(more, "kinds")} more</li>`] : [];
  return markup`<ul class="kinds" aria-label="What was found most">${[...rows, ...rest]}</ul>\n`;
}
