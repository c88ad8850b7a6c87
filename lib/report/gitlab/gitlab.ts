import type { Platform } from "../../core/platform.ts";
import type { Report } from "../../core/report.ts";
import type { Checkout } from "../checkout.ts";
import { jsonText } from "../json.ts";
import { missingSentences } from "../sentences.ts";
import { countOf } from "../text/words.ts";
import { vulnerabilityOf } from "./vulnerability.ts";

/** How a report becomes GitLab's. */
export interface GitlabOptions {
  readonly checkout: Checkout;
  /** Milliseconds since 1970. */
  readonly started: number;
  readonly ended: number;
  readonly platform: Pick<Platform, "sha256">;
}

const SCHEMA_VERSION = "15.2.1";
const MOST_FILES = 200;

/** The report in GitLab's format for secret detection, in parts. Silenced findings are only counted: it cannot mark any. */
export function* gitlabReport(report: Report, options: GitlabOptions): Generator<string> {
  yield `{\n"version":"${SCHEMA_VERSION}",\n"scan":${jsonText(scanOf(report, options))},\n"vulnerabilities":[`;
  let before = "\n";
  for (const finding of report.findings) {
    yield before + jsonText(vulnerabilityOf(finding, options.checkout, options.platform));
    before = ",\n";
  }
  yield "\n]\n}\n";
}

function scanOf(report: Report, { started, ended }: GitlabOptions): object {
  const { tool, complete } = report;
  const program = { id: tool.name, name: "Leaktrail", version: tool.version, vendor: { name: "Leaktrail" } };
  return {
    analyzer: program,
    scanner: program,
    type: "secret_detection",
    start_time: timeOf(started),
    end_time: timeOf(ended),
    status: complete ? "success" : "failure",
    messages: messagesOf(report),
  };
}

function messagesOf(report: Report): object[] {
  const missing = [...missingSentences(report, MOST_FILES)].map((value) => ({ level: "warn", value }));
  const silenced = report.suppressed.length;
  if (silenced === 0) return missing;
  return [...missing, { level: "info", value: `${countOf(silenced, "findings")} silenced, not listed here` }];
}

/** UTC without a zone, as GitLab wants it. */
function timeOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 19);
}
