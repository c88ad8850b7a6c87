import type { OutputPlan } from "../config/plan.ts";
import type { Report } from "../core/report.ts";
import { useColor } from "./color.ts";
import { writeOut, type Io } from "./io.ts";

/** Writes a report to standard output in the form that was asked for; loads only that form's code. */
export async function writeReport(report: Report, plan: OutputPlan, io: Io): Promise<void> {
  const { stdout, env } = io;
  if (plan.format === "json") {
    const { jsonReport } = await import("../report/json.ts");
    await writeOut(stdout, jsonReport(report, plan.reveal));
    return;
  }
  if (plan.format === "jsonl") {
    const { jsonLines } = await import("../report/jsonl.ts");
    for (const line of jsonLines(report, plan.reveal)) await writeOut(stdout, line);
    return;
  }
  const { textReport } = await import("../report/text/text.ts");
  const { detail, reveal } = plan;
  const options = { width: widthOf(stdout), color: useColor(plan.color, env, stdout), detail, reveal };
  await writeOut(stdout, textReport(report, options));
}

/** Cells that a line may take: endless where no terminal cuts it. */
export function widthOf({ isTTY, columns }: Io["stdout"]): number {
  return isTTY === true ? (columns ?? 80) : Number.POSITIVE_INFINITY;
}
