import { expect } from "@jest/globals";
import { main } from "../../lib/cli/main.ts";
import { fakeIo } from "../unit/cli/fake-io.ts";

/** What tests of the audit cache look at in a report. */
export interface AuditReport {
  readonly exitCode: number;
  readonly complete: boolean;
  readonly coverage: {
    readonly bytesRead?: number;
    readonly counts: Readonly<Record<string, number>>;
    readonly skipped: readonly { readonly reason: string }[];
    readonly gaps: readonly { readonly reason: string }[];
  };
  readonly findings: readonly {
    readonly secret: { readonly masked: string } | null;
    readonly history: { readonly first: { readonly commit: string } | null; readonly presentAt: readonly string[] };
  }[];
}

/** The report of `leaktrail audit` in a folder; it writes nothing to standard error. */
export async function reportOf(
  cwd: string,
  env: Readonly<Record<string, string>>,
  argv: readonly string[],
): Promise<AuditReport> {
  const io = fakeIo({ cwd, env });
  const code = await main(["audit", ...argv, "--format", "json"], io, new AbortController().signal);
  const report = JSON.parse(io.stdout.text()) as AuditReport;
  expect([report.exitCode, io.stderr.text()]).toEqual([code, ""]);
  return report;
}

/** A report without what a cache may change. */
export function uncached(report: AuditReport): object {
  const { bytesRead: _, ...coverage } = report.coverage;
  const {
    contentsRead: _r,
    contentsFromPacks: _p,
    contentsFromCache: _c,
    commitsFromCache: _f,
    ...counts
  } = coverage.counts;
  return { ...report, coverage: { ...coverage, counts } };
}
