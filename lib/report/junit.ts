import type { Finding, SuppressedFinding } from "../core/finding.ts";
import type { Report } from "../core/report.ts";
import type { Checkout } from "./checkout.ts";
import { placeToTell } from "./checkout.ts";
import { ruleIdOf } from "./rule-id.ts";
import {
  headline,
  joined,
  lifeSentence,
  missingSentences,
  placeSentence,
  reason,
  tellsWhatIsSeen,
} from "./sentences.ts";
import { placeText } from "./text/words.ts";
import { xmlText } from "./xml.ts";

const MOST_FILES = 200;

/** How a report becomes JUnit's. */
export interface JunitOptions {
  readonly checkout: Checkout;
  /** Whether a finding makes the run fail; the others are told as skipped tests. */
  readonly fails: (finding: Finding) => boolean;
}

/**
 * The report as JUnit XML, in parts: a test case for each finding, a passing one where there is none, and one that ends
 * in an error where something was not read.
 */
export function* junitReport(report: Report, { checkout, fails }: JunitOptions): Generator<string> {
  const { findings, suppressed, complete, verb } = report;
  const failures = findings.filter(fails).length;
  const skipped = findings.length - failures + suppressed.length;
  const tests = Math.max(findings.length + suppressed.length, 1) + (complete ? 0 : 1);
  const errors = complete ? 0 : 1;
  const counts = `tests="${tests}" failures="${failures}" errors="${errors}"`;
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="leaktrail" ${counts}>\n`;
  yield `  <testsuite name="leaktrail ${xmlText(verb)}" ${counts} skipped="${skipped}">\n`;
  if (findings.length + suppressed.length === 0)
    yield `    <testcase classname="leaktrail" name="no secrets found"/>\n`;
  for (const finding of findings) yield caseOf(finding, checkout, fails(finding) ? "failure" : "skipped");
  for (const finding of suppressed) yield caseOf(finding, checkout, "skipped");
  if (!complete) yield incompleteCase(report);
  yield "  </testsuite>\n</testsuites>\n";
}

function caseOf(finding: Finding | SuppressedFinding, checkout: Checkout, outcome: "failure" | "skipped"): string {
  const place = placeToTell(finding, checkout);
  const message = "suppression" in finding ? `silenced: ${finding.suppression.reason}` : headline(finding);
  const told = joined(reason(finding), lifeSentence(finding), placeSentence(place));
  const text = [
    `${placeText(finding, place)}: ${told}`,
    ...(tellsWhatIsSeen(finding) ? [] : [finding.impact]),
    ...finding.remedy,
  ].join("\n");
  const id = `classname="${xmlText(ruleIdOf(finding))}" name="${xmlText(`${placeText(finding, place)} ${finding.id}`)}"`;
  const outcomeId = `type="${finding.verdict}" message="${xmlText(message)}"`;
  return `    <testcase ${id}>\n      <${outcome} ${outcomeId}>${xmlText(text, "\n")}</${outcome}>\n    </testcase>\n`;
}

function incompleteCase(report: Report): string {
  const text = [...missingSentences(report, MOST_FILES)].join("\n");
  return `    <testcase classname="leaktrail" name="everything was read">\n      <error type="incomplete" message="not everything was read">${xmlText(text, "\n")}</error>\n    </testcase>\n`;
}
