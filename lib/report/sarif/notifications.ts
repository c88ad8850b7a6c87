import type { Skip } from "../../core/blob.ts";
import type { Report } from "../../core/report.ts";
import { countOf } from "../text/words.ts";
import { gapSentence, skipSentence } from "../sentences.ts";
import { sarifText } from "./sarif-text.ts";
import { relativeUri } from "./uri.ts";

/** Files that are named before the rest is only counted. */
const MOST_FILES = 200;

/** What was not read, and what of the report does not stand in the file. */
export function notificationsOf({ coverage }: Report, leftOut: number): object[] {
  const skips = coverage.skipped.filter(({ incomplete }) => incomplete);
  const more = skips.length - MOST_FILES;
  return [
    ...coverage.gaps.map((gap) => note("incomplete", "error", gapSentence(gap))),
    ...skips.slice(0, MOST_FILES).map(skipNote),
    ...(more > 0 ? [note("not-read", "warning", `Not read: ${countOf(more, "more files")}.`)] : []),
    ...(coverage.notes ?? []).map((text) => note("note", "note", text)),
    ...(leftOut > 0 ? [note("results-left-out", "error", leftOutSentence(leftOut))] : []),
  ];
}

function leftOutSentence(count: number): string {
  return `${countOf(count, "findings")} left out, the least grave: GitHub takes no more. --format json tells all.`;
}

function skipNote(skip: Skip): object {
  const locations = [{ physicalLocation: { artifactLocation: { uri: relativeUri(skip.path) } } }];
  return { ...note("not-read", "warning", skipSentence(skip)), locations };
}

function note(id: string, level: "error" | "warning" | "note", text: string): object {
  return { descriptor: { id }, level, message: { text: sarifText(text) } };
}
