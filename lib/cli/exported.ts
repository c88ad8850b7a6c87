import { appendFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import type { Format, OutputPlan } from "../config/plan.ts";
import { LeaktrailError } from "../core/error.ts";
import type { Finding } from "../core/finding.ts";
import type { Report } from "../core/report.ts";
import { nodePlatform } from "../node-platform.ts";
import { failsUnder } from "../report/assemble.ts";
import type { Checkout } from "../report/checkout.ts";
import type { Io } from "./io.ts";

/** Tells where findings stand in the files that are checked out. */
export type AskCheckout = (findings: readonly Finding[]) => Promise<Checkout>;

/** Forms that other systems read. */
type Exported = Exclude<Format, "text" | "json" | "jsonl">;

/** The report in the form of another system, in parts; for `github` also the job summary, where there is one. */
export async function exportedTexts(
  report: Report,
  plan: OutputPlan & { readonly format: Exported },
  env: Io["env"],
  checkout: Checkout,
): Promise<Iterable<string>> {
  const { format, failOn, sarifSuppressed: withSuppressed } = plan;
  switch (format) {
    case "sarif": {
      const { sarifReport } = await import("../report/sarif/sarif.ts");
      return sarifReport(report, { checkout, withSuppressed, packedSize: (text) => gzipSync(text).length });
    }
    case "gitlab": {
      const { gitlabReport } = await import("../report/gitlab/gitlab.ts");
      const times = { started: performance.timeOrigin, ended: Date.now() };
      return gitlabReport(report, { checkout, ...times, platform: nodePlatform });
    }
    case "junit":
      return (await import("../report/junit.ts")).junitReport(report, { checkout, fails: failsUnder(failOn) });
    case "csv":
      return (await import("../report/csv.ts")).csvReport(report, checkout);
    case "html": {
      const { htmlReport } = await import("../report/html/html.ts");
      return htmlReport(report, { checkout, made: Date.now(), platform: nodePlatform });
    }
    case "markdown":
      return await markdownTexts(report, checkout);
    case "github":
      await writeSummary(report, checkout, env["GITHUB_STEP_SUMMARY"]);
      return (await import("../report/github.ts")).githubReport(report, checkout);
  }
}

/** A checklist has a form of its own. */
async function markdownTexts(report: Report, checkout: Checkout, room?: number): Promise<Iterable<string>> {
  const { posture } = report;
  if (posture !== undefined) return [(await import("../report/posture-markdown.ts")).postureMarkdown(posture)];
  return (await import("../report/markdown/markdown.ts")).markdownReport(report, checkout, room);
}

/** GitHub takes 1 MiB for each step; what the step wrote before stays. */
const SUMMARY_ROOM = 1_000_000;

async function writeSummary(report: Report, checkout: Checkout, file: string | undefined): Promise<void> {
  if (file === undefined || file === "") return;
  const text = [...(await markdownTexts(report, checkout, SUMMARY_ROOM))].join("");
  try {
    appendFileSync(file, text);
  } catch (error) {
    const remedy = "Check the environment variable GITHUB_STEP_SUMMARY, or unset it.";
    throw new LeaktrailError("unwritable", "the job summary cannot be written", remedy, error);
  }
}
