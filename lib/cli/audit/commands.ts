import type { Finding } from "../../core/finding.ts";
import type { Report } from "../../core/report.ts";
import { shellWord } from "../../report/shell-word.ts";

/** Commands are told for the audited repository; from another folder they need its path. */
export function runnableHere(report: Report, repo: string): Report {
  if (repo === ".") return report;
  const path = shellWord({ path: repo });
  const here = (command: string): string =>
    command.replace(/^git /, () => `git -C ${path} `).replace(/^leaktrail audit$/, () => `leaktrail audit ${path}`);
  const told = <Told extends { readonly command?: string }>(one: Told): Told =>
    one.command === undefined ? one : { ...one, command: here(one.command) };
  const located = <Row extends Finding>(row: Row): Row =>
    row.history?.firstUnknown === undefined
      ? row
      : { ...row, history: { ...row.history, firstUnknown: told(row.history.firstUnknown) } };
  return {
    ...report,
    coverage: { ...report.coverage, gaps: report.coverage.gaps.map(told) },
    findings: report.findings.map(located),
    suppressed: report.suppressed.map(located),
  };
}
