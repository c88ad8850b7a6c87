import type { Finding, Location } from "../core/finding.ts";
import type { Report } from "../core/report.ts";
import { escapeForTerminal } from "../core/terminal.ts";
import { SEVERITIES, type Severity } from "../core/verdict.ts";
import type { Checkout } from "./checkout.ts";
import { archiveParts, headline, joined, lifeSentence, missingSentences, placeSentence, reason } from "./sentences.ts";
import { countOf, placeText } from "./text/words.ts";

/** GitHub shows no more annotations of one kind for a step. */
const MOST = 10;
const MOST_FILES = 50;

const COMMANDS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", note: "notice" };

/**
 * Annotations of GitHub's workflows, one command a line, the first of each severity and how many more there are. What
 * stands in the history alone has no file to be shown at.
 */
export function* githubReport(report: Report, checkout: Checkout): Generator<string> {
  const missing = report.complete
    ? []
    : [`Not everything was read. ${[...missingSentences(report, MOST_FILES)].join("; ")}`];
  for (const severity of [...SEVERITIES].reverse()) {
    const rows = report.findings.filter((finding) => finding.severity === severity);
    const told = rows.map((finding) => annotation(finding, checkout));
    const others =
      severity === "warning" ? missing.map((text) => command("warning", { title: "Leaktrail" }, text)) : [];
    const room = MOST - others.length;
    const more = told.length > room ? told.length - room + 1 : 0;
    yield* others;
    yield* told.slice(0, told.length - more);
    if (more > 0) yield command(COMMANDS[severity], { title: "Leaktrail" }, `and ${countOf(more, "more findings")}`);
  }
  yield `leaktrail ${report.verb}: ${countOf(report.findings.length, "findings")}${report.complete ? "" : ", incomplete"}\n`;
}

function annotation(finding: Finding, { anchors }: Checkout): string {
  const { location, remedy, severity, title } = finding;
  const place = anchors.get(finding)?.place ?? (isOnDisk(location) ? location : undefined);
  const isWhole = location.path === ".";
  const text = joined(
    place === undefined && !isWhole ? `${placeText(finding, location)}:` : "",
    `${headline(finding)}.`,
    reason(finding),
    lifeSentence(finding),
    placeSentence(place ?? location),
    ...remedy.map(escapeForTerminal),
  );
  return command(COMMANDS[severity], { ...positionOf(place), title: `Leaktrail: ${escapeForTerminal(title)}` }, text);
}

/** A finding about the whole has no file, nor has a member of an archive. */
function isOnDisk(place: Location): boolean {
  const { where, path } = place;
  if (where === "package") return archiveParts(place).member === null;
  return (where === "worktree" || where === "ignored") && path !== ".";
}

/** Columns mean something only within one line. */
function positionOf(place: Location | undefined): Readonly<Record<string, string | number>> {
  if (place === undefined) return {};
  const { path, line, endLine, column, endColumn } = place;
  const columns = line === endLine ? { col: column, endColumn } : {};
  return { file: escapeForTerminal(path), line, endLine, ...columns };
}

/** Escapes as documented for workflow commands: what ends a line, and in a property also what ends the property. */
function command(name: string, properties: Readonly<Record<string, string | number>>, text: string): string {
  const told = Object.entries(properties).map(([key, value]) => `${key}=${propertyText(String(value))}`);
  return `::${name} ${told.join(",")}::${dataText(text)}\n`;
}

function dataText(text: string): string {
  return text.replaceAll(/[%\r\n]/g, percent);
}

function propertyText(text: string): string {
  return text.replaceAll(/[%\r\n:,]/g, percent);
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}
