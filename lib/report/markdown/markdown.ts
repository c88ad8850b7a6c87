import type { Finding, History } from "../../core/finding.ts";
import type { Report } from "../../core/report.ts";
import { placeToTell, type Checkout } from "../checkout.ts";
import { missingSentences } from "../sentences.ts";
import { countOf, day, headCell, placeText, shortCommit } from "../text/words.ts";
import { markdownCode, markdownText } from "./escape.ts";

const MOST_FILES = 50;
/** What stands behind the table, at most. */
const END_ROOM = 40_000;

/**
 * The report as Markdown, in parts: a table of findings, what to do about each kind, and what was not read.
 * @param room bytes that it may take; findings that exceed them are counted
 */
export function* markdownReport(
  report: Report,
  checkout: Checkout,
  room: number = Number.POSITIVE_INFINITY,
): Generator<string> {
  const { findings, suppressed, complete, verb, tool } = report;
  yield `# Leaktrail ${verb}: ${headingOf(report)}\n\n`;
  if (findings.length > 0) yield* tableParts(findings, checkout, room - END_ROOM);
  if (findings.length > 0) yield* remedyParts(findings);
  if (suppressed.length > 0) yield `${countOf(suppressed.length, "findings")} silenced.\n\n`;
  if (!complete) {
    const lines = [...missingSentences(report, MOST_FILES)].map(
      (line) => `- ${markdownCode(line.slice(0, LONGEST_LINE))}\n`,
    );
    yield `## Incomplete\n\nWhat follows was not read, so that nothing is proven about it.\n\n${lines.slice(0, MOST_FILES).join("")}\n`;
  }
  yield `Made by Leaktrail ${markdownText(tool.version)}.\n`;
}

const LONGEST_LINE = 200;

function headingOf({ findings, complete }: Report): string {
  const found = findings.length === 0 ? "nothing found" : countOf(findings.length, "findings");
  return complete ? found : `${found}, incomplete`;
}

function* tableParts(findings: readonly Finding[], checkout: Checkout, room: number): Generator<string> {
  yield "| | What | Where | Secret | First commit | In HEAD |\n|---|---|---|---|---|---|\n";
  const encoder = new TextEncoder();
  let left = room;
  for (const [at, finding] of findings.entries()) {
    const row = rowOf(finding, checkout);
    left -= encoder.encode(row).length;
    if (left < 0) {
      yield `\nand ${countOf(findings.length - at, "more findings")}\n`;
      break;
    }
    yield row;
  }
  yield "\n";
}

function rowOf(finding: Finding, checkout: Checkout): string {
  const { severity, title, secret, history, verdict } = finding;
  const place = placeToTell(finding, checkout);
  const cells = [
    severity,
    `${markdownText(title)} (${verdict})`,
    markdownCode(placeText(finding, place)),
    secret === null ? "" : markdownCode(secret.masked),
    ...lifeCells(history),
  ];
  return `| ${cells.join(" | ")} |\n`;
}

function lifeCells(history: History | undefined): [first: string, atHead: string] {
  if (history === undefined) return ["", ""];
  const { first } = history;
  const commit = first === null ? "unknown" : `${markdownCode(shortCommit(first.commit))} ${day(first.date)}`;
  return [commit, headCell(history)];
}

/** Kinds whose steps are told. */
const MOST_KINDS = 20;

function* remedyParts(findings: readonly Finding[]): Generator<string> {
  const kinds = new Map(findings.map((finding) => [finding.title, finding.remedy]));
  yield "## What to do\n\n";
  for (const [title, remedy] of [...kinds].slice(0, MOST_KINDS)) {
    yield `${markdownText(title)}:\n\n${remedy.map((step, at) => `${at + 1}. ${markdownText(step)}\n`).join("")}\n`;
  }
}
