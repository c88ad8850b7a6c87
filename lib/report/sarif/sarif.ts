import type { Report } from "../../core/report.ts";
import type { Checkout } from "../checkout.ts";
import { jsonText } from "../json.ts";
import { ruleIdOf } from "../rule-id.ts";
import { notificationsOf } from "./notifications.ts";
import { resultOf } from "./result.ts";
import { thatFit, type PackedSize } from "./room.ts";
import { rulesOf } from "./rules.ts";

/** How a report becomes SARIF. */
export interface SarifOptions {
  readonly checkout: Checkout;
  /** Silenced findings too, marked so; GitHub does not heed the mark and opens alerts for them. */
  readonly withSuppressed: boolean;
  readonly packedSize: PackedSize;
}

const SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/**
 * The report as SARIF 2.1.0 within the limits of GitHub code scanning, in parts: one run, one location for each result,
 * no text of any file. Results that exceed the limits are left out, the gravest kept, and a notification says so.
 */
export function* sarifReport(report: Report, options: SarifOptions): Generator<string> {
  const rows = [...report.findings, ...(options.withSuppressed ? report.suppressed : [])];
  const rules = rulesOf(rows);
  const all = rows.map((row) => jsonText(resultOf(row, rules.get(ruleIdOf(row))!.index, options.checkout)));
  const results = thatFit(all, options.packedSize);
  const run = {
    tool: {
      driver: driverOf(
        report,
        [...rules.values()].map(({ rule }) => rule),
      ),
    },
    automationDetails: { id: `leaktrail/${report.verb}/` },
    columnKind: "utf16CodeUnits",
    invocations: [invocationOf(report, all.length - results.length)],
    properties: propertiesOf(report),
  };
  yield `{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[\n`;
  yield `${jsonText(run, 1).slice(0, -"\n}".length)},\n "results": [`;
  for (const [at, result] of results.entries()) yield `${at === 0 ? "\n" : ",\n"}${result}`;
  yield "\n ]\n}]}\n";
}

function driverOf({ tool }: Report, rules: readonly object[]): object {
  return { name: "Leaktrail", version: tool.version, semanticVersion: tool.version, rules };
}

/** A run that did not read everything was not successful: what it lacks is no sign that an alert was mended. */
function invocationOf(report: Report, leftOut: number): object {
  return {
    executionSuccessful: report.complete,
    exitCode: report.exitCode,
    toolExecutionNotifications: notificationsOf(report, leftOut),
  };
}

function propertiesOf({ verb, complete, coverage, findings, suppressed }: Report): object {
  const { engine, counts, bytesRead, catalogueHash, configHash } = coverage;
  const totals = { findings: findings.length, suppressed: suppressed.length };
  return { verb, complete, ...totals, engine, counts, bytesRead, catalogueHash, configHash };
}
